"""Checking a dataset's files against its manifest."""

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.datasets.manifest import FileEntry
from annotator.domain.errors import BadInputError
from annotator.formats.datasets import manifest_json
from annotator.services.datasets.target import files_below, printable
from annotator.services.datasets.writing import sha256_of
from annotator.services.tasks import UNWATCHED, Watch


def verify(dataset: Path, watch: Watch = UNWATCHED) -> list[str]:
    """Return one sentence for each difference from the manifest; none if nothing has changed.

    Args:
        dataset: The dataset's folder, its file, or its manifest.
        watch: Called after each file.

    Raises:
        BadInputError: If there is no manifest, or it is damaged.
        Cancelled: If it was stopped.
    """
    path = manifest_json.manifest_path(dataset)
    manifest = manifest_json.read_manifest(path)
    findings: list[str] = []
    if not manifest_json.is_sealed(path.read_bytes()):
        findings.append(f"{printable(Path(path.name))} has been changed since it was exported.")
    present = _present(path)
    for done, entry in enumerate(manifest.files):
        watch.step(done, len(manifest.files))
        findings += _differences(entry, present.pop(entry.path, None))
    watch.step(len(manifest.files), len(manifest.files))
    if path.name == manifest_json.NAME:
        findings += [f"{name} is not in the manifest." for name in sorted(present)]
    return findings


def _present(manifest: Path) -> dict[str, Path]:
    """Return the files beside the manifest, named as in the manifest."""
    if manifest.name == manifest_json.NAME:
        files = list(files_below(manifest.parent))
    else:
        # The manifest of a single file is in a folder with unrelated files.
        files = [path for path in manifest.parent.iterdir() if not path.is_dir()]
    return {
        printable(path.relative_to(manifest.parent)): path for path in files if path != manifest
    }


def _differences(entry: FileEntry, path: Path | None) -> Iterator[str]:
    if path is None:
        yield f"{entry.path} is missing."
        return
    if not path.is_file():
        yield f"{entry.path} is not a plain file."
        return
    try:
        size, sha256 = path.stat().st_size, sha256_of(path)
    except OSError as error:
        raise BadInputError(
            "{path} could not be read: {reason}.", path=path, reason=error.strerror
        ) from error
    if size != entry.bytes:
        yield f"{entry.path} has {size:,} bytes instead of {entry.bytes:,}."
    elif sha256 != entry.sha256:
        yield f"{entry.path} has other contents than when it was exported."

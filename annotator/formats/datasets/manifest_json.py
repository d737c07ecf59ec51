"""The manifest of a dataset as a file, and back."""

from pathlib import Path
from typing import Any, Final

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid
from annotator.domain.manifest import FORM, FileEntry, Manifest, OldManifest
from annotator.domain.splits import Part

NAME: Final = "manifest.json"


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return the manifest as indented JSON."""
    import orjson  # noqa: PLC0415 - the window must not wait for it

    options = orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps(manifest, option=options)


def manifest_path(dataset: Path) -> Path:
    """Return where the manifest of a dataset is.

    Args:
        dataset: The folder of a dataset, its file, or the manifest itself.

    Raises:
        BadInputError: If there is none.
    """
    candidates = [dataset / NAME] if dataset.is_dir() else [beside(dataset, NAME), dataset]
    for path in candidates:
        if path.is_file() and path.name.endswith(NAME):
            return path
    if not dataset.exists():
        raise BadInputError(f"{dataset} does not exist; name a dataset that was exported.")
    raise BadInputError(
        f"{dataset} has no {NAME}, so it is no dataset of this program; export it anew."
    )


def beside(file: Path, name: str) -> Path:
    """Return the path of something that goes with a dataset of one file."""
    return file.with_name(f"{file.name}.{name}")


def read_manifest(path: Path) -> OldManifest:
    """Read what is needed of a manifest.

    Raises:
        BadInputError: If it is none, or damaged.
    """
    import orjson  # noqa: PLC0415 - the window must not wait for it

    try:
        found: Any = orjson.loads(path.read_bytes())
        known = _known(found)
    except OSError as error:
        raise BadInputError(f"{path} could not be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInputError(
            f"{path} is no manifest of a dataset, or damaged; export the dataset anew."
        ) from error
    return known


def _known(found: Any) -> OldManifest:  # noqa: ANN401 - whatever JSON holds
    if found["form"] != FORM:
        raise ValueError(found["form"])
    files = tuple(
        FileEntry(str(each["path"]), int(each["bytes"]), str(each["sha256"]))
        for each in found["files"]
    )
    assignments = (found["split"] or {}).get("assignments", {})
    return OldManifest({Uid(uid): Part(part) for uid, part in assignments.items()}, files)

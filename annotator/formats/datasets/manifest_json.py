"""The manifest of a dataset as a file, and back.

Its last entry is the SHA-256 of all that stands before it, so that a change of the manifest itself
is found too.
"""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from annotator.domain.datasets.manifest import FORM, FileEntry, Manifest, OldManifest
from annotator.domain.datasets.parts import Part
from annotator.domain.datasets.splits import Before
from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid

NAME: Final = "manifest.json"
_END: Final = b"\n}\n"
_SEALED: Final = re.compile(rb'(.*),\n  "seal": "([0-9a-f]{64})"\n}\n', re.DOTALL)


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return the manifest as indented JSON, with the seal as its last entry."""
    import orjson  # noqa: PLC0415 - the window must not wait for it

    options = orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS | orjson.OPT_APPEND_NEWLINE
    entries = orjson.dumps(manifest, option=options).removesuffix(_END)
    seal = hashlib.sha256(entries).hexdigest()
    return entries + f',\n  "seal": "{seal}"'.encode() + _END


def is_sealed(manifest: bytes) -> bool:
    """Whether a manifest is, byte for byte, as it was written."""
    found = _SEALED.fullmatch(manifest)
    return found is not None and hashlib.sha256(found[1]).hexdigest().encode() == found[2]


def manifest_path(dataset: Path) -> Path:
    """Return where the manifest of a dataset is.

    Args:
        dataset: The folder of a dataset, its file, or the manifest itself.

    Raises:
        BadInputError: If there is none.
    """
    try:
        return _manifest_path(dataset)
    except OSError as error:
        raise BadInputError(
            "{dataset} can't be examined: {reason}.", dataset=dataset, reason=error.strerror
        ) from error


def _manifest_path(dataset: Path) -> Path:
    if dataset.is_dir():
        candidates = [dataset / NAME]
    else:
        file = dataset.resolve() if dataset.is_file() else dataset
        candidates = [beside(file, NAME), dataset]
    for path in candidates:
        if path.is_file() and path.name.endswith(NAME):
            return path
    try:
        # `exists` says no of a name that is too long, from Python 3.14 on.
        dataset.stat()
    except FileNotFoundError:
        raise BadInputError(
            "{dataset} does not exist; name a dataset that was exported.", dataset=dataset
        ) from None
    raise BadInputError(
        "{dataset} has no {name}, so it is not a dataset from this program; export it again.",
        dataset=dataset,
        name=NAME,
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
        raise BadInputError(
            "{path} could not be read: {reason}.", path=path, reason=error.strerror
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInputError(
            "{path} is not the manifest of a dataset, or it is damaged; export the dataset again.",
            path=path,
        ) from error
    return known


def _known(found: Any) -> OldManifest:  # noqa: ANN401 - whatever JSON holds
    if found["form"] != FORM:
        raise ValueError(found["form"])
    files = tuple(
        FileEntry(str(each["path"]), int(each["bytes"]), str(each["sha256"]))
        for each in found["files"]
    )
    split = found["split"] or {}
    remembered = split.get("remembered", {})
    before = Before(
        _parts(remembered.get("stories", {})) | _parts(split.get("assignments", {})),
        _parts(remembered.get("variants", {})) | _parts(split.get("variants", {})),
    )
    return OldManifest(before, files)


def _parts(found: Mapping[str, str]) -> dict[Uid, Part]:
    return {Uid(uid): Part(part) for uid, part in found.items()}

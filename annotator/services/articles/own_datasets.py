"""Recognizing our own datasets in a folder of articles, since they are not articles."""

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.errors import BadInputError
from annotator.formats.datasets import manifest_json


def files_of_datasets(folder: Path, names: Sequence[str]) -> frozenset[Path]:
    """Return the files of datasets in a folder, including their manifests.

    A manifest that is not ours, or can't be read, is ignored.

    Args:
        folder: The folder.
        names: The files in it.
    """
    files: set[Path] = set()
    for name in names:
        path = folder / name
        if not name.endswith(manifest_json.NAME) or not path.is_file():
            continue
        try:
            manifest = manifest_json.read_manifest(path)
        except BadInputError:
            continue
        files.add(path)
        files.update(folder / entry.path for entry in manifest.files)
    return frozenset(files)

"""The target of a dataset, and checks of it."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import BadInputError
from annotator.formats.datasets import manifest_json
from annotator.services import output, output_places


@dataclass(frozen=True, slots=True)
class Target:
    """Where a dataset goes.

    Attributes:
        out: The path as the person gave it.
        is_folder: Whether the dataset is a folder, not a file with others beside it.
        overwrite: Whether an existing dataset may be replaced.
    """

    out: Path
    is_folder: bool
    overwrite: bool

    def refuse(self, workspace: Path, companions: Iterable[str] = ()) -> None:
        """Raise an error if the dataset can't go there.

        Args:
            workspace: The workspace's file, which nothing may replace.
            companions: The files that accompany a dataset of one file.

        Raises:
            BadInputError: If it can't; the sentence says what to do.
            KnownError: If the disk fails.
        """
        try:
            self._refuse(workspace, companions)
        except OSError as error:
            raise output_places.explained(error, self.out) from error

    def _refuse(self, workspace: Path, companions: Iterable[str]) -> None:
        if self.is_folder:
            output_places.require_place(self.out, workspace)
            self._refuse_folder()
            return
        output_places.require_file(self.out, workspace, "labels.jsonl", overwrite=self.overwrite)
        for name in companions:
            path = manifest_json.beside(self.out, name)
            output_places.require_replaceable(path, overwrite=self.overwrite)

    def _refuse_folder(self) -> None:
        out = self.out
        if not out.exists():
            return
        if not out.is_dir():
            raise BadInputError(
                "{out} is a file, and this dataset is a folder; choose another name.", out=out
            )
        if not any(out.iterdir()):
            return
        manifest = out / manifest_json.NAME
        if not manifest.is_file():
            raise BadInputError(
                "{out} already contains other files; name a folder that does not exist.", out=out
            )
        if not self.overwrite:
            raise output_places.taken(out)
        known = {manifest_json.NAME, *(f.path for f in manifest_json.read_manifest(manifest).files)}
        for name in relative_names(out):
            if name not in known:
                raise BadInputError(
                    "{out} contains {name}, which was not written by an export; move it away or "
                    "choose another folder.",
                    out=out,
                    name=name,
                )

    def replaced(self) -> contextlib.AbstractContextManager[Path]:
        """Provide a folder to write into; see `output.replaced`."""
        return output.replaced(self.out, is_folder=self.is_folder, overwrite=self.overwrite)


def is_dataset(folder: Path) -> bool:
    """Return whether a folder is a dataset that was exported before."""
    try:
        return folder.is_dir() and (folder / manifest_json.NAME).is_file()
    except OSError:
        return False


def relative_names(folder: Path) -> list[str]:
    """Return the names of the files in a folder as in a manifest, in a fixed order."""
    return sorted(printable(path.relative_to(folder)) for path in files_below(folder))


def files_below(folder: Path) -> Iterator[Path]:
    """Yield all files in a folder and below it, links to folders included.

    There may be a hundred thousand, and `Path.rglob` would keep all of them in memory.
    """
    for place, folders, files in os.walk(folder):
        root = Path(place)
        yield from (root / name for name in files)
        yield from (root / name for name in folders if (root / name).is_symlink())


def printable(path: Path) -> str:
    """Return a path as text that is valid in JSON, whatever bytes its name contains."""
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")

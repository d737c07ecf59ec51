"""Where a dataset goes: whole or not at all.

Everything is written into a folder beside the target, under a name of its own, and synced; then it
is renamed into place. Whatever happens before leaves the target as it was.
"""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import BadInputError, KnownError
from annotator.formats.datasets import manifest_json


@dataclass(frozen=True, slots=True)
class Target:
    """Where a dataset goes.

    Attributes:
        out: As the person named it.
        is_folder: The dataset is a folder, not a file with others beside it.
        overwrite: What is there may be replaced.
    """

    out: Path
    is_folder: bool
    overwrite: bool

    def refuse(self, workspace: Path, companions: Iterable[str] = ()) -> None:
        """See whether the dataset can go there.

        Args:
            workspace: The workspace's file, which nothing may replace.
            companions: What goes beside a dataset of one file.

        Raises:
            BadInputError: If it can't; the sentence says what to do.
            KnownError: If the disk fails.
        """
        try:
            self._refuse(workspace, companions)
        except OSError as error:
            raise _explained(error, self.out) from error

    def _refuse(self, workspace: Path, companions: Iterable[str]) -> None:
        out = self.out
        if out.is_dir() and not self.is_folder:
            raise BadInputError(
                f"{out} is a folder; name a file in it, such as {out / 'labels.jsonl'}."
            )
        if not out.parent.is_dir():
            raise BadInputError(f"The folder {out.parent} does not exist; create it first.")
        if not _is_writable(out.parent):
            raise BadInputError(f"The folder {out.parent} can't be written; choose another one.")
        if workspace.exists() and out.exists() and out.samefile(workspace):
            raise BadInputError(f"{out} is the workspace itself; choose another name.")
        if self.is_folder:
            self._refuse_folder()
            return
        self._refuse_file(out)
        for name in companions:
            self._refuse_file(manifest_json.beside(out, name))

    def _refuse_file(self, path: Path) -> None:
        if not path.exists() and not path.is_symlink():
            return
        if not path.is_file():
            raise BadInputError(f"{path} is not a plain file; choose another name.")
        if not self.overwrite:
            raise BadInputError(f"{path} exists already; use --overwrite to replace it.")
        if not _is_writable(path):
            raise BadInputError(f"{path} is write-protected; choose another name.")

    def _refuse_folder(self) -> None:
        out = self.out
        if not out.exists():
            return
        if not out.is_dir():
            raise BadInputError(
                f"{out} is a file, and this dataset is a folder; choose another name."
            )
        if not any(out.iterdir()):
            return
        manifest = out / manifest_json.NAME
        if not manifest.is_file():
            raise BadInputError(
                f"{out} holds other files already; name a folder that does not exist."
            )
        if not self.overwrite:
            raise BadInputError(f"{out} exists already; use --overwrite to replace it.")
        known = {manifest_json.NAME, *(f.path for f in manifest_json.read_manifest(manifest).files)}
        for name in relative_names(out):
            if name not in known:
                raise BadInputError(
                    f"{out} holds {name}, which no export has written; move it away or choose "
                    "another folder."
                )

    @contextlib.contextmanager
    def replaced(self) -> Iterator[Path]:
        """Give a folder to write into; at the end, put what is in it into place.

        A dataset of one file is to be written under its own name, with what goes beside it.

        Raises:
            KnownError: If the disk is full or fails; the target is as it was.
        """
        target = self.out.resolve()  # a link stays a link
        staging = target.with_name(f".annotator-{secrets.token_hex(4)}.partial")
        try:
            staging.mkdir()
            yield staging
            for path in staging.rglob("*"):
                _sync(path)
            moves = (
                [(staging, target)]
                if self.is_folder
                else [(path, target.with_name(path.name)) for path in sorted(staging.iterdir())]
            )
            _put_in_place(moves)
            _sync(target.parent)
        except OSError as error:
            raise _explained(error, self.out) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)


def relative_names(folder: Path) -> list[str]:
    """Return the files in a folder as a manifest names them, in a fixed order."""
    return sorted(
        printable(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()
    )


def printable(path: Path) -> str:
    """Return a path so that it can stand in JSON, whatever bytes its name is made of."""
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def _put_in_place(moves: list[tuple[Path, Path]]) -> None:
    """Rename all, or none: what was there comes back if one of them fails."""
    kept: list[tuple[Path, Path]] = []
    placed: list[Path] = []
    try:
        for path, target in moves:
            if target.exists():
                aside = target.with_name(f".annotator-{secrets.token_hex(4)}.old")
                _keep(target, aside)
                kept.append((aside, target))
            path.replace(target)
            placed.append(target)
    except OSError:
        for target in placed:
            _remove(target)
        for aside, target in kept:
            aside.replace(target)
            # Two names of one file stay two names when one is given to the other.
            aside.unlink(missing_ok=True)
        raise
    for aside, _ in kept:
        _remove(aside)


def _keep(path: Path, aside: Path) -> None:
    """Give what is there a second name, so that there is no moment without it, or another one."""
    try:
        aside.hardlink_to(path)
    except OSError:
        # A folder, or a disk that knows no second names.
        path.rename(aside)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Have the disk take what was written, before the name says that it is there."""
    if path.is_dir() and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _is_writable(path: Path) -> bool:
    # The mode is asked too: to the superuser everything is writable.
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)


def _explained(error: OSError, out: Path) -> KnownError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KnownError(
            f"The disk is full, so {out} could not be written; free some space and export again. "
            "What was there before is unchanged."
        )
    return KnownError(
        f"{out} could not be written: {error.strerror or error}. What was there is unchanged."
    )

"""Putting files that a person asked for in their place: whole or not at all.

Everything is written into a folder beside the target, under a name of its own, and synced; then it
is renamed into place. Whatever happens before leaves the target as it was. A process that is killed
leaves that folder behind. The next export beside it removes it, and puts back files that had been
moved away for ones that never came.
"""

import contextlib
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.services.output_places import explained, refuse_taken

_NEW: Final = "new"
_OLD: Final = "old"


@contextlib.contextmanager
def replaced(out: Path, *, is_folder: bool, overwrite: bool = True) -> Iterator[Path]:
    """Give a folder to write into; at the end, put what is in it into place.

    Args:
        out: Where the file or folder goes. A file is to be written under its own name, with what
            goes beside it.
        is_folder: It is a folder.
        overwrite: What is there by then may be replaced.

    Raises:
        BadInputError: If something has come there meanwhile that may not be replaced.
        KnownError: If the disk is full or fails; the target is as it was.
    """
    target = out.resolve()  # a link stays a link
    staging = target.with_name(f".annotator-{secrets.token_hex(4)}.partial")
    try:
        _clear_away_abandoned(target.parent)
        staging.mkdir()
        with _held(staging):
            new = staging / _NEW
            new.mkdir()
            yield new
            for place, _, files in os.walk(new):
                for name in files:
                    _sync(Path(place, name))
                _sync(Path(place))
            moves = (
                [(new, target)]
                if is_folder
                else [(path, target.with_name(path.name)) for path in sorted(new.iterdir())]
            )
            if not overwrite:
                refuse_taken(target for _, target in moves)
            _put_in_place(moves, staging / _OLD)
            _sync(target.parent)
    except OSError as error:
        raise explained(error, out) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _put_in_place(moves: list[tuple[Path, Path]], old: Path) -> None:
    """Rename all, or none: what was there comes back if one of them fails."""
    old.mkdir()
    placed: list[Path] = []
    try:
        for _, target in moves:
            if target.exists():
                _keep(target, old / target.name)
        for path, target in moves:
            path.replace(target)
            placed.append(target)
    except OSError:
        for target in placed:
            _remove(target)
        _put_back(old, moves[0][1].parent)
        raise


def _keep(path: Path, aside: Path) -> None:
    """Give what is there a second name or, where that can't be done, another one."""
    try:
        aside.hardlink_to(path)
    except OSError:
        # A folder, or a disk without hard links.
        path.rename(aside)


def _put_back(old: Path, folder: Path) -> None:
    for path in old.iterdir():
        # If both are names of one file, this one stays and goes away with the folder.
        path.replace(folder / path.name)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _clear_away_abandoned(folder: Path) -> None:
    """Remove what killed exports have left here."""
    for staging in folder.glob(".annotator-*.partial"):
        # Another program may be quicker, or the folder may belong to somebody else.
        with contextlib.suppress(OSError), _held(staging) as is_mine:
            # An empty one may be about to be locked.
            if is_mine and any(staging.iterdir()):
                if any((staging / _NEW).glob("*")) and (staging / _OLD).is_dir():
                    _put_back(staging / _OLD, folder)
                shutil.rmtree(staging, ignore_errors=True)


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[bool]:
    """Say that the folder is in use, for as long as this process lives.

    Yields:
        Whether nobody else uses it; False as well where nobody can tell.
    """
    if sys.platform == "win32":
        yield False
        return
    import fcntl  # noqa: PLC0415 - there is none on Windows

    number = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_mine = True
        except OSError:
            is_mine = False
        yield is_mine
    finally:
        os.close(number)


def _sync(path: Path) -> None:
    """Have the disk take what was written, before the name says that it is there."""
    if path.is_dir() and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)

"""Writing files completely or not at all.

Everything is written into a temporary folder beside the target and synced, then renamed into place.
Until then the target is unchanged. A process that is killed leaves the folder behind; the next
export to the same place removes it, and restores files that had been moved away to be replaced.
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
    """Provide a folder to write into, and move its contents into place at the end.

    Args:
        out: The target file or folder. Write a file under its own name, with any files that go
            beside it.
        is_folder: Whether the target is a folder.
        overwrite: Whether to replace what is there at the end.

    Raises:
        BadInputError: If something is there at the end that may not be replaced.
        KnownError: If the disk is full or fails; the target is unchanged.
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
    """Rename all files or none: if one fails, restore what was there."""
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
    """Give an existing file a second name or, if that is not possible, rename it."""
    try:
        aside.hardlink_to(path)
    except OSError:
        # A folder, or a disk without hard links.
        path.rename(aside)


def _put_back(old: Path, folder: Path) -> None:
    for path in old.iterdir():
        # If both are names of one file, this one stays, and is removed with the folder.
        path.replace(folder / path.name)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _clear_away_abandoned(folder: Path) -> None:
    """Remove what killed exports have left behind."""
    for staging in folder.glob(".annotator-*.partial"):
        # Another program may be faster, or the folder may belong to somebody else.
        with contextlib.suppress(OSError), _held(staging) as is_mine:
            # An empty one may be about to be locked.
            if is_mine and any(staging.iterdir()):
                if any((staging / _NEW).glob("*")) and (staging / _OLD).is_dir():
                    _put_back(staging / _OLD, folder)
                shutil.rmtree(staging, ignore_errors=True)


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[bool]:
    """Mark the folder as in use while this process lives.

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
    """Sync a file or folder to disk, before it is renamed into place."""
    if path.is_dir() and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)

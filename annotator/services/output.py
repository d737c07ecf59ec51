"""Putting files that a person asked for in their place: whole or not at all.

Everything is written into a folder beside the target, under a name of its own, and synced; then it
is renamed into place. Whatever happens before leaves the target as it was. A process that is killed
leaves that folder behind. The next export beside it removes it, and puts back files that had been
moved away for ones that never came.
"""

import contextlib
import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError, KnownError
from annotator.domain.phrases import Typed

_NEW: Final = "new"
_OLD: Final = "old"


def require_place(out: Path, workspace: Path) -> None:
    """Refuse a place where nothing can be written, or that holds what nothing may replace.

    Args:
        out: A file or folder to be written.
        workspace: The workspace's file.

    Raises:
        BadInputError: If it can't go there; the sentence says what to do.
        OSError: If the disk fails.
    """
    if out.parent.is_file():
        raise BadInputError(
            "{parent} is a file, not a folder; choose another place.", parent=out.parent
        )
    if not out.parent.is_dir():
        raise BadInputError(
            "The folder {parent} does not exist; create it first.", parent=out.parent
        )
    if not is_writable(out.parent):
        raise BadInputError(
            "The folder {parent} can't be written; choose another one.", parent=out.parent
        )
    if workspace.exists() and out.exists() and out.samefile(workspace):
        raise BadInputError("{out} is the workspace itself; choose another name.", out=out)


def require_file(out: Path, workspace: Path, example: str, *, overwrite: bool) -> None:
    """Refuse a place that one file can't go to, before its content is made.

    Args:
        out: The file to be written.
        workspace: The workspace's file, which nothing may replace.
        example: What a file in a folder could be called, should `out` be a folder.
        overwrite: What is there may be replaced.

    Raises:
        BadInputError: If it can't go there; the sentence says what to do.
        KnownError: If the disk fails.
    """
    try:
        if out.is_dir():
            raise BadInputError(
                "{out} is a folder; name a file in it, such as {example}.",
                out=out,
                example=out / example,
            )
        require_place(out, workspace)
        require_replaceable(out, overwrite=overwrite)
    except OSError as error:
        raise explained(error, out) from error


def require_replaceable(path: Path, *, overwrite: bool) -> None:
    """Refuse to replace what is no plain file, is write-protected, or may not be replaced.

    Raises:
        BadInputError: If something like that is there.
        OSError: If the disk fails.
    """
    if not path.exists() and not path.is_symlink():
        return
    if not path.is_file():
        raise BadInputError("{path} is not a plain file; choose another name.", path=path)
    if not overwrite:
        raise _taken(path)
    if not is_writable(path):
        raise BadInputError("{path} is write-protected; choose another name.", path=path)


def _refuse_taken(targets: Iterable[Path]) -> None:
    for path in targets:
        is_empty = path.is_dir() and not any(path.iterdir())
        if os.path.lexists(path) and not is_empty:
            raise _taken(path)


def _taken(path: Path) -> BadInputError:
    return BadInputError(
        "{path} exists already; choose another name, or have it replaced{typed}.",
        path=path,
        typed=Typed("--overwrite"),
    )


def is_writable(path: Path) -> bool:
    """Whether a file or folder may be written."""
    # The mode is asked too: to the superuser everything is writable.
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)


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
                _refuse_taken(target for _, target in moves)
            _put_in_place(moves, staging / _OLD)
            _sync(target.parent)
    except OSError as error:
        raise explained(error, out) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def explained(error: OSError, out: Path) -> KnownError:
    """Return a sentence about a disk that did not do what it should."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KnownError(
            "The disk is full, so {out} could not be written; free some space and try again. "
            "What was there before is unchanged.",
            out=out,
        )
    if error.errno == errno.ENAMETOOLONG:
        return KnownError("{out} is too long a name for this disk; choose a shorter one.", out=out)
    return KnownError(
        "{out} could not be written: {reason}. What was there is unchanged.",
        out=out,
        reason=error.strerror or error,
    )


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

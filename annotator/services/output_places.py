"""Checking target places before the work begins, and explaining errors of the disk."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from annotator.domain.errors import BadInputError, KnownError
from annotator.domain.phrases import Typed
from annotator.storage.open_file.raw_reading import SQLITE_MAGIC, first_bytes


def require_place(out: Path, workspace: Path) -> None:
    """Raise an error if nothing can be written to a place, or if it must not be replaced.

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
    """Raise an error if a file can't be written to a place; call this before making its content.

    Args:
        out: The file to be written.
        workspace: The workspace's file, which nothing may replace.
        example: An example of a file name, for the message if `out` is a folder.
        overwrite: Whether an existing file may be replaced.

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
        _require_plain(out)
        require_place(out, workspace)
        require_replaceable(out, overwrite=overwrite)
    except OSError as error:
        raise explained(error, out) from error


def require_replaceable(path: Path, *, overwrite: bool) -> None:
    """Raise an error unless a plain, writable file is there that may be replaced, or nothing.

    A database is never replaced: a slip in a name would cost all labels of another workspace.

    Raises:
        BadInputError: If something like that is there.
        OSError: If the disk fails.
    """
    if not path.exists() and not path.is_symlink():
        return
    _require_plain(path)
    if first_bytes(path, len(SQLITE_MAGIC)) == SQLITE_MAGIC:
        raise BadInputError(
            "{path} is a database, perhaps a workspace, and is not replaced; choose another name.",
            path=path,
        )
    if not overwrite:
        raise taken(path)
    if not is_writable(path):
        raise BadInputError("{path} is write-protected; choose another name.", path=path)


def _require_plain(path: Path) -> None:
    if os.path.lexists(path) and not path.is_file():
        raise BadInputError("{path} is not a plain file; choose another name.", path=path)


def refuse_taken(targets: Iterable[Path]) -> None:
    """Raise an error if anything but an empty folder is there.

    Raises:
        BadInputError: If something is there.
        OSError: If the disk fails.
    """
    for path in targets:
        is_empty = path.is_dir() and not any(path.iterdir())
        if os.path.lexists(path) and not is_empty:
            raise taken(path)


def is_writable(path: Path) -> bool:
    """Return whether a file or folder may be written.

    Raises:
        OSError: If it is not there, or the disk fails.
    """
    # The mode is checked too, since everything is writable to the superuser.
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)


def explained(error: OSError, out: Path) -> KnownError:
    """Return a sentence about an error of the disk."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KnownError(
            "The disk is full, so {out} could not be written; free some space and try again. "
            "What was there before is unchanged.",
            out=out,
        )
    if error.errno == errno.ENAMETOOLONG:
        return KnownError(
            "The name {out} is too long for this disk; choose a shorter one.", out=out
        )
    return KnownError(
        "{out} could not be written: {reason}. What was there is unchanged.",
        out=out,
        reason=error.strerror or error,
    )


def taken(path: Path) -> BadInputError:
    """Return the error that something is there and may not be replaced."""
    return BadInputError(
        "{path} already exists; choose another name, or have it replaced{typed}.",
        path=path,
        typed=Typed("--overwrite"),
    )

"""Restoring a backup: into a new file first, which may then replace another."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError, WorkspaceError
from annotator.domain.phrases import Typed
from annotator.services.tasks import UNWATCHED, Watch
from annotator.storage.workspace_file import backups, unfinished
from annotator.storage.workspace_file.backups import Holdings
from annotator.storage.workspace_file.free_names import free_beside

SET_ASIDE: Final = "before-restore"
"""The ending that is added to the name of a replaced file."""


@dataclass(frozen=True, slots=True)
class Restored:
    """The result of a restore.

    Attributes:
        out: The workspace.
        holds: Its contents.
        old: The new path of the file that was replaced, if any.
    """

    out: Path
    holds: Holdings
    old: Path | None = None


def suggested_file(workspace: Path) -> Path:
    """Return the default file to restore a backup to."""
    return free_beside(workspace.with_suffix(".db"), "-restored")


def restore(
    backup: Path, out: Path, *, overwrite: bool = False, watch: Watch = UNWATCHED
) -> Restored:
    """Write the contents of a backup into a workspace file; the backup is kept.

    Args:
        backup: The backup.
        out: The workspace file to write.
        overwrite: Whether to rename a file that is there; otherwise it is an error.
        watch: Follows it.

    Raises:
        BadInputError: If something is at `out` and may not be replaced, or it is the backup.
        Cancelled: If it was stopped; nothing has changed.
        WorkspaceError: If the backup is not sound, or `out` can't be written or is in use.
    """
    _require_restorable(backup, out, overwrite=overwrite)
    if not out.exists():
        return Restored(out, backups.copy_file(backup, out, watch.step))
    real = out.resolve()  # a link stays a link
    new = unfinished.beside(real)
    try:
        holds = backups.copy_file(backup, new, watch.step)
        old = free_beside(real, f".{SET_ASIDE}")
        backups.set_aside(real, old)
        try:
            new.replace(real)
        except OSError:
            backups.take_back(real, old)
            raise
    except WorkspaceError as error:
        raise type(error)(error.sentence.with_value(new, out)) from error
    except OSError as error:
        raise WorkspaceError(
            "{out} could not be replaced: {reason}.", out=out, reason=error.strerror
        ) from error
    finally:
        unfinished.remove(new)
    return Restored(out, holds, old)


def _require_restorable(backup: Path, out: Path, *, overwrite: bool) -> None:
    if backup.is_dir():
        raise BadInputError("{backup} is a folder; name a backup in it.", backup=backup)
    log = backup.with_name(f"{backup.name}-wal")
    if log.exists() and log.stat().st_size:
        raise BadInputError(
            "{backup} is a workspace with work that has so far been saved only in {name}; close "
            "the window it is open in (or open and close it once), then try again.",
            backup=backup,
            name=log.name,
        )
    if not out.exists():
        return
    if out.is_dir():
        raise BadInputError("{out} is a folder; name a file in it.", out=out)
    if backup.exists() and out.samefile(backup):
        raise BadInputError("{out} is the backup itself; name another file.", out=out)
    if not overwrite:
        raise BadInputError(
            "{out} already exists; name a new file, or have it replaced{typed}: the old file is "
            "then kept beside it.",
            out=out,
            typed=Typed("--overwrite"),
        )

"""Backups: made while somebody works, verified, rolling; and restoring one into a new file."""

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.backups import ROLLING, Rolling, kept
from annotator.domain.errors import BadInputError, KnownError, WorkspaceError
from annotator.domain.phrases import Typed
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage.workspace_file import backups, unfinished
from annotator.storage.workspace_file.backups import Holdings

__all__ = ["Backup", "Holdings", "Occasion", "Restored", "default_folder", "due", "list_backups",
           "make", "restore", "save_elsewhere"]  # fmt: skip

INTERVAL: Final = timedelta(minutes=30)
"""So long after the last backup the next one is due, if anything has changed."""

_TIME: Final = "%Y%m%d-%H%M%S-%f"
_NAME: Final = re.compile(r".*-(\d{8}-\d{6}-\d{6})-([0-9a-f]{12})\.db")


class Occasion(StrEnum):
    """Why a copy was made."""

    BACKUP = "backup"
    UPGRADE = "upgrade"
    RESTORE = "restore"


_BESIDE: Final = {Occasion.UPGRADE: r"schema-\d+", Occasion.RESTORE: "before-restore"}
"""What copies beside the workspace have in their names, after its own."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in a folder, or a copy that was kept beside the workspace before it was changed.

    Attributes:
        path: The file.
        made_at: When, in UTC.
        size: Bytes.
        holds: What it holds, or None where it can't be read.
        problem: Why it can't be read; empty if it can.
        occasion: Why it was made.
    """

    path: Path
    made_at: datetime
    size: int
    holds: Holdings | None
    problem: str = ""
    occasion: Occasion = Occasion.BACKUP


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored.

    Attributes:
        out: The workspace.
        holds: What it holds.
        old: Where the file is that was there before, if there was one.
    """

    out: Path
    holds: Holdings
    old: Path | None = None


def default_folder(workspace: Workspace) -> Path:
    """Return the folder beside the workspace in which its backups are, unless one is chosen."""
    path = workspace.path
    return path.with_name(f"{path.stem}-backups")


def make(
    workspace: Workspace,
    folder: Path | None = None,
    rolling: Rolling = ROLLING,
    watch: Watch = UNWATCHED,
) -> Backup:
    """Write a backup, and delete those of this workspace that are no longer to be kept.

    To be called with a workspace of the caller's own, where somebody else works in it meanwhile.

    Args:
        workspace: The workspace.
        folder: Where to; None for the one beside the workspace. Made if it is not there.
        rolling: Which backups are kept; those of other workspaces in the folder are left alone.
        watch: Follows it.

    Raises:
        Cancelled: If it was stopped; nothing is left.
        WorkspaceError: If it can't be written; nothing is left.
    """
    target = folder or default_folder(workspace)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError(
            "The folder {target} could not be made: {reason}; choose another one.",
            target=target,
            reason=error.strerror,
        ) from error
    made_at = datetime.fromtimestamp(workspace.clock() / 1000, UTC)
    path = target / _file_name(workspace, made_at)
    holds = backups.write(workspace.store, path, watch.step)
    _roll(workspace, target, rolling, path)
    unfinished.take_away_left(workspace.path.parent)
    return Backup(path, made_at, path.stat().st_size, holds)


def save_elsewhere(workspace: Workspace, spare_folder: Path) -> Path:
    """Save what an open workspace holds into a new file, as its own one has gone.

    Args:
        workspace: The workspace.
        spare_folder: Where to if the folder of the workspace has gone too; made if need be.

    Returns:
        The new file: in the folder of the workspace, if that can be written.

    Raises:
        WorkspaceError: If it can't be written.
    """
    path = workspace.path
    try:
        out = _free_name(path, "copy")
        backups.write(workspace.store, out, UNWATCHED.step)
    except WorkspaceError:
        with contextlib.suppress(OSError):
            spare_folder.mkdir(parents=True, exist_ok=True)
        out = _free_name(spare_folder / path.name, "copy")
        backups.write(workspace.store, out, UNWATCHED.step)
    return out


def due(workspace: Workspace, now_ms: int, folder: Path | None = None) -> bool:
    """Return whether a backup should be made: something changed, and the last one is old enough.

    Args:
        workspace: The workspace.
        now_ms: The time, in milliseconds since 1970 (UTC).
        folder: Where the backups are; None for the folder beside the workspace.
    """
    now = datetime.fromtimestamp(now_ms / 1000, UTC)
    # Those of a clock that was ahead say nothing about how long ago they were made.
    last = max(_ours(workspace, folder or default_folder(workspace)),
               key=lambda each: (each[0] <= now, *each), default=None)  # fmt: skip
    if last is not None and timedelta() <= now - last[0] < INTERVAL:
        return False
    holds = backups.holdings(workspace.store)
    if last is None:
        return bool(holds.variants or holds.operations)
    try:
        return backups.holdings_of(last[1]) != holds
    except KnownError:
        # The last backup went bad: all the more reason.
        return True


def list_backups(workspace: Workspace, folder: Path | None = None) -> list[Backup]:
    """Return the backups of this workspace with what each holds, the latest first.

    Among them are the copies that were kept beside it before an upgrade and before a restore.
    """
    found = [
        _described(path, made_at)
        for made_at, path in _ours(workspace, folder or default_folder(workspace))
    ]
    found += _kept_beside(workspace)
    return sorted(found, key=lambda backup: (backup.made_at, backup.path), reverse=True)


def restore(
    backup: Path, out: Path, *, overwrite: bool = False, watch: Watch = UNWATCHED
) -> Restored:
    """Write a backup's content into a workspace file; the backup stays.

    Args:
        backup: The backup.
        out: The workspace file to write.
        overwrite: If a file is there, give it another name beside it; without this it is an error.
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
        old = _free_name(real, "before-restore")
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
            "{backup} is a workspace with work in it that is only in {name} yet; close the "
            "window it is open in (or open and close it once), then try again.",
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
            "{out} exists already; name a new file, or have it replaced{typed}: what is there is "
            "then kept beside it.",
            out=out,
            typed=Typed("--overwrite"),
        )


def _file_name(workspace: Workspace, made_at: datetime) -> str:
    return f"{workspace.path.stem}-{made_at.strftime(_TIME)}-{_mark(workspace)}.db"


def _mark(workspace: Workspace) -> str:
    """Return what tells this workspace's backups from another's of the same name."""
    return workspace.store.workspace_uid[-12:]


def _ours(workspace: Workspace, folder: Path) -> Iterator[tuple[datetime, Path]]:
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match is not None and match[2] == _mark(workspace) and path.is_file():
                with contextlib.suppress(ValueError):
                    yield datetime.strptime(match[1], _TIME).replace(tzinfo=UTC), path


def _kept_beside(workspace: Workspace) -> Iterator[Backup]:
    path, uid = workspace.path, workspace.store.workspace_uid
    words = "|".join(f"(?P<{occasion}>{word})" for occasion, word in _BESIDE.items())
    ours = re.compile(rf"{re.escape(path.stem)}\.(?:{words})(?:-\d+)?{re.escape(path.suffix)}")
    with contextlib.suppress(OSError):
        for kept_file in path.parent.iterdir():
            match = ours.fullmatch(kept_file.name)
            if match is None or not kept_file.is_file():
                continue
            made_at = datetime.fromtimestamp(kept_file.stat().st_mtime, UTC)
            found = _described(kept_file, made_at)
            if found.holds is None or found.holds.workspace_uid == uid:
                yield replace(found, occasion=Occasion(str(match.lastgroup)))


def _roll(workspace: Workspace, folder: Path, rolling: Rolling, newest: Path) -> None:
    ours = list(_ours(workspace, folder))
    keep = kept((made_at for made_at, _ in ours), rolling)
    for made_at, path in ours:
        if made_at not in keep and path != newest:
            # One that can't be deleted now is tried again after the next backup.
            with contextlib.suppress(OSError):
                path.unlink()


def _described(path: Path, made_at: datetime) -> Backup:
    size = 0
    # It may be deleted at this moment: reading it below then fails too, and says so.
    with contextlib.suppress(OSError):
        size = path.stat().st_size
    try:
        return Backup(path, made_at, size, backups.holdings_of(path))
    except KnownError as error:
        return Backup(path, made_at, size, None, error.sentence)


def _free_name(path: Path, word: str) -> Path:
    """Return a name beside the file that nothing has yet."""
    number = 1
    while True:
        ending = f"-{number}" if number > 1 else ""
        free = path.with_name(f"{path.stem}.{word}{ending}{path.suffix}")
        if not os.path.lexists(free):
            return free
        number += 1


def suggested_file(backup: Path, workspace: Path) -> Path:
    """Return where a backup is restored to, unless another file is named."""
    stem = f"{workspace.stem}-restored"
    number, path = 1, workspace.with_name(f"{stem}.db")
    while path.exists() or path == backup:
        number += 1
        path = workspace.with_name(f"{stem}-{number}.db")
    return path

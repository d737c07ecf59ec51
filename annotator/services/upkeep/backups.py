"""Backups: made while somebody works, verified, rolling, and listed with what each holds."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.backups import ROLLING, Rolling, kept
from annotator.domain.errors import KnownError, WorkspaceError
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.upkeep.restoring import SET_ASIDE
from annotator.services.workspace import Workspace
from annotator.storage.workspace_file import backups, unfinished
from annotator.storage.workspace_file.backups import Holdings
from annotator.storage.workspace_file.free_names import free_beside

__all__ = ["Backup", "Holdings", "Occasion", "default_folder", "due", "list_backups", "make",
           "save_elsewhere"]  # fmt: skip

INTERVAL: Final = timedelta(minutes=30)
"""How long after the last backup the next one is due, if anything has changed."""

_TIME: Final = "%Y%m%d-%H%M%S-%f"
_NAME: Final = re.compile(r".*-(\d{8}-\d{6}-\d{6})-([0-9a-f]{12})\.db")


class Occasion(StrEnum):
    """Why a copy was made."""

    BACKUP = "backup"
    UPGRADE = "upgrade"
    RESTORE = "restore"


_BESIDE: Final = {Occasion.UPGRADE: r"schema-\d+", Occasion.RESTORE: SET_ASIDE}
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
    """Save what an open workspace holds into a new file, because its own has gone.

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
        out = free_beside(path, ".copy")
        backups.write(workspace.store, out, UNWATCHED.step)
    except WorkspaceError:
        with contextlib.suppress(OSError):
            spare_folder.mkdir(parents=True, exist_ok=True)
        out = free_beside(spare_folder / path.name, ".copy")
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

    Args:
        workspace: The workspace.
        folder: Where the backups are; None for the folder beside the workspace.

    Raises:
        WorkspaceError: If the folder can't be read, or has been chosen and is not there.
    """
    where = folder or default_folder(workspace)
    _require_readable(where, may_be_missing=folder is None)
    found = [_described(path, made_at) for made_at, path in _ours(workspace, where)]
    found += _kept_beside(workspace)
    return sorted(found, key=lambda backup: (backup.made_at, backup.path), reverse=True)


def _require_readable(folder: Path, *, may_be_missing: bool) -> None:
    try:
        next(folder.iterdir(), None)
    except FileNotFoundError as error:
        if not may_be_missing:
            raise WorkspaceError(
                "The folder of backups {folder} is not there; connect the disk that it is on, "
                "choose another folder, or make a backup, which makes the folder as well.",
                folder=folder,
            ) from error
    except OSError as error:
        raise WorkspaceError(
            "The folder of backups {folder} can't be read: {reason}; have yourself allowed to "
            "read it, or choose another folder.",
            folder=folder,
            reason=error.strerror,
        ) from error


def _file_name(workspace: Workspace, made_at: datetime) -> str:
    return f"{workspace.path.stem}-{made_at.strftime(_TIME)}-{_mark(workspace)}.db"


def _mark(workspace: Workspace) -> str:
    """Return what tells this workspace's backups from those of another of the same name."""
    return workspace.store.workspace_uid[-12:]


def _ours(workspace: Workspace, folder: Path) -> Iterator[tuple[datetime, Path]]:
    """Yield the backups of a workspace with their times; not itself, if it was one of them."""
    own = workspace.path.resolve()
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match is None or match[2] != _mark(workspace) or not path.is_file():
                continue
            with contextlib.suppress(ValueError):
                made_at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
                if path.resolve() != own:
                    yield made_at, path


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
    # It may be deleted right now: reading it below then fails too, and says so.
    with contextlib.suppress(OSError):
        size = path.stat().st_size
    try:
        return Backup(path, made_at, size, backups.holdings_of(path))
    except KnownError as error:
        return Backup(path, made_at, size, None, error.sentence)

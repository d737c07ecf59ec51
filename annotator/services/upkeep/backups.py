"""Backups: made while somebody works, verified, and deleted when there are enough newer ones."""

import contextlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from annotator.domain.backups import ROLLING, Rolling, kept
from annotator.domain.errors import KnownError, WorkspaceError
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.upkeep.backup_files import default_folder, file_name, ours
from annotator.services.upkeep.kept_copies import Backup
from annotator.services.workspace import Workspace
from annotator.storage.workspace_file import backups, unfinished

INTERVAL: Final = timedelta(minutes=30)
"""How long after the last backup the next one is due, if anything has changed."""


def make(
    workspace: Workspace,
    folder: Path | None = None,
    rolling: Rolling = ROLLING,
    watch: Watch = UNWATCHED,
) -> Backup:
    """Write a backup, and delete those of this workspace that need not be kept.

    If somebody works in the workspace meanwhile, call this with a separately opened one.

    Args:
        workspace: The workspace.
        folder: The folder; None for the one beside the workspace. It is made if necessary.
        rolling: Which backups are kept; those of other workspaces are left alone.
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
            "The folder {target} could not be created: {reason}; choose another one.",
            target=target,
            reason=error.strerror,
        ) from error
    made_at = datetime.fromtimestamp(workspace.clock() / 1000, UTC)
    path = target / file_name(workspace, made_at)
    holds = backups.write(workspace.store, path, watch.step)
    _roll(workspace, target, rolling, path)
    unfinished.take_away_left(workspace.path.parent)
    return Backup(path, made_at, path.stat().st_size, holds)


def due(workspace: Workspace, now_ms: int, folder: Path | None = None) -> bool:
    """Return whether to make a backup: something has changed, and the last one is old enough.

    Args:
        workspace: The workspace.
        now_ms: The time, in milliseconds since 1970 (UTC).
        folder: The folder of the backups; None for the one beside the workspace.
    """
    now = datetime.fromtimestamp(now_ms / 1000, UTC)
    # Those of a clock that was ahead say nothing about how long ago they were made.
    made = ours(workspace, folder or default_folder(workspace))
    last = max(made, key=lambda each: (each[0] <= now, *each), default=None)
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


def _roll(workspace: Workspace, folder: Path, rolling: Rolling, newest: Path) -> None:
    made = list(ours(workspace, folder))
    keep = kept((made_at for made_at, _ in made), rolling)
    for made_at, path in made:
        if made_at not in keep and path != newest:
            # One that can't be deleted now is tried again after the next backup.
            with contextlib.suppress(OSError):
                path.unlink()

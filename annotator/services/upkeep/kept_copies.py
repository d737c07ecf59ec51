"""Listing backups, and copies kept beside a workspace, with the contents of each."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.errors import KnownError, WorkspaceError
from annotator.services.upkeep.backup_files import default_folder, ours
from annotator.services.upkeep.restoring import SET_ASIDE
from annotator.services.workspace import Workspace
from annotator.storage.workspace_file import backups
from annotator.storage.workspace_file.backups import Holdings

__all__ = ["Backup", "Holdings", "Occasion", "list_backups"]


class Occasion(StrEnum):
    """Why a copy was made."""

    BACKUP = "backup"
    UPGRADE = "upgrade"
    RESTORE = "restore"


_BESIDE: Final = {Occasion.UPGRADE: r"schema-\d+", Occasion.RESTORE: SET_ASIDE}
"""The endings of the names of copies beside the workspace, after its own name."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in a folder, or a copy that was kept beside the workspace before it was changed.

    Attributes:
        path: The file.
        made_at: When it was made, in UTC.
        size: Its size in bytes.
        holds: Its contents; None if it can't be read.
        problem: Why it can't be read; empty if it can.
        occasion: Why it was made.
    """

    path: Path
    made_at: datetime
    size: int
    holds: Holdings | None
    problem: str = ""
    occasion: Occasion = Occasion.BACKUP


def list_backups(workspace: Workspace, folder: Path | None = None) -> list[Backup]:
    """Return the backups of this workspace with their contents, the latest first.

    They include copies kept beside it before an upgrade or a restore.

    Args:
        workspace: The workspace.
        folder: The folder of the backups; None for the one beside the workspace.

    Raises:
        WorkspaceError: If the folder can't be read, or a chosen folder does not exist.
    """
    where = folder or default_folder(workspace)
    _require_readable(where, may_be_missing=folder is None)
    found = [_described(path, made_at) for made_at, path in ours(workspace, where)]
    found += _kept_beside(workspace)
    return sorted(found, key=lambda backup: (backup.made_at, backup.path), reverse=True)


def _require_readable(folder: Path, *, may_be_missing: bool) -> None:
    try:
        next(folder.iterdir(), None)
    except FileNotFoundError as error:
        if not may_be_missing:
            raise WorkspaceError(
                "The backup folder {folder} does not exist; connect the disk that it is on, "
                "choose another folder, or make a backup, which also creates the folder.",
                folder=folder,
            ) from error
    except OSError as error:
        raise WorkspaceError(
            "The backup folder {folder} can't be read: {reason}; ask for permission to read it, "
            "or choose another folder.",
            folder=folder,
            reason=error.strerror,
        ) from error


def _kept_beside(workspace: Workspace) -> Iterator[Backup]:
    path, uid = workspace.path, workspace.store.workspace_uid
    words = "|".join(f"(?P<{occasion}>{word})" for occasion, word in _BESIDE.items())
    kept_name = re.compile(rf"{re.escape(path.stem)}\.(?:{words})(?:-\d+)?{re.escape(path.suffix)}")
    with contextlib.suppress(OSError):
        for kept_file in path.parent.iterdir():
            match = kept_name.fullmatch(kept_file.name)
            if match is None or not kept_file.is_file():
                continue
            made_at = datetime.fromtimestamp(kept_file.stat().st_mtime, UTC)
            found = _described(kept_file, made_at)
            if found.holds is None or found.holds.workspace_uid == uid:
                yield replace(found, occasion=Occasion(str(match.lastgroup)))


def _described(path: Path, made_at: datetime) -> Backup:
    size = 0
    # It may just have been deleted; then reading it below fails, too, and says so.
    with contextlib.suppress(OSError):
        size = path.stat().st_size
    try:
        return Backup(path, made_at, size, backups.holdings_of(path))
    except KnownError as error:
        return Backup(path, made_at, size, None, error.sentence)

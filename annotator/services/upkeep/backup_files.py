"""The files of a workspace's backups: their folder and their names."""

import contextlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from annotator.services.workspace import Workspace

_TIME: Final = "%Y%m%d-%H%M%S-%f"
_NAME: Final = re.compile(r".*-(\d{8}-\d{6}-\d{6})-([0-9a-f]{12})\.db")


def default_folder(workspace: Workspace) -> Path:
    """Return the default folder for backups, beside the workspace."""
    path = workspace.path
    return path.with_name(f"{path.stem}-backups")


def file_name(workspace: Workspace, made_at: datetime) -> str:
    """Return the name of a backup.

    Args:
        workspace: The workspace.
        made_at: The time at which it is made, in UTC.
    """
    return f"{workspace.path.stem}-{made_at.strftime(_TIME)}-{_mark(workspace)}.db"


def _mark(workspace: Workspace) -> str:
    """Return the part of a backup's name that distinguishes workspaces with the same name."""
    return workspace.store.workspace_uid[-12:]


def ours(workspace: Workspace, folder: Path) -> Iterator[tuple[datetime, Path]]:
    """Yield the backups of a workspace with their times, but not the workspace itself."""
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

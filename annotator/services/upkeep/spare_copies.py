"""Saving the contents of an open workspace whose file has gone."""

import contextlib
from pathlib import Path

from annotator.domain.errors import WorkspaceError
from annotator.services.tasks import UNWATCHED
from annotator.services.workspace import Workspace
from annotator.storage.workspace_file import backups
from annotator.storage.workspace_file.free_names import free_beside


def save_elsewhere(workspace: Workspace, spare_folder: Path) -> Path:
    """Save the contents of an open workspace into a new file.

    Args:
        workspace: The workspace, whose own file has gone.
        spare_folder: The folder to use if that of the workspace has gone too; made if necessary.

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

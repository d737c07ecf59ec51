"""Checking that the derived tables agree with the log, and that the texts are unchanged."""

import sys
from pathlib import Path

from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage.proving import verification
from annotator.storage.workspace_file import soundness


def findings(workspace: Workspace, watch: Watch = UNWATCHED) -> list[str]:
    """Return one sentence for each thing that is wrong; none for a sound workspace.

    A million sentences take about ten seconds.

    Args:
        workspace: The workspace.
        watch: Follows it, part by part.

    Raises:
        Cancelled: If it was stopped.
        WorkspaceError: If the file is too damaged to be read at all.
    """
    with workspace.store.stoppable(watch.is_cancelled):
        return list(verification.findings(workspace.store, watch.report))


def was_looked_through(path: Path) -> bool:
    """Return whether the file was small enough to be checked for damage when it was opened."""
    return path.stat().st_size <= soundness.SMALL_BYTES


def require_whole(path: Path, watch: Watch = UNWATCHED) -> None:
    """Check a file of any size for damage; half a gigabyte takes about two seconds.

    Args:
        path: The file.
        watch: Asked meanwhile whether to go on; if not, nothing is said of the file.

    Raises:
        DamagedWorkspaceError: If it is damaged.
        OSError: If the disk can't read it.
    """
    soundness.require_whole(path, sys.maxsize, is_cancelled=watch.is_cancelled)

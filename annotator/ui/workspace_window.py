"""The interface of the main window for its parts, so that they don't depend on each other."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from annotator.services.workspace import Workspace

if TYPE_CHECKING:
    from annotator.ui.background.window_tasks import WindowTasks
    from annotator.ui.pages import Pages


class WorkspaceWindow(QMainWindow):
    """A window that shows one workspace or none, and runs long tasks."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self._tasks: WindowTasks | None = None

    @property
    def tasks(self) -> "WindowTasks":
        """Runs long tasks and closes dialogs with the window; made at its first use."""
        from annotator.ui.background.window_tasks import WindowTasks

        if self._tasks is None:
            self._tasks = WindowTasks(self)
        return self._tasks

    def open_path(self, path: Path, annotator: str | None = None) -> None:
        """Open a workspace file.

        Raises:
            KnownError: If it can't be opened; what was open before stays.
        """
        raise NotImplementedError

    def show_workspace(self, workspace: Workspace, annotator: str | None = None) -> None:
        """Show an open workspace, which the window will close."""
        raise NotImplementedError

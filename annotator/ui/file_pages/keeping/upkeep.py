"""Looking after the file of the open workspace: backups, and checks for damage."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.ui.keys.actions import Actions
from annotator.ui.pages import Pages
from annotator.ui.workspace_window import WorkspaceWindow

if TYPE_CHECKING:
    from annotator.ui.file_pages.keeping.backups import Backups
    from annotator.ui.file_pages.keeping.looking_through import LookingThrough


class Upkeep(QObject):
    """Begins some time after the first paint, and ends before the workspace is closed."""

    open_wanted = Signal(str)
    """Carries the path of the restored workspace."""
    damaged = Signal(object)
    """Carries the `DamagedWorkspaceError` of the open workspace."""

    def __init__(self, window: WorkspaceWindow) -> None:
        super().__init__(window)
        self._window = window
        self._backups: Backups | None = None
        self._look: LookingThrough | None = None

    def connect_to(self, actions: Actions) -> None:
        """Connect the actions of the menu; each workspace has its own."""
        actions.connect_known({"file.backups": self._on_backups})

    @Slot()
    def begin(self) -> None:
        """Look after the open workspace, if there is one and it is not looked after already."""
        from annotator.ui.file_pages.keeping.looking_through import LookingThrough

        pages = self._window.pages
        if pages is None:
            return
        self._ready_backups(pages)
        if self._look is None:
            self._look = LookingThrough(pages.context.workspace, self._window)
            self._look.damaged.connect(self.damaged)
            self._look.start()

    def end(self) -> None:
        """Stop everything: the workspace is about to be closed."""
        if self._backups is not None:
            self._backups.stop()
            self._backups = None
        if self._look is not None:
            self._look.stop()
            self._look = None

    def _ready_backups(self, pages: Pages) -> "Backups":
        from annotator.ui.file_pages.keeping.backups import Backups

        if self._backups is None:
            self._backups = Backups(pages, self._window.tasks)
            self._backups.open_wanted.connect(self.open_wanted)
        return self._backups

    @Slot()
    def _on_backups(self) -> None:
        if self._window.pages is not None:
            self._ready_backups(self._window.pages).show_list()

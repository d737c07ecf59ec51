"""The Work menu: labels, guideline, people and practice, with a dialog each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.ui.keys.actions import Actions
from annotator.ui.workspace_window import WorkspaceWindow

if TYPE_CHECKING:
    from annotator.ui.arranging.arranging import Arranging


class WorkMenu(QObject):
    """Opens the dialogs."""

    changed = Signal()
    """Labels, guideline or settings have changed: the window has to be rebuilt."""

    def __init__(self, window: WorkspaceWindow) -> None:
        super().__init__(window)
        self._window = window
        self._arranging: Arranging | None = None

    def connect_to(self, actions: Actions) -> None:
        """Connect the actions of the menu; each workspace has its own."""
        names = ("labels", "guideline", "touched", "people", "practice")
        actions.connect_known({f"work.{name}": self._on_chosen for name in names})

    @Slot()
    def _on_chosen(self) -> None:
        from annotator.ui.arranging.arranging import Arranging

        action, pages = self.sender(), self._window.pages
        if pages is None or action is None:
            return
        if self._arranging is None:
            self._arranging = Arranging(self._window.tasks)
            self._arranging.changed.connect(self.changed)
        self._arranging.open(action.objectName(), pages.context)

"""Opens the dialogs about the work itself, and asks for the window to be rebuilt afterwards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from annotator.ui.arranging.guideline_dialog import GuidelineDialog
from annotator.ui.arranging.label_set_dialog import LabelSetDialog
from annotator.ui.arranging.people_dialog import PeopleDialog
from annotator.ui.arranging.practice_dialog import PracticeDialog
from annotator.ui.arranging.touched_dialog import TouchedDialog
from annotator.ui.arranging.work_dialog import WorkDialog
from annotator.ui.background.window_tasks import WindowTasks
from annotator.ui.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable


class Arranging(QObject):
    """One dialog at a time."""

    changed = Signal()
    """Labels, guideline or settings have changed, so the window has to be rebuilt."""

    def __init__(self, tasks: WindowTasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._context: Context | None = None

    def open(self, name: str, context: Context) -> None:
        """Open the dialog of an action."""
        self._context = context
        window = self._tasks.window
        dialogs: dict[str, Callable[[Context, QWidget], QDialog]] = {
            "work.labels": LabelSetDialog,
            "work.guideline": GuidelineDialog,
            "work.touched": TouchedDialog,
            "work.people": PeopleDialog,
            "work.practice": PracticeDialog,
        }
        dialog = dialogs[name](context, window)
        if isinstance(dialog, GuidelineDialog):
            dialog.touched_wanted.connect(self._on_touched)
        if isinstance(dialog, WorkDialog):
            dialog.decided.connect(self._on_decided)
        self._tasks.show(dialog)

    @Slot()
    def _on_touched(self) -> None:
        dialog = self.sender()
        if self._context is not None and isinstance(dialog, QDialog):
            TouchedDialog(self._context, dialog).open()

    @Slot()
    def _on_decided(self) -> None:
        if not self._tasks.is_stopped:
            self.changed.emit()

"""What happens behind the pages: undo, zoom, watching the file, and work for idle moments."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.ui.catching_up import CatchingUp
from annotator.ui.context import Context
from annotator.ui.file_watch import FileWatch
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.page import LabelPage
from annotator.ui.undoing import Undoing
from annotator.ui.zooming import Zooming

_IDLE_MS: Final = 1500


class Backstage(QObject):
    """Made after the pages are shown, and lives as long as they do."""

    undone = Signal(object, str)
    """Carries the `Changes` and a line of news, after an undo or redo."""

    def __init__(
        self, context: Context, actions: Actions, label_page: LabelPage, pages: QWidget
    ) -> None:
        super().__init__(pages)
        self._context = context
        self._label_page = label_page
        self.file_watch = FileWatch(context, self)
        self._undoing = Undoing(context, actions, pages)
        self._undoing.done.connect(self.undone)
        label_page.return_wanted.connect(self._undoing.go_back_to)
        self.zooming = Zooming(context.settings, actions, self)
        self._catching_up = CatchingUp(context, pages)
        self._catching_up.found.connect(label_page.desk.forget_counterparts)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        context.bus.changed.connect(self._on_activity)
        label_page.desk.current_changed.connect(self._on_activity)
        self._idle.start()

    def stop(self) -> None:
        """Stop reading from the workspace: it is about to be closed."""
        self.file_watch.stop()
        self._catching_up.stop()
        self._idle.stop()
        self._undoing.stop()

    @Slot()
    def _on_activity(self) -> None:
        self._idle.start()

    @Slot()
    def _on_idle(self) -> None:
        self._label_page.remember_place()
        self._label_page.desk.align_if_stale()
        self._label_page.work.meter.refresh()
        self._context.workspace.settle()

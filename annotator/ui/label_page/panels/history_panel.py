"""The history beside the columns: it leads to the place of a step, or back to that step."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from annotator.domain.history.steps import HistoryStep
from annotator.domain.ids import LabelName, Uid
from annotator.domain.labels import Label
from annotator.overriding import override
from annotator.ui.context import Context
from annotator.ui.controls.row_list import RowList
from annotator.ui.label_page.panels.history_list import HistoryDelegate, HistoryModel
from annotator.ui.label_page.panels.side_panel import SidePanel
from annotator.ui.languages.language import tr

_AFTER_MS = 8
"""The wait before reading again: the new label is painted first."""


class HistoryPanel(SidePanel):
    """Lists the annotator's steps, with undone ones faint at the top."""

    place_wanted = Signal(object)
    """Carries the `SentenceId` of a step."""
    return_wanted = Signal(object)
    """Carries the `Uid` of the step that is to be the last one in force."""

    def __init__(
        self,
        context: Context,
        labels: Mapping[LabelName, Label],
        keys: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Label", "History"), keys, parent)
        theme = context.themes.theme
        self._context = context
        self.steps = HistoryModel(context, labels, self)
        name = tr("Label", "History, the newest step first")
        self.list = RowList(HistoryDelegate(labels, theme), name, self)
        self.list.setModel(self.steps)
        self.list.activated.connect(self._on_activated)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self._empty = QLabel(tr("Label", "What you label appears here, step by step."), self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(14, 30, 14, 30)
        self._go = QPushButton(tr("Label", "Go there"), self)
        self._go.clicked.connect(self._on_go)
        self._back = QPushButton(tr("Label", "Back to here"), self)
        self._back.setToolTip(tr("Label", "Undo or redo until this step is the latest one"))
        self._back.clicked.connect(self._on_back)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AFTER_MS)
        self._again.timeout.connect(self.reload)
        context.bus.changed.connect(self._again.start)
        context.person_changed.connect(self._again.start)
        self._assemble()

    @override
    def set_theme(self) -> None:
        self.list.set_theme(self._context.themes.theme)

    @override
    def stop(self) -> None:
        self._again.stop()
        self.steps.stop()

    @override
    def take_focus(self) -> None:
        # A hidden list would take the focus later, when it is shown, in the middle of labelling.
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def reload(self) -> None:
        """Read the steps again, keeping the chosen one; do nothing while the panel is hidden.

        If the newest step was chosen, the newest is chosen again, so that people who label see what
        they have just done.
        """
        if self.isHidden():
            return
        chosen = self._chosen() if self.list.currentIndex().row() > 0 else None
        self.steps.reload()
        self.steps.has(0)
        row = 0
        while chosen is not None and self.steps.has(row):
            step = self.steps.at(row)
            if step is None or step.operation <= chosen.operation:
                break
            row += 1
        if self.steps.has(0):
            index = self.steps.index(min(row, self.steps.rowCount() - 1))
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)
        is_empty = not self.steps.has(0)
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self._on_chosen()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def _assemble(self) -> None:
        feet = QHBoxLayout()
        feet.setContentsMargins(10, 6, 10, 8)
        feet.setSpacing(8)
        feet.addWidget(self._go)
        feet.addWidget(self._back)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._empty, 1)
        self.column.addLayout(feet)

    def _chosen(self) -> HistoryStep | None:
        return self.steps.at(self.list.currentIndex().row())

    @Slot()
    def _on_chosen(self) -> None:
        step = self._chosen()
        self._go.setEnabled(step is not None)
        is_last = step is not None and step.operation == self._last_done()
        self._back.setEnabled(step is not None and not is_last)
        forward = step is not None and not step.is_done
        self._back.setText(
            tr("Label", "Redo to here") if forward else tr("Label", "Undo back to here")
        )

    def _last_done(self) -> Uid | None:
        """Return the newest step in force among those fetched."""
        row = 0
        while (step := self.steps.at(row)) is not None:
            if step.is_done:
                return step.operation
            row += 1
        return None

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self._on_go()

    @Slot()
    def _on_go(self) -> None:
        step = self._chosen()
        if step is not None:
            self.place_wanted.emit(step.sentence_id)

    @Slot()
    def _on_back(self) -> None:
        step = self._chosen()
        if step is not None:
            self.return_wanted.emit(step.operation)

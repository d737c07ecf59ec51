"""The votes with the decision box below; in a low window both scroll together."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from annotator.overriding import override
from annotator.ui.review_page.disagreements.decision_box import DecisionBox
from annotator.ui.review_page.frame.titled import stacked
from annotator.ui.review_page.sentences.votes_pane import VotesPane

_SHARE: Final = 0.62
"""The share of the height that the votes get before the decision box gets any."""


class VotesAboveDecision(QScrollArea):
    """Keeps the votes in sight, since they are read before deciding."""

    def __init__(self, votes: VotesPane, decision: DecisionBox) -> None:
        super().__init__()
        self._votes = votes
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._parts = stacked((votes, 1), (decision, 0))
        self.setWidget(self._parts)
        votes.changed.connect(self._on_changed)
        decision.note_wanted.connect(self._show)
        for box in decision.boxes.values():
            box.toggled.connect(self._on_ticked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        # Wide enough for everything in it; if it is not high enough, it scrolls.
        width = self._parts.minimumSizeHint().width()
        width += self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def _fit(self) -> None:
        most = round(self.viewport().height() * _SHARE)
        self._votes.setMinimumHeight(min(self._votes.height_of_all(), most))

    @Slot()
    def _on_changed(self) -> None:
        self._fit()
        self.verticalScrollBar().setValue(0)

    @Slot(bool)
    def _on_ticked(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's own
        box = self.sender()
        if is_on and isinstance(box, QWidget):
            self._show(box)

    @Slot(QWidget)
    def _show(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, 12)

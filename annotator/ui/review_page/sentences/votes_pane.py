"""The votes on a sentence, each with its note."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import Vote
from annotator.overriding import override
from annotator.ui.appearance.colors import mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.focus import FocusRing
from annotator.ui.languages.language import tr

_INSET: Final = 25


class VoteCard(QWidget):
    """One annotator's vote."""

    def __init__(self, vote: Vote, label: Label | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._vote = vote
        self._label = label
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        title = label.title if label else vote.label
        told = tr("Review", "{annotator} says {label}").format(
            annotator=vote.annotator, label=title
        )
        if vote.unsure:
            told += tr("Review", ", unsure")
        self.setAccessibleName(f"{told}: {vote.note}" if vote.note else told)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        metrics = QFontMetricsF(self.font())
        height = self._title_height(arg__1 - _INSET) + metrics.height() + 20
        if self._vote.note:
            room = QRectF(0, 0, arg__1 - _INSET, 10_000)
            note = self._vote.note
            height += metrics.boundingRect(room, _wrapping(note, metrics, room), note).height() + 4
        return round(height)

    @property
    def _title(self) -> str:
        title = self._label.title if self._label else self._vote.label
        return title + (" ?" if self._vote.unsure else "")

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold

    def _title_height(self, width: float) -> float:
        room, metrics = QRectF(0, 0, width, 10_000), QFontMetricsF(self._bold())
        flags = _wrapping(self._title, metrics, room)
        return metrics.boundingRect(room, flags, self._title).height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        theme, vote = self._theme, self._vote
        hue = QColor(self._label.color if self._label else "#888888")
        back = mixed(hue, theme.paper, 0.09)
        area = QRectF(self.rect()).adjusted(0, 2, -1, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(area, 6, 6)
        painter.setBrush(readable(hue, back, 3.0))
        painter.drawRoundedRect(QRectF(area.left(), area.top(), 4, area.height()), 2, 2)
        metrics = QFontMetricsF(self.font())
        box = area.adjusted(14, 7, -10, -6)
        painter.setFont(self._bold())
        painter.setPen(readable(hue, back))
        flags = _wrapping(self._title, QFontMetricsF(self._bold()), box)
        painter.drawText(box, flags, self._title)
        painter.setFont(self.font())
        painter.setPen(theme.ink)
        top = box.top() + self._title_height(box.width())
        name = QRectF(box.left(), top, box.width(), metrics.height())
        text = vote.annotator
        if vote.unsure:
            text = tr("Review", "{annotator} is unsure").format(annotator=vote.annotator)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, text)
        if vote.note:
            painter.setPen(theme.faint)
            note = QRectF(box.left(), name.bottom() + 2, box.width(), box.bottom() - name.bottom())
            painter.drawText(note, _wrapping(vote.note, metrics, note), vote.note)
        painter.end()


def _wrapping(text: str, metrics: QFontMetricsF, room: QRectF) -> int:
    """Return how to break a text into lines: between words, unless a word is wider than a line."""
    widest = max(map(metrics.horizontalAdvance, text.split()), default=0.0)
    wrap = Qt.TextFlag.TextWordWrap
    if widest > room.width():
        wrap = Qt.TextFlag.TextWrapAnywhere
    return Qt.AlignmentFlag.AlignTop.value | wrap.value


class VotesPane(QScrollArea):
    """The votes on the chosen sentence."""

    changed = Signal()

    def __init__(self, labels: dict[LabelName, Label], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._votes: Sequence[Vote] = ()
        self._shown: list[VoteCard] = []
        self.theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.setAccessibleName(tr("Review", "Votes"))
        self._ring = FocusRing(self)
        self._cards = QWidget(self)
        self.setWidget(self._cards)
        self._column = QVBoxLayout(self._cards)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        self._column.addStretch(1)

    @property
    def votes(self) -> Sequence[Vote]:
        """The votes that are shown now."""
        return self._votes

    def show_votes(self, votes: Sequence[Vote]) -> None:
        """Replace the votes."""
        self._votes = votes
        for card in self._shown:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = []
        for place, vote in enumerate(votes):
            card = VoteCard(vote, self._labels.get(vote.label), self.theme, self._cards)
            self._column.insertWidget(place, card)
            self._shown.append(card)
        self.verticalScrollBar().setValue(0)
        self.changed.emit()

    def height_of_all(self) -> int:
        """Return the height of all cards at their present width."""
        margins = self._column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        space = self._column.spacing()
        heights = sum(card.heightForWidth(room) + space for card in self._shown)
        return margins.top() + heights + margins.bottom()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self.theme = theme
        self.show_votes(self._votes)

    @Slot(int, int)
    def _on_range_changed(self, _least: int, most: int) -> None:
        """Let Tab reach the pane if there is more than can be seen."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)

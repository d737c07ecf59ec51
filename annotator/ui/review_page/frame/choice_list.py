"""The table on the right: whose the pairs are, how many and which; choosing a row filters."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from annotator.overriding import override
from annotator.ui.appearance.colors import MARK_CONTRAST, mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.model_index import NO_INDEX, Index
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.row_list import RowDelegate, RowList
from annotator.ui.controls.row_text import draw_line, small_font
from annotator.ui.languages.language import number, tr

CHOICE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ARROW: Final = " → "
_BEFORE_OTHERS: Final = "→ "
_LINES: Final = 3.3
_KEYS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


@dataclass(frozen=True, slots=True)
class Turn:
    """A label here that is another label there, and how often.

    Attributes:
        one: The letter of the label here.
        one_hue: Its colour.
        other: The letter of the label there.
        other_hue: Its colour.
        count: How many pairs.
    """

    one: str
    one_hue: str
    other: str
    other_hue: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A row of the table.

    Attributes:
        key: What the row stands for.
        names: The annotators, outlets or stories it is about.
        figures: How many pairs, in a few words.
        share: The length of its bar, from 0 to 1.
        note: A line below, if there are no turns.
        turns: Which labels differ, the most frequent first.
        said: All of it in words, for screen readers and the tool tip.
    """

    key: Hashable
    names: Sequence[str]
    figures: str
    share: float
    said: str
    note: str = ""
    turns: Sequence[Turn] = ()


class ChoiceModel(QAbstractListModel):
    """The rows, one of which may be in force as a filter."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[Choice] = ()
        self.in_force: Hashable = None

    @property
    def choices(self) -> Sequence[Choice]:
        """The rows."""
        return self._choices

    def show_choices(self, choices: Sequence[Choice], in_force: Hashable) -> None:
        """Show these rows, one of them in force."""
        self.in_force = in_force
        if list(choices) == list(self._choices):
            if self._choices:
                self.dataChanged.emit(self.index(0), self.index(len(self._choices) - 1))
            return
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._choices)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return ARROW.join(choice.names)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(choice.said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                tr("Review", "{said}, the only one shown").format(said=choice.said)
                if choice.key == self.in_force
                else choice.said
            )
        return choice if role == CHOICE_ROLE else None


class ChoiceList(RowList):
    """The table; a click, Enter or Space puts a row in force, or takes it out of force."""

    chosen = Signal(object)
    """Carries the key of the chosen row."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        choices = ChoiceModel()
        super().__init__(_ChoiceDelegate(choices, theme), name, parent)
        self.choices = choices
        choices.setParent(self)
        self.setModel(choices)
        self.clicked.connect(self._on_clicked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.isAutoRepeat():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.choices.choices[index.row()].key)


class _ChoiceDelegate(RowDelegate):
    """Paints a row: the names, the figures with a bar, and the turns."""

    def __init__(self, model: ChoiceModel, theme: Theme) -> None:
        super().__init__(theme)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        choice = index.data(CHOICE_ROLE)
        more = len(choice.names) - 1 if isinstance(choice, Choice) else 0
        return QSize(200, round(QFontMetricsF(option.font).height() * (_LINES + more)) + 22)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice = index.data(CHOICE_ROLE)
        if not isinstance(choice, Choice):
            return
        painter.save()
        theme, area = self.theme, QRectF(option.rect)
        is_in_force = choice.key == self._model.in_force
        back = self.paint_ground(painter, area, is_chosen=is_in_force)
        box = area.adjusted(14, 8, -12, -8)
        line = QFontMetricsF(option.font).height()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(theme.chrome_ink)
        # Each name has a line of its own: outlets have long names, and the pane is narrow.
        for place, name in enumerate(choice.names):
            shown = f"{_BEFORE_OTHERS}{name}" if place else name
            draw_line(painter, QRectF(box.left(), box.top(), box.width(), line), shown)
            box.setTop(box.top() + line)
        small = small_font(option.font)
        painter.setFont(small)
        painter.setPen(readable(theme.chrome_faint, back))
        second = QRectF(box.left(), box.top() + 2, box.width(), line)
        draw_line(painter, second, choice.figures)
        bar = QRectF(box.left(), second.bottom() + 3, box.width(), 3)
        painter.fillRect(bar, mixed(theme.line, back, 0.9))
        bar.setWidth(bar.width() * choice.share)
        painter.fillRect(bar, readable(theme.accent, back, MARK_CONTRAST))
        third = QRectF(box.left(), second.bottom() + 9, box.width(), line)
        if choice.turns:
            self._draw_turns(painter, third, option.font, choice.turns, back)
        else:
            draw_line(painter, third, choice.note)
        self.paint_focus(painter, option)
        painter.restore()

    def _draw_turns(
        self, painter: QPainter, room: QRectF, font: QFont, turns: Sequence[Turn], back: QColor
    ) -> None:
        """Draw as many turns as fit."""
        faint = readable(self.theme.chrome_faint, back)
        bold = QFont(font)
        bold.setBold(True)
        x = room.left()
        for turn in turns:
            parts = (
                (turn.one, bold, readable(QColor(turn.one_hue), back)),
                ("→", font, faint),
                (turn.other, bold, readable(QColor(turn.other_hue), back)),
                (f" {number(turn.count)}", font, self.theme.chrome_ink),
            )
            widths = [QFontMetricsF(face).horizontalAdvance(text) + 2 for text, face, _ in parts]
            if x + sum(widths) > room.right():
                painter.setPen(faint)
                painter.drawText(QRectF(x, room.top(), 20, room.height()),
                                 Qt.AlignmentFlag.AlignVCenter, "…")  # fmt: skip
                return
            for (text, face, color), width in zip(parts, widths, strict=True):
                painter.setFont(face)
                painter.setPen(color)
                painter.drawText(QRectF(x, room.top(), width + 2, room.height()),
                                 Qt.AlignmentFlag.AlignVCenter, text)  # fmt: skip
                x += width
            x += 14

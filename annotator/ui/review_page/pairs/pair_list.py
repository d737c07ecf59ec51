"""A list of pairs of counterparts: their labels, a sentence, the findings and the outlets."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.texts.text import one_line
from annotator.overriding import override
from annotator.ui.appearance.colors import readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.context import Context
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.paged_model import PagedListModel
from annotator.ui.controls.row_list import RowDelegate, RowList
from annotator.ui.controls.row_text import centred, draw_line, draw_two_lines, small_font
from annotator.ui.label_page.differences.described_difference import FINDING_NAMES
from annotator.ui.languages.language import tr
from annotator.ui.review_page.pairs.shown_pair import ShownPair, ShownSide

TURN_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PAGE: Final = 50
SurveyT = TypeVar("SurveyT")


@dataclass(frozen=True, slots=True)
class TurnRow:
    """What a row shows of a sentence with two labels, or of two sentences.

    Attributes:
        one: The sentence with the first label.
        other: The sentence with the other label, perhaps the same one.
        remark: A few words beside the labels.
        below: A line below the text.
    """

    one: ShownSide
    other: ShownSide
    remark: str
    below: str


class PairModel(PagedListModel[ShownPair], Generic[SurveyT]):
    """The pairs of a survey, read page by page."""

    def __init__(
        self, context: Context, labels: Mapping[LabelName, Label], parent: QWidget
    ) -> None:
        super().__init__(_PAGE, parent)
        self.context = context
        self.labels = labels
        self._survey: SurveyT | None = None
        self._following: int | None = 0
        self._more = False

    def show_survey(self, survey: SurveyT | None) -> None:
        """Show the pairs of a survey; None to show nothing."""
        self._survey = survey
        self.reload()
        self._more = survey is not None

    @abstractmethod
    def read(self, survey: SurveyT, start: int, limit: int) -> tuple[list[ShownPair], int | None]:
        """Return pairs of the survey from `start` on, and where the next page begins."""

    @override
    def fetched(self, after: ShownPair | None, limit: int) -> Sequence[ShownPair]:
        if self._survey is None:
            return []
        start = 0 if after is None else self._following
        if start is None:
            return []
        pairs, self._following = self.read(self._survey, start, limit)
        return pairs

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self.at(index.row()) if index.isValid() else None
        if pair is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(pair.one.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            one, other = pair.one, pair.other
            said = tr("Review", "{label} in {variant}, {other_label} in {other}").format(
                label=one.title, variant=one.variant, other_label=other.title, other=other.variant
            )
            found = f", {short(pair)}" if short(pair) else ""
            return f"{said}{found}: {one_line(one.text)}"
        if role == TURN_ROLE:
            names = f"{pair.one.variant} → {pair.other.variant}"
            return TurnRow(pair.one, pair.other, short(pair), names)
        return None


def short(pair: ShownPair) -> str:
    """Return the findings of a pair, in as few words as fit into a list."""
    return ", ".join(
        dict.fromkeys(tr("Label", FINDING_NAMES[each.kind]) for each in pair.comparison.findings)
    )


class PairList(RowList):
    """A list of pairs, one of which is chosen."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(PairDelegate(theme), name, parent)


class PairDelegate(RowDelegate):
    """Paints a pair on four lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetricsF(option.font).height() * 4.3) + 18)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(TURN_ROLE)
        if not isinstance(row, TurnRow):
            return
        painter.save()
        theme, area = self.theme, QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        back = self.paint_ground(painter, area, is_chosen=is_chosen)
        box = centred(area.adjusted(14, 8, -10, -8), one_line(row.one.text), option.font)
        line = QFontMetricsF(option.font).height()
        faint = readable(theme.chrome_faint, back)
        place = draw_turn(
            painter, QRectF(box.left(), box.top(), box.width(), line), option.font,
            (row.one, row.other), (back, faint),
        )  # fmt: skip
        small = small_font(option.font)
        painter.setFont(small)
        painter.setPen(faint)
        room = QRectF(place + 12, box.top(), box.right() - place - 12, line)
        draw_line(painter, room, row.remark, Qt.AlignmentFlag.AlignRight)
        painter.setPen(theme.chrome_ink)
        bottom = draw_two_lines(painter, one_line(row.one.text), option.font, box)
        painter.setFont(small)
        painter.setPen(faint)
        below = QRectF(box.left(), bottom, box.width(), line)
        draw_line(painter, below, row.below)
        self.paint_focus(painter, option)
        painter.restore()


def draw_turn(
    painter: QPainter,
    room: QRectF,
    font: QFont,
    sides: tuple[ShownSide, ShownSide],
    colors: tuple[QColor, QColor],
) -> float:
    """Draw the letters of two labels with an arrow between them; return where they end.

    Args:
        painter: The painter.
        room: Where to draw.
        font: The font of the text around them.
        sides: The two sentences.
        colors: The background, and the colour of the arrow.
    """
    back, faint = colors
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    metrics = QFontMetricsF(bold)
    x = room.left()
    parts = ((sides[0].letter, sides[0].hue), ("→", None), (sides[1].letter, sides[1].hue))
    for text, hue in parts:
        painter.setPen(faint if hue is None else readable(hue, back))
        width = metrics.horizontalAdvance(text)
        painter.drawText(QRectF(x, room.top(), width + 2, room.height()),
                         Qt.AlignmentFlag.AlignVCenter, text)  # fmt: skip
        x += width + 6
    return x

"""The list of disagreements, the most contested first."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import ALL_OPEN, Disagreement
from annotator.domain.texts.text import one_line
from annotator.overriding import override
from annotator.services.review import reviewing
from annotator.ui.appearance.colors import readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.context import Context
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.paged_model import PagedListModel
from annotator.ui.controls.row_list import RowDelegate, RowList
from annotator.ui.controls.row_text import centred, draw_line, draw_two_lines, small_font
from annotator.ui.languages.language import number, tr
from annotator.ui.wording import word_of

DISAGREEMENT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PAGE: Final = 100


class DisagreementModel(PagedListModel[Disagreement]):
    """The disagreements that match a filter: the most contested first, settled ones last."""

    def __init__(self, context: Context, labels: dict[LabelName, Label], parent: QWidget) -> None:
        super().__init__(_PAGE, parent)
        self._context = context
        self._labels = labels
        self.wanted = ALL_OPEN

    def row_of(self, sentence_id: SentenceId, most: int | None = None) -> int | None:
        """Return the row of a sentence, fetching up to it; None if it is not listed.

        Args:
            sentence_id: The sentence.
            most: How many rows to search; all if None.
        """
        row = 0
        while (most is None or row < most) and self.has(row):
            if self._rows[row].sentence_id == sentence_id:
                return row
            row += 1
        return None

    @override
    def fetched(self, after: Disagreement | None, limit: int) -> Sequence[Disagreement]:
        wanted = replace(self.wanted, finished_by=self._context.finished_by)
        return reviewing.page(self._context.workspace, wanted, after, limit)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return row if role == DISAGREEMENT_ROLE else None

    def _spoken(self, row: Disagreement) -> str:
        """Return the text of a disagreement for screen readers."""
        votes = ", ".join(
            tr("Review", "{n} for {label}").format(n=number(n), label=word_of(self._labels, label))
            for label, n in row.counts.items()
        )
        decided = ""
        if row.decision is not None:
            label = word_of(self._labels, row.decision.label)
            decided = tr("Review", ", decided {label}").format(label=label)
        reopened = tr("Review", " and reopened") if row.reopened else ""
        return f"{votes}{decided}{reopened}: {one_line(row.text)}"


class DisagreementList(RowList):
    """A list of disagreements, one of which is chosen."""

    def __init__(
        self,
        model: DisagreementModel,
        labels: dict[LabelName, Label],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        delegate = DisagreementDelegate(labels, theme)
        super().__init__(delegate, tr("Review", "Disagreements, most contested first"), parent)
        self.setModel(model)


class DisagreementDelegate(RowDelegate):
    """Paints a disagreement: its votes in the labels' colours, the sentence, and its place."""

    def __init__(self, labels: dict[LabelName, Label], theme: Theme) -> None:
        super().__init__(theme)
        self._labels = labels

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetricsF(option.font).height() * 4.2) + 20)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(DISAGREEMENT_ROLE)
        if not isinstance(row, Disagreement):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self.theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        back = self.paint_ground(painter, area, is_chosen=chosen)
        metrics = QFontMetricsF(option.font)
        box = centred(area.adjusted(14, 8, -10, -7), one_line(row.text), option.font)
        self._paint_votes(painter, QRectF(box.left(), box.top(), box.width(), metrics.height()),
                          row, back, option.font)  # fmt: skip
        painter.setPen(theme.chrome_ink)
        bottom = draw_two_lines(painter, one_line(row.text), option.font, box)
        painter.setFont(small_font(option.font))
        painter.setPen(readable(theme.chrome_faint, back))
        below = QRectF(box.left(), bottom, box.width(), metrics.height())
        draw_line(painter, below, f"{row.variant} · {row.story}")
        self.paint_focus(painter, option)
        painter.restore()

    def _paint_votes(
        self, painter: QPainter, box: QRectF, row: Disagreement, back: QColor, font: QFont
    ) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        metrics = QFontMetricsF(bold)
        x = box.left()
        for name, votes in sorted(row.counts.items(), key=lambda item: (-item[1], item[0])):
            label = self._labels.get(name)
            text = f"{label.shortcut if label else name} {votes}"
            painter.setPen(readable(QColor(label.color if label else "#888888"), back))
            width = metrics.horizontalAdvance(text)
            painter.drawText(QRectF(x, box.top(), width + 4, box.height()),
                             Qt.AlignmentFlag.AlignVCenter, text)  # fmt: skip
            x += width + 14
        state = self._state(row)
        if state:
            painter.setFont(font)
            painter.setPen(readable(self.theme.chrome_faint, back))
            painter.drawText(QRectF(x, box.top(), box.right() - x, box.height()),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             state)  # fmt: skip

    def _state(self, row: Disagreement) -> str:
        if row.reopened:
            return tr("Review", "reopened")
        if row.is_open or row.decision is None:
            return ""
        return tr("Review", "decided {label}").format(
            label=word_of(self._labels, row.decision.label)
        )

"""The list of the annotator's steps: what was done, where and when."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from annotator.domain.history.log import OperationKind
from annotator.domain.history.steps import HistoryStep
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.texts.text import one_line
from annotator.overriding import override
from annotator.services.project import blindness
from annotator.services.steps import history
from annotator.ui.appearance.colors import mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.context import Context
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.paged_model import PagedListModel
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.row_list import RowDelegate
from annotator.ui.controls.row_text import draw_line, small_font
from annotator.ui.languages.language import mark, tr
from annotator.ui.times import when
from annotator.ui.wording import n_sentences, word_of

STEP_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PAGE: Final = 100
_LABELLED: Final = mark("Label", "labelled")
_DID: Final = {
    OperationKind.CLEAR: mark("Label", "cleared the label"),
    OperationKind.UNSURE: mark("Label", "unsure mark"),
    OperationKind.NOTE: mark("Label", "note"),
    OperationKind.ADJUDICATE: mark("Label", "decided"),
    OperationKind.KIND: mark("Label", "corrected the kind of text"),
    OperationKind.LINK: mark("Label", "corrected a link"),
    OperationKind.BOUNDARY: mark("Label", "corrected a boundary"),
    OperationKind.PLACE: mark("Label", "moved or removed an article"),
    OperationKind.DETAIL: mark("Label", "corrected a name or date"),
}


class HistoryModel(PagedListModel[HistoryStep]):
    """The steps of the annotator who works, the newest first."""

    def __init__(
        self, context: Context, labels: Mapping[LabelName, Label], parent: QWidget
    ) -> None:
        super().__init__(_PAGE, parent)
        self._context = context
        self._labels = labels

    @override
    def fetched(self, after: HistoryStep | None, limit: int) -> Sequence[HistoryStep]:
        annotator_id = self._context.annotator_id
        if annotator_id is None:
            return []
        workspace = self._context.workspace
        found = history.steps(workspace, annotator_id, after.operation if after else None, limit)
        if blindness.blindness(workspace).hides_outlets:
            return [replace(step, variant="") for step in found]
        return found

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self.at(index.row()) if index.isValid() else None
        if step is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(step)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (step.story, step.variant))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = f"{self.said(step)}, {when(step.recorded_at)}: {one_line(step.text)}"
            return told if step.is_done else tr("Label", "undone: {step}").format(step=told)
        return step if role == STEP_ROLE else None

    def said(self, step: HistoryStep) -> str:
        """Return what was done, in a few words."""
        what = tr("Label", _DID.get(step.kind, _LABELLED))
        if step.label is not None and step.kind in {
            OperationKind.LABEL,
            OperationKind.ADJUDICATE,
        }:
            name = word_of(self._labels, step.label)
            if step.is_copy:
                what = tr("Label", "copied {label}").format(label=name)
            elif step.kind is OperationKind.ADJUDICATE:
                what = tr("Label", "decided {label}").format(label=name)
            else:
                what = tr("Label", "labelled {label}").format(label=name)
        many = f" · {n_sentences(step.sentences)}" if step.sentences > 1 else ""
        return f"{what[:1].upper()}{what[1:]}{many}"


class HistoryDelegate(RowDelegate):
    """Paints a step on three lines; an undone one is faint and struck through."""

    def __init__(self, labels: Mapping[LabelName, Label], theme: Theme) -> None:
        super().__init__(theme)
        self._labels = labels

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetricsF(option.font).height() * 2.9) + 14)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step = index.data(STEP_ROLE)
        if not isinstance(step, HistoryStep):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        theme, area = self.theme, QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        back = mixed(theme.accent, theme.chrome, 0.2) if is_chosen else theme.chrome
        painter.fillRect(area, back)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.line)
        label = self._labels.get(step.label) if step.label else None
        if label is not None:
            hue = readable(QColor(label.color), back, 3.0)
            painter.fillRect(QRectF(area.left(), area.top() + 6, 4, area.height() - 13), hue)
        line = QFontMetricsF(option.font).height()
        box = area.adjusted(14, 6, -10, 0)
        time = when(step.recorded_at)
        small = small_font(option.font)
        painter.setFont(small)
        painter.setPen(theme.chrome_ink if is_chosen else theme.chrome_faint)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(box.left(), box.top(), box.width(), line), right, time)
        room = box.width() - QFontMetricsF(small).horizontalAdvance(time) - 12
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        bold.setStrikeOut(not step.is_done)
        painter.setFont(bold)
        painter.setPen(theme.chrome_ink if step.is_done else theme.chrome_faint)
        draw_line(painter, QRectF(box.left(), box.top(), room, line), str(index.data()))
        painter.setFont(option.font)
        draw_line(painter, QRectF(box.left(), box.top() + line, box.width(), line), step.text)
        painter.setFont(small)
        painter.setPen(theme.chrome_ink if is_chosen else theme.chrome_faint)
        where = " · ".join(filter(None, (step.variant, step.story)))
        draw_line(painter, QRectF(box.left(), box.top() + 2 * line, box.width(), line), where)
        self.paint_focus(painter, option)
        painter.restore()

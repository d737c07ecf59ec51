"""The list of stories: how each is painted, and choosing one to open it."""

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.ids import StoryId
from annotator.domain.texts.text import one_line
from annotator.overriding import override
from annotator.services.reading import StoryRow
from annotator.ui.appearance.colors import mixed
from annotator.ui.appearance.theme import Theme
from annotator.ui.context import Context
from annotator.ui.controls.focus import BACK_SOON, FocusRing
from annotator.ui.controls.model_index import Index
from annotator.ui.controls.row_text import draw_line, small_font, two_lines
from annotator.ui.label_page.stories.story_model import STORY_ROLE, StoryListModel
from annotator.ui.languages.language import percent, tr
from annotator.ui.wording import n_variants

_RADIUS: Final = 0.42
"""The radius of the ring of progress, as a share of the height of a line."""


class StoryDelegate(QStyledItemDelegate):
    """Paints a story: a ring of progress, its title, what it holds."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(option.font).lineSpacing()
        return QSize(160, round(line * 3) + 18)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(STORY_ROLE)
        if not isinstance(row, StoryRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        area = QRectF(option.rect)
        theme = self.theme
        chosen = self._view.selectionModel().isSelected(index)
        back = mixed(theme.accent, theme.chrome, 0.2) if chosen else theme.chrome
        painter.fillRect(area, back)
        if chosen:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.accent)
        metrics = QFontMetricsF(option.font)
        radius = metrics.height() * _RADIUS
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        box = area.adjusted(2 * radius + 22, 0, -8, 0)
        title = two_lines(one_line(row.story.title), bold, box.width())
        used = QFontMetricsF(bold).lineSpacing() * (title.count("\n") + 1)
        # All rows have the height of a title of two lines; a shorter title is centred.
        box.setTop(area.center().y() - (used + metrics.height()) / 2)
        middle = QPointF(area.left() + radius + 12, box.top() + metrics.height() * 0.62)
        self._paint_ring(painter, middle, radius, row, back)
        painter.setFont(bold)
        painter.setPen(theme.chrome_ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(small_font(option.font))
        painter.setPen(theme.chrome_ink if chosen else theme.chrome_faint)
        below = QRectF(box.left(), box.top() + used, box.width(), metrics.height())
        what = f"{n_variants(row.variants)} · {percent(row.progress.percent)}"
        draw_line(painter, below, what)
        painter.restore()

    def _paint_ring(
        self, painter: QPainter, center: QPointF, radius: float, row: StoryRow, back: QColor
    ) -> None:
        circle = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(mixed(self.theme.chrome_faint, back, 0.4), radius * 0.38))
        painter.drawEllipse(circle)
        pen = QPen(self.theme.accent, radius * 0.38, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(360 * 16 * row.progress.fraction))
        if row.progress.is_done and row.progress.total:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.accent)
            painter.drawEllipse(center, radius * 0.44, radius * 0.44)


class StoryListView(QListView):
    """The stories; choosing one opens it."""

    story_chosen = Signal(object)
    """Carries a `StoryId`."""

    def __init__(self, context: Context, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # For a viewport that Qt made, PySide6 looks up its class and prepares all classes it knows.
        self.setViewport(QWidget(self))
        self._stories = StoryListModel(context, self)
        self._open: StoryId | None = None
        self._delegate = StoryDelegate(theme, self)
        self.setModel(self._stories)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Label", "Stories"))
        self._ring = FocusRing(self)
        self.setMinimumWidth(150)
        self.setBackgroundRole(self.backgroundRole().Window)
        self.viewport().setBackgroundRole(self.backgroundRole().Window)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self._stories.modelReset.connect(self._mark)
        self._stories.progressed.connect(self._on_progressed)
        self._seek = QTimer(self)
        self._seek.timeout.connect(self._seek_further)

    @property
    def stories(self) -> StoryListModel:
        """The stories."""
        return self._stories

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_story(self, story_id: StoryId | None) -> None:
        """Mark the story that is open; None if none is."""
        self._open = story_id
        self._mark()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The other buttons open nothing, so they must not select anything either.
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_End:
            # End means the end of the whole list, not of the rows fetched so far.
            self._stories.fetch_to_end()
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in BACK_SOON:
            # Whoever leaves the list without opening a story still has the same one open.
            self._mark()

    @Slot()
    def _mark(self) -> None:
        self._stories.has(0)
        row = None if self._open is None else self._stories.known_row_of(self._open)
        if row is None:
            self.clearSelection()
            self._seek.start()
        else:
            self._seek.stop()
            self.setCurrentIndex(self._stories.index(row))

    @Slot(int)
    def _on_progressed(self, row: int) -> None:
        self.update(self._stories.index(row))

    @Slot()
    def _seek_further(self) -> None:
        """Fetch the next page in search of the open story, which may be far down the list."""
        self._seek.stop()
        if self._open is not None and self._stories.has(self._stories.rowCount()):
            self._mark()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(STORY_ROLE)
        if isinstance(row, StoryRow):
            self.story_chosen.emit(row.story.id)

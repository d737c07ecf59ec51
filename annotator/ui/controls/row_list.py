"""A list of painted rows, one of which is chosen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.overriding import override
from annotator.ui.appearance.colors import mixed
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.paged_model import PagedListModel


class RowDelegate(QStyledItemDelegate):
    """Paints rows of equal height; subclasses paint the content."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint_ground(self, painter: QPainter, area: QRectF, *, is_chosen: bool) -> QColor:
        """Paint the background of a row, the line below it, and the bar of the chosen one.

        Also lets each text painted afterwards run in its own direction.

        Returns:
            The colour of the background.
        """
        theme = self.theme
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        back = mixed(theme.accent, theme.chrome, 0.16) if is_chosen else theme.chrome
        painter.fillRect(area, back)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.line)
        if is_chosen:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height() - 1), theme.accent)
        return back

    def paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw a frame around the row with the focus."""
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5))


class RowList(QListView):
    """A list of rows of equal height, painted by a delegate."""

    def __init__(self, delegate: RowDelegate, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.viewport().setBackgroundRole(self.backgroundRole().Window)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_End and isinstance(model, PagedListModel):
            # End means the end of the whole list, not of the rows fetched so far.
            model.fetch_to_end()
        super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        # Letters are keys of actions; one without an action must not jump to a row instead.
        pass

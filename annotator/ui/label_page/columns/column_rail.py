"""The rail at an edge of the row: it names the columns beyond it, and a click goes to one."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.corpus import column_letter
from annotator.overriding import override
from annotator.ui.appearance.colors import mixed
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import number, tr

_ASIDE: Final = 4
"""The gap between a letter's badge and the edges of the rail, in device-independent pixels."""
_APART: Final = 5
"""The gap between two badges."""


class ColumnRail(QWidget):
    """Lies over an edge of the view and shows the letters of the columns beyond it.

    The letters of columns with the current sentence or a counterpart of it are highlighted. If
    there are too many letters, the nearest are shown, with the number of the others.
    """

    column_wanted = Signal(int)
    """Carries the column that is to be scrolled into view."""

    def __init__(self, theme: Theme, row: QWidget, *, is_right: bool) -> None:
        super().__init__(row)
        self._theme = theme
        self._is_right = is_right
        self._columns: Sequence[int] = []
        self._names: Sequence[str] = []
        self._marked: Collection[int] = ()
        self._active: int | None = None
        self._top = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.update()

    def name_columns(self, names: Sequence[str], top: int) -> None:
        """Set the names of the columns.

        Args:
            names: The names of all columns of the story.
            top: The y coordinate of the first letter, in device-independent pixels.
        """
        self._names, self._top = names, top

    def show_columns(self, columns: Sequence[int], active: int | None) -> None:
        """Show the letters of the columns beyond the edge; hide if there are none.

        Args:
            columns: These columns, from left to right.
            active: The column with the current sentence, which may be in view.
        """
        self._columns, self._active = columns, active
        self.setVisible(bool(columns))
        if columns:
            said = ", ".join(map(column_letter, self._shown()))
            further = tr("Label", "More columns: {letters}").format(letters=said)
            self.setAccessibleName(further)
            self.raise_()
            self.update()

    def mark(self, columns: Collection[int]) -> None:
        """Highlight the letters of columns that have a counterpart."""
        if columns != self._marked:
            self._marked = columns
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect())
        painter.fillRect(area, theme.chrome)
        edge = 0.0 if self._is_right else area.width() - 1
        painter.fillRect(QRectF(edge, 0, 1, area.height()), theme.line)
        painter.setFont(_bold(self.font()))
        painter.setPen(theme.chrome_ink)
        arrow = "›" if self._is_right else "‹"
        painter.drawText(QRectF(0, 0, area.width(), self._top), Qt.AlignmentFlag.AlignCenter, arrow)
        shown = self._shown()
        for column in shown:
            self._paint_badge(painter, self._badge(column), column)
        left_out = len(self._columns) - len(shown)
        if left_out:
            painter.setFont(self.font())
            painter.setPen(theme.chrome_faint)
            rest = self._slot(len(shown) if self._is_right else 0)
            painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, f"+{number(left_out)}")
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self._column_at(round(event.position().y()))
        if column is not None:
            self.column_wanted.emit(column)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            column = self._column_at(event.pos().y())
            if column is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self._names[column]), self)
            return True
        return super().event(event)

    def _paint_badge(self, painter: QPainter, badge: QRect, column: int) -> None:
        theme, is_active, is_marked = self._theme, column == self._active, column in self._marked
        ground = theme.match if is_marked else mixed(theme.chrome_ink, theme.chrome, 0.12)
        painter.setPen(theme.accent if is_marked else Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent if is_active else ground)
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.accent_ink if is_active else theme.chrome_ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, column_letter(column))

    def _shown(self) -> Sequence[int]:
        """Return the nearest columns for which there is room, from left to right."""
        room = max((self.height() - self._top) // self._slot(0).height(), 2)
        if len(self._columns) <= room:
            return self._columns
        return self._columns[: room - 1] if self._is_right else self._columns[1 - room :]

    def _slot(self, place: int) -> QRect:
        """Return the rectangle of a place on the rail, counted from the top."""
        high = _badge_side(self.font()) + _APART
        return QRect(0, self._top + place * high, self.width(), high)

    def _badge(self, column: int) -> QRect:
        shown = self._shown()
        # The number of those left out takes the place of the farthest.
        above = 0 if self._is_right or len(shown) == len(self._columns) else 1
        slot = self._slot(above + shown.index(column))
        return slot.adjusted(_ASIDE, _APART, -_ASIDE, 0)

    def _column_at(self, y: int) -> int | None:
        """Return the column whose letter is at `y`; the nearest column if there is no letter."""
        if not self._columns:
            return None
        nearest = self._columns[0 if self._is_right else -1]
        slots = {column: self._badge(column) for column in self._shown()}
        return next(
            (c for c, badge in slots.items() if badge.top() <= y <= badge.bottom()), nearest
        )


def rail_width(font: QFont, columns: int) -> int:
    """Return the width of a rail in a story of so many columns, in device-independent pixels."""
    widest = QFontMetrics(_bold(font)).horizontalAdvance(column_letter(max(columns - 1, 0)))
    return max(widest + 6, _badge_side(font)) + 2 * _ASIDE


def _badge_side(font: QFont) -> int:
    return QFontMetrics(font).height() + 4


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold

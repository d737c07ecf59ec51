"""The header of a column: which variant this is, and how far it is labelled."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.corpus import VariantPage, column_letter
from annotator.domain.work.progress import Progress
from annotator.overriding import override
from annotator.ui.appearance.colors import mixed
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import number, tr

_EDGE: Final = 8
_GAP: Final = 10
_RAIL: Final = 3
_SMALLER: Final = 0.92
"""The text size of the second line, as a share of the first."""


class ColumnHeader(QWidget):
    """The variant's letter and name, and on a second line how many sentences are labelled.

    The name has a line of its own, so that it fits into a narrow column.
    """

    menu_wanted = Signal(QPoint)
    """Carries where on the screen a menu was asked for."""

    def __init__(self, index: int, page: VariantPage, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        variant = page.variant
        self.letter = column_letter(index)
        self.name = page.name
        others = (variant.outlet, variant.title, variant.source)
        self._detail = next((text for text in others if text and text != self.name), "")
        self._theme = theme
        self._progress = Progress(0, 0)
        self._is_active = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip("\n".join(dict.fromkeys(filter(None, (self.name, *others))))))
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.update()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the variant is labelled."""
        self._progress = progress
        self._describe()
        self.update()

    def set_active(self, *, active: bool) -> None:
        """Show whether this column has the current sentence."""
        if active != self._is_active:
            self._is_active = active
            self.update()

    @override
    def sizeHint(self) -> QSize:
        lines = QFontMetricsF(self._bold()).height() + QFontMetricsF(self._small()).height()
        return QSize(200, round(lines) + 10 + _RAIL)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect())
        back = mixed(theme.accent, theme.chrome, 0.13) if self._is_active else theme.chrome
        painter.fillRect(area, back)
        rail = QRectF(0, area.bottom() - _RAIL, area.width(), _RAIL)
        painter.fillRect(rail, theme.line)
        rail.setWidth(area.width() * self._progress.fraction)
        painter.fillRect(rail, theme.accent)
        area.adjust(_EDGE, 4, -_EDGE, -_RAIL - 4)
        metrics = QFontMetricsF(self._bold())
        side = max(metrics.horizontalAdvance(self.letter) + 10, metrics.height() + 4)
        badge = QRectF(area.left(), area.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent if self._is_active else mixed(theme.chrome_ink, back, 0.16))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(self._bold())
        painter.setPen(theme.accent_ink if self._is_active else theme.chrome_ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.letter)
        area.setLeft(badge.right() + _GAP)
        self._paint_words(painter, area)
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        theme, end = self._theme, Qt.TextElideMode.ElideRight
        bold, small = QFontMetricsF(self._bold()), QFontMetricsF(self._small())
        below = Qt.AlignmentFlag.AlignBottom
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self._bold())
        painter.setPen(theme.chrome_ink)
        # Aligned by the base line: letters of a fallback font would move the line up or down.
        start = QPointF(area.left(), area.top() + bold.ascent())
        painter.drawText(start, bold.elidedText(self.name, end, area.width()))
        painter.setFont(self._small())
        painter.setPen(theme.chrome_ink if self._is_active else theme.chrome_faint)
        count = f"{number(self._progress.labelled)} / {number(self._progress.total)}"
        painter.drawText(area, below, count)
        # As much room as the count will ever need, or the text beside it would jump.
        total = number(self._progress.total)
        widest = small.horizontalAdvance(f"{total} / {total}")
        area.setLeft(area.left() + max(widest, small.horizontalAdvance(count)) + _GAP)
        detail = small.elidedText(self._detail, end, area.width())
        painter.drawText(area, below, detail)

    def _describe(self) -> None:
        text = tr("Label", "Variant {letter}, {name}: {done} of {total} sentences labelled")
        done, total = self._progress.labelled, self._progress.total
        self.setAccessibleName(
            text.format(letter=self.letter, name=self.name, done=number(done), total=number(total))
        )

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        return font

"""A line that says what has just happened, and after a while shows a faint hint again."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.overriding import override
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.row_text import small_font, two_lines
from annotator.ui.languages.language import tr

_AT_LEAST_MS: Final = 6_000
_PER_LETTER_MS: Final = 60
"""How long news stays per letter: enough to notice it and to read it without haste."""
_SMALLER: Final = 0.92
"""The size of text on two lines, as a share of the usual one: they are no higher than a button."""


class NewsLine(ElidedLabel):
    """Shows news for some seconds, or guidance until it is replaced.

    Nothing moves or fades: either the line is shown, or the hint.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._hint = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(tr("Label", "News"))
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self._on_over)

    @property
    def news(self) -> str:
        """The line that is shown now; empty if there is none."""
        return self._said

    @property
    def lines(self) -> str:
        """What can be read of the text: on two lines where one has no room for it."""
        room = self.contentsRect().width()
        if self.fontMetrics().horizontalAdvance(self.text()) <= room:
            return self.text()
        return two_lines(self.text(), self._small(), room)

    def tell(self, news: str) -> None:
        """Show what has happened, for some seconds."""
        self.hold(news)
        if news:
            self._over.start(_AT_LEAST_MS + _PER_LETTER_MS * len(news))

    def hold(self, news: str) -> None:
        """Show a line until another one is shown."""
        self._over.stop()
        if not news and not self._said:
            # Nothing to repaint, as after most labels.
            return
        self._said = news
        self._show()
        if news:
            from annotator.ui.controls.announcing import announce

            announce(self, news)

    def set_hint(self, hint: str) -> None:
        """Show a hint faintly while there is no news, if all of it fits."""
        self._hint = hint
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._said:
            self._show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self.lines
        if lines == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self._small())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), lines)
        painter.end()

    def _small(self) -> QFont:
        return small_font(self.font(), _SMALLER)

    def _show(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= self.contentsRect().width()
        self.setText(self._said or (self._hint if fits else ""))
        self.setToolTip(plain_tip(self._said))
        role = QPalette.ColorRole
        self.setForegroundRole(role.WindowText if self._said else role.PlaceholderText)

    @Slot()
    def _on_over(self) -> None:
        self._said = ""
        self._show()

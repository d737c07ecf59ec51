"""A large button with a title and a sentence below it, sized to fit its text.

Qt's own command link has fixed text sizes, whatever the system's text size is.
"""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.overriding import override
from annotator.ui.appearance.colors import mixed
from annotator.ui.appearance.theme import Theme

_TITLE: Final = 1.08
"""The text size of the title, relative to the sentence."""
_INSET: Final = 1.0
"""The space left and right of the text, in line heights."""
_ROOM: Final = 0.72
"""The space above and below the text, in line heights."""
_CORNER: Final = 8
_FOCUS: Final = 2


class ChoiceButton(QPushButton):
    """A button for one of a few ways to go on."""

    def __init__(self, title: str, sentence: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._sentence = sentence
        self._theme = theme
        self.setAutoDefault(True)
        self.setAccessibleDescription(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        title, line = QFontMetricsF(self._title_font()), QFontMetricsF(self.font())
        plain = self.text().replace("&", "")
        wide = max(title.horizontalAdvance(plain), line.horizontalAdvance(self._sentence))
        inset = 2 * _INSET * line.height()
        high = title.height() + line.height() * (1.1 + 2 * _ROOM)
        return QSize(round(wide + inset), round(high))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, line = self._theme, QFontMetricsF(self.font()).height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = _FOCUS if self.hasFocus() else 1
        strength = 0.16 if self.isDown() else 0.06 if self.underMouse() else 0.0
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.line, edge))
        painter.setBrush(mixed(theme.accent, theme.paper, strength))
        half = edge / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), _CORNER, _CORNER
        )
        room = QRectF(self.rect()).adjusted(
            _INSET * line, _ROOM * line, -_INSET * line, -_ROOM * line
        )
        painter.setFont(self._title_font())
        painter.setPen(theme.ink)
        top = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextShowMnemonic
        painter.drawText(room, top, self.text())
        painter.setFont(self.font())
        painter.setPen(theme.faint)
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, self._sentence)
        painter.end()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _TITLE)
        font.setWeight(QFont.Weight.DemiBold)
        return font

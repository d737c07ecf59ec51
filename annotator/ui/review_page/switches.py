"""The row of switches at the top of the page: which of its lists is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from annotator.ui.theme import Theme


class _Switch(QAbstractButton):
    """One of them: its name, and a rule below the one that is on."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = action.text().replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setToolTip(f"{self._title} ({keys})")
        self.setAccessibleName(self._title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        action.toggled.connect(self.setChecked)
        self.clicked.connect(action.trigger)

    @override
    def nextCheckState(self) -> None:
        # The action says which one is on.
        pass

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(_bold(self.font()))
        width = metrics.horizontalAdvance(self._title) + 28
        return QSize(round(width), round(metrics.height() + 18))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        is_on = self.isChecked()
        painter.setFont(_bold(self.font()) if is_on else self.font())
        lively = is_on or self.underMouse()
        painter.setPen(self.theme.chrome_ink if lively else self.theme.chrome_faint)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._title)
        if is_on:
            rule = QRectF(area.left() + 12, area.bottom() - 3, area.width() - 24, 3)
            painter.fillRect(rule, self.theme.accent)
        if self.hasFocus():
            painter.setPen(self.theme.accent)
            painter.drawRoundedRect(area.adjusted(2, 3, -2, -5), 4, 4)
        painter.end()


class Switches(QWidget):
    """A switch for each action of a choice."""

    def __init__(self, actions: Sequence[QAction], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.switches = [_Switch(action, theme, self) for action in actions]
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 1)
        row.setSpacing(2)
        for switch in self.switches:
            row.addWidget(switch)
        row.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Take over another theme."""
        self._theme = theme
        for switch in self.switches:
            switch.theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.line)
        painter.end()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold

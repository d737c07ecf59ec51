"""The row of switches at the top of the page, which choose one of its lists."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.page_switch import PageSwitch
from annotator.ui.controls.switch_button import SwitchButton
from annotator.ui.keys.actions import Actions


class _Switch(SwitchButton):
    """A switch, with a line below it while it is on."""

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        is_on = self.isChecked()
        painter.setFont(self.title_font(is_on=is_on))
        lively = is_on or self.underMouse()
        painter.setPen(self.theme.chrome_ink if lively else self.theme.chrome_faint)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.title)
        if is_on:
            rule = QRectF(area.left() + 12, area.bottom() - 3, area.width() - 24, 3)
            painter.fillRect(rule, self.theme.accent)
        if self.hasFocus():
            painter.setPen(self.theme.accent)
            painter.drawRoundedRect(area.adjusted(2, 3, -2, -5), 4, 4)
        painter.end()


class Switches(QWidget):
    """The page switch, and a switch for each list."""

    def __init__(
        self, actions: Actions, lists: Sequence[QAction], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pages = PageSwitch(actions, theme, self)
        self.switches = [_Switch(action, theme, self) for action in lists]
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 2, 1)
        row.setSpacing(2)
        row.addWidget(self.pages)
        row.addSpacing(14)
        for switch in self.switches:
            row.addWidget(switch)
        row.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.pages.set_theme(theme)
        for switch in self.switches:
            switch.theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.line)
        painter.end()

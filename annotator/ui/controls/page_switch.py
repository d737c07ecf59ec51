"""The page switch in the header of every page: it shows the page and leads to the others."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.overriding import override
from annotator.ui.appearance.colors import mixed
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.switch_button import SwitchButton
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import mark, tr

_TITLES: Final = {
    "view.label": mark("Window", "Label"),
    "view.review": mark("Window", "Review"),
    "view.report": mark("Window", "Report"),
}
_GAP: Final = 7
_EDGE: Final = 11
_KEY_SIZE: Final = 0.85
"""The text size of the keys, as a share of the title's."""


class _PageButton(SwitchButton):
    """A page's name with its keys, which are left out if there is no room for both."""

    @override
    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        keys = QFontMetricsF(self._key_font()).horizontalAdvance(self.keys)
        return QSize(round(least.width() + _GAP + keys), least.height())

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.title_font(is_on=True))
        width = metrics.horizontalAdvance(self.title) + 2 * _EDGE
        return QSize(round(width), round(metrics.height() + 10))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, is_on = self.theme, self.isChecked()
        back = theme.chrome
        if is_on:
            back = theme.paper
        elif self.underMouse():
            back = mixed(theme.accent, theme.chrome, 0.13)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge = theme.accent if self.hasFocus() else theme.line.darker(115)
        painter.setPen(edge if is_on or self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(box, 5, 5)
        if is_on:
            painter.fillRect(QRectF(box.left() + _EDGE, box.bottom() - 2, box.width() - 2 * _EDGE,
                                    2), theme.accent)  # fmt: skip
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        font = self.title_font(is_on=self.isChecked())
        lively = self.isChecked() or self.underMouse()
        area = QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, 0)
        painter.setFont(font)
        painter.setPen(self.theme.chrome_ink if lively else self.theme.chrome_faint)
        has_keys = self.width() >= self.sizeHint().width()
        beside = Qt.AlignmentFlag.AlignLeft if has_keys else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | beside, self.title)
        if has_keys:
            painter.setFont(self._key_font())
            painter.setPen(self.theme.chrome_faint)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.keys
            )

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _KEY_SIZE)
        return font


class PageSwitch(QWidget):
    """A button for each of the pages Label, Review and Report, with its keys."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Window", "Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.buttons = [_PageButton(actions[name], theme, self) for name in _TITLES]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for button, title in zip(self.buttons, _TITLES.values(), strict=True):
            button.title = tr("Window", title)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        for button in self.buttons:
            button.theme = theme
            button.update()

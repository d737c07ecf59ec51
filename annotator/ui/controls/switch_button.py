"""A button for one of several exclusive actions: it shows whether it is on, and turns it on."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import Theme

_BESIDE: Final = 28
"""The space left and right of the title together, in pixels."""
_ABOVE: Final = 18
"""The space above and below the title together, in pixels."""


class SwitchButton(QAbstractButton):
    """Follows its action; subclasses paint it."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = action.text().replace("&", "")
        self.keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setToolTip(f"{self.title} ({self.keys})")
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        action.toggled.connect(self.setChecked)
        self.clicked.connect(action.trigger)

    @override
    def nextCheckState(self) -> None:
        # The action decides whether the button is on.
        pass

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.title_font(is_on=True))
        width = metrics.horizontalAdvance(self.title) + _BESIDE
        return QSize(round(width), round(metrics.height() + _ABOVE))

    def title_font(self, *, is_on: bool) -> QFont:
        """Return the font of the title: bold if the switch is on."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_on else QFont.Weight.Normal)
        return font

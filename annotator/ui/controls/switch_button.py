"""A button that shows whether an action of a choice is on, and switches it on."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import Theme

_BESIDE: Final = 28
"""Left and right of the title together, in pixels."""
_ABOVE: Final = 18
"""Above and below it together, in pixels."""


class SwitchButton(QAbstractButton):
    """Follows its action; subclasses say what it looks like."""

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
        # The action decides which one is on.
        pass

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.title_font(is_on=True))
        width = metrics.horizontalAdvance(self.title) + _BESIDE
        return QSize(round(width), round(metrics.height() + _ABOVE))

    def title_font(self, *, is_on: bool) -> QFont:
        """Return the font of the title: bold where the switch is on."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_on else QFont.Weight.Normal)
        return font

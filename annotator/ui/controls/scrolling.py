"""Parts of a dialog that scroll as one where the screen is too low for them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(parts: QWidget) -> QScrollArea:
    """Return what holds the parts; they have the room that is there, and never too little."""
    area = QScrollArea(parts.parentWidget())
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(parts)
    return area

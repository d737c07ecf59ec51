"""Tooltips that show what came from outside as text: Qt takes whatever looks like HTML for it."""

from PySide6 import QtGui


def plain_tip(text: str) -> str:
    """Return a text as a tooltip that shows it as it is."""
    return QtGui.Qt.convertFromPlainText(text) if QtGui.Qt.mightBeRichText(text) else text

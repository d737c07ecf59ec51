"""Tooltips that show foreign text as it is: Qt would render whatever looks like HTML."""

from PySide6 import QtGui


def plain_tip(text: str) -> str:
    """Return a text as a tooltip that shows it as it is."""
    return QtGui.Qt.convertFromPlainText(text) if QtGui.Qt.mightBeRichText(text) else text

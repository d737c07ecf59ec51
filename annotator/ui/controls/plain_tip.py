"""Tooltips that show text as it is: Qt would render whatever looks like HTML."""

from PySide6 import QtGui


def plain_tip(text: str) -> str:
    """Return a text for use as a tooltip, escaped if it looks like HTML."""
    return QtGui.Qt.convertFromPlainText(text) if QtGui.Qt.mightBeRichText(text) else text

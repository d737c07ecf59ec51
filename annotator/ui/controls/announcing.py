"""Announcing what happened to people who use a screen reader."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, news: str) -> None:
    """Have a screen reader say something, in its turn; without one, do nothing.

    Args:
        widget: What it is about, which must be shown.
        news: The words.
    """
    if news and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, news))

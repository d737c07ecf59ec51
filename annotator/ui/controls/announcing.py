"""Announcing news to people who use a screen reader."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, news: str) -> None:
    """Let a screen reader say something after what it is saying now; do nothing without one.

    Args:
        widget: The widget that the news is about; it must be visible.
        news: The words.
    """
    if news and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, news))

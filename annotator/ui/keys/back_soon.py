"""Why the keyboard leaves a view for a moment: it comes back to where one was."""

from typing import Final

from PySide6.QtCore import Qt

BACK_SOON: Final = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)
"""Another window, a menu over the view, the menu bar."""

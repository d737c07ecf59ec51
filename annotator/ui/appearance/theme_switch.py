"""The theme in force, and changes of it."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from annotator.ui.appearance.style_sheet import style_sheet
from annotator.ui.appearance.theme import LIGHT, ThemeChoice, palette, theme_for

_TELLS_CONTRAST: Final = hasattr(QStyleHints, "accessibility")
"""Whether this Qt can tell; the first version that can is 6.10."""


def wants_contrast(hints: QStyleHints) -> bool:
    """Whether the person has set their system to high contrast."""
    if not _TELLS_CONTRAST:
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


class ThemeSwitch(QObject):
    """Holds the theme in force and says when it changes."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self.theme = LIGHT
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if _TELLS_CONTRAST:
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        """The theme that the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Apply a theme; `SYSTEM` follows the desktop from now on."""
        self._choice = choice
        schemes = {
            ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
            ThemeChoice.LIGHT: Qt.ColorScheme.Light,
            ThemeChoice.DARK: Qt.ColorScheme.Dark,
        }
        self._app.styleHints().setColorScheme(schemes[choice])
        self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM
            and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self.theme = theme_for(is_dark=dark, has_contrast=wants_contrast(self._app.styleHints()))
        self._app.setPalette(palette(self.theme))
        sheet = style_sheet(self.theme)
        # Otherwise every widget would be styled again without need.
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)
        self.changed.emit()

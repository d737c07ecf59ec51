"""The menu of themes: the system's, light or dark; the choice is saved."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.keys.actions import Actions
from annotator.ui.settings import Settings


class ThemeMenu(QObject):
    """Lets the person choose a theme."""

    def __init__(self, settings: Settings, themes: ThemeSwitch, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._themes = themes

    def connect_to(self, actions: Actions) -> None:
        """Connect the actions of the menu; each workspace has its own."""
        for action in actions.starting_with("theme."):
            action.triggered.connect(self._on_chosen)
        actions[f"theme.{self._themes.choice}"].setChecked(True)

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            choice = ThemeChoice(action.data())
            self._settings.theme = choice
            self._themes.choose(choice)

"""The menu of languages: the choice is saved, and the window is rebuilt in that language."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction

from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.settings import Settings


class LanguageMenu(QObject):
    """Lets the person choose the language of the window."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def connect_to(self, actions: Actions) -> None:
        """Connect the actions of the menu; each workspace has its own."""
        for action in actions.starting_with("language."):
            # Queued, since rebuilding deletes the very menu in which the choice was made.
            action.triggered.connect(self._on_chosen, Qt.ConnectionType.QueuedConnection)
        actions[f"language.{self._settings.language}"].setChecked(True)

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        choice = LanguageChoice(action.data())
        if choice is not self._settings.language:
            self._settings.language = choice
            speak(choice)
            self.changed.emit()

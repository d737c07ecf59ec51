"""The Help menu: all keys, the manual, the last crash, and about the program."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from annotator.services.logbook import Crash
from annotator.ui.errors import show_message
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import mark, tr
from annotator.ui.settings import Settings
from annotator.ui.times import when

CRASHED: Final = mark(
    "Window", "Every label is saved, although Annotator did not close properly last time."
)


class HelpMenu(QObject):
    """Opens the dialogs and windows of the Help menu."""

    keys_changed = Signal()
    """The person has changed keys: the window has to be rebuilt."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._actions: Actions | None = None
        self._crash: Crash | None = None

    def connect_to(self, actions: Actions) -> None:
        """Connect the actions of the menu; each workspace has its own."""
        self._actions = actions
        actions.connect_known(
            {
                "help.keys": self._on_keys,
                "help.manual": self._on_manual,
                "help.crash": self._on_crash,
                "help.about": self._on_about,
            }
        )
        actions["help.crash"].setEnabled(self._crash is not None)

    def know_of(self, crash: Crash) -> None:
        """Enable the menu entry about the last crash."""
        self._crash = crash
        if self._actions is not None:
            self._actions["help.crash"].setEnabled(True)

    @Slot()
    def _on_keys(self) -> None:
        from annotator.ui.arranging.keys_dialog import KeysDialog

        if self._actions is not None:
            dialog = KeysDialog(self._actions.table_specs, self._settings, self._window)
            dialog.decided.connect(self._on_keys_changed)
            dialog.open()

    @Slot()
    def _on_manual(self) -> None:
        from annotator.ui.manual.manual_window import ManualWindow

        window = self._window.findChild(ManualWindow) or ManualWindow(self._window)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def _on_keys_changed(self) -> None:
        if self._window.isVisible():
            self.keys_changed.emit()

    @Slot()
    def _on_crash(self) -> None:
        if self._crash is None:
            return
        # A process that crashes writes where it was; one that is killed writes nothing.
        said = (
            tr("Window", "That was at {when}. The details say where it was, not what it showed.")
            if self._crash.details
            else tr("Window", "It was opened at {when}; there is no record of why it ended.")
        ).format(when=when(self._crash.when))
        show_message(self._window, tr("Window", CRASHED), said, self._crash.details)

    @Slot()
    def _on_about(self) -> None:
        from annotator.ui.about_dialog import AboutDialog

        AboutDialog(self._window).open()

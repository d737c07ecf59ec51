"""The objects that carry out the actions of the menus."""

from PySide6.QtCore import QObject, Signal

from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.file_actions import FileActions
from annotator.ui.file_pages.keeping.upkeep import Upkeep
from annotator.ui.help_menu import HelpMenu
from annotator.ui.keys.actions import Actions
from annotator.ui.language_menu import LanguageMenu
from annotator.ui.opening import Opening
from annotator.ui.settings import Settings
from annotator.ui.theme_menu import ThemeMenu
from annotator.ui.work_menu import WorkMenu
from annotator.ui.workspace_window import WorkspaceWindow


class Menus(QObject):
    """Made after the window is shown, and lives as long as it does."""

    rebuild_wanted = Signal()
    """Keys, language, labels or settings have changed: the window has to be rebuilt."""

    def __init__(
        self, window: WorkspaceWindow, opening: Opening, settings: Settings, themes: ThemeSwitch
    ) -> None:
        super().__init__(window)
        self.files = FileActions(window, opening)
        self.files.rebuild_wanted.connect(self.rebuild_wanted)
        self.upkeep = Upkeep(window)
        self.upkeep.open_wanted.connect(opening.open_chosen)
        self.upkeep.damaged.connect(opening.leave_damaged)
        self.help = HelpMenu(window, settings)
        self.help.keys_changed.connect(self.rebuild_wanted)
        self._languages = LanguageMenu(settings, self)
        self._languages.changed.connect(self.rebuild_wanted)
        self._work = WorkMenu(window)
        self._work.changed.connect(self.rebuild_wanted)
        self._themes = ThemeMenu(settings, themes, self)

    def connect_to(self, actions: Actions) -> None:
        """Connect the actions of the menus; each workspace has its own."""
        for menu in (
            self.files, self.upkeep, self._work, self._themes, self._languages, self.help,
        ):  # fmt: skip
            menu.connect_to(actions)

"""The main window: menus, the pages of the open workspace, and what is dropped on it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from annotator.domain.errors import DamagedWorkspaceError, KnownError
from annotator.domain.history.changes import Changes
from annotator.services import locating
from annotator.services.logbook import Crash
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from annotator.ui.action_table import without_workspace
from annotator.ui.actions import Actions
from annotator.ui.context import Context
from annotator.ui.errors import show_error, show_message
from annotator.ui.file_dialogs import FileDialogs
from annotator.ui.held_keys import HeldKeys
from annotator.ui.help_menu import CRASHED, HelpMenu
from annotator.ui.language import tr
from annotator.ui.language_menu import LanguageMenu
from annotator.ui.latin_keys import LatinKeys
from annotator.ui.pages import Pages, actions_for
from annotator.ui.settings import Settings
from annotator.ui.theme import ThemeChoice, ThemeSwitch

if TYPE_CHECKING:
    from annotator.ui.arranging.arranging import Arranging
    from annotator.ui.file_pages.backups import Backups
    from annotator.ui.file_pages.exchange import Exchange
    from annotator.ui.file_pages.looking_through import LookingThrough
    from annotator.ui.transfers import Transfers
    from annotator.ui.window_tasks import WindowTasks

_SETTLED_MS: Final = 1_000
"""After so long the window stands, in milliseconds."""


class MainWindow(QMainWindow):
    """Holds the pages of one workspace, or the start page while there is none."""

    def __init__(self, settings: Settings, themes: ThemeSwitch) -> None:
        super().__init__()
        self._settings = settings
        self._themes = themes
        self._actions: Actions | None = None
        self._held_keys = HeldKeys()
        self._help = HelpMenu(self, settings)
        self._help.keys_changed.connect(self._rebuild)
        self._latin_keys = LatinKeys(self)
        self._languages = LanguageMenu(settings, self)
        self._languages.changed.connect(self._rebuild)
        self.pages: Pages | None = None
        self._files = FileDialogs(self)
        self._files.articles_chosen.connect(self._on_import_chosen)
        self._files.workspace_chosen.connect(self.open_chosen)
        self._files.new_workspace_chosen.connect(self._on_new_chosen)
        self._files.merge_chosen.connect(self._on_merge_chosen)
        self._tasks: WindowTasks | None = None
        self._transfers: Transfers | None = None
        self._exchange: Exchange | None = None
        self._arranging: Arranging | None = None
        self._backups: Backups | None = None
        self._look: LookingThrough | None = None
        self.setWindowTitle("Annotator")
        self.setAcceptDrops(True)
        self.resize(_first_size(self.screen().availableSize()))
        self.restoreGeometry(settings.bytes("geometry"))

    @property
    def actions_table(self) -> Actions:
        """The actions in force."""
        if self._actions is None:
            raise RuntimeError("the window has no actions yet")
        return self._actions

    def show_start_page(self) -> None:
        """Show the three ways to begin."""
        from annotator.ui.start_page import StartPage

        page = StartPage(self)
        page.sample_wanted.connect(self._on_sample_wanted)
        page.import_wanted.connect(self._files.ask_articles)
        page.open_wanted.connect(self._files.ask_workspace)
        self._install(Actions(without_workspace(), self, self._settings.key_choices()))
        self.setCentralWidget(page)
        page.take_focus()

    def open_path(self, path: Path, annotator: str | None = None) -> None:
        """Open a workspace file.

        Raises:
            KnownError: If it can't be opened; what was open before stays.
        """
        self.show_workspace(open_workspace(path), annotator)

    @Slot(str)
    def open_chosen(self, name: str) -> None:
        """Open the workspace that was chosen; if it can't be, say so and keep the open one."""
        try:
            self.open_path(Path(name))
        except DamagedWorkspaceError as error:
            self.offer_rescue(Path(name), error)
        except KnownError as error:
            show_error(self, error)

    def offer_rescue(self, path: Path, error: KnownError) -> None:
        """Say that a file is damaged, and offer to rescue what is left of it into a new one."""
        from annotator.ui.file_pages.rescue_offer import RescueOffer

        offer = RescueOffer(path, self._ready_tasks())
        offer.open_wanted.connect(self.open_chosen)
        offer.show(error)

    def show_workspace(self, workspace: Workspace, annotator: str | None = None) -> None:
        """Show an open workspace, of which the window takes charge."""
        workspace.keeps_sessions = True
        self._close_pages()
        context = Context(workspace, self._settings, self._themes, self)
        actions = actions_for(context, self)
        self._install(actions)
        self.pages = Pages(context, actions, self)
        self.pages.import_wanted.connect(self._files.ask_articles)
        self.pages.file_gone.connect(self.leave_file)
        self.pages.rebuild_wanted.connect(self._rebuild)
        self.pages.person.take(annotator)
        self.setCentralWidget(self.pages)
        self.pages.label_page.splitter.restoreState(self._settings.bytes("splitter"))
        self.pages.start()
        self.setWindowTitle(f"{workspace.path.name} · Annotator")
        self.setWindowFilePath(str(workspace.path))
        locating.remember(workspace.path)
        self.pages.take_focus()
        # Once the window stands: a dialog needs something to stand on.
        QTimer.singleShot(0, self._on_workspace_shown)
        QTimer.singleShot(_SETTLED_MS, self._on_settled)

    def tell_crash(self, crash: Crash) -> None:
        """Say that the program did not end properly last time; nobody has to answer."""
        self._help.know_of(crash)
        if self.pages is not None:
            self.pages.label_page.label_bar.tell(tr("Window", CRASHED))

    @Slot(object)
    def leave_file(self, error: KnownError) -> None:
        """Go on in a copy of all that was saved, as the file of the workspace has gone."""
        from annotator.ui.file_pages.leaving import copy_of

        person = self.pages.context.person if self.pages is not None else None
        workspace = copy_of(self, self.pages, error)
        if workspace is not None:
            self.show_workspace(workspace, person.name if person else None)

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders into the open workspace, or into a new one."""
        context = self._context_for_articles()
        if context is not None:
            self._ready_transfers().import_paths(context, paths)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.set_bytes("geometry", self.saveGeometry())
        from annotator.ui.jobs import wait_for_jobs

        if self._tasks is not None:
            self._tasks.stop()
        if self.pages is not None:
            self.pages.stop()
        wait_for_jobs()
        self._close_pages()
        self._settings.sync()
        super().closeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._held_keys.holds_back(event):
            event.accept()
            return True
        # Without a window manager nobody gives the keyboard back when a dialog has closed.
        if (
            event.type() == QEvent.Type.WindowUnblocked
            and QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        ):
            self.activateWindow()
        return super().event(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.import_paths(paths)

    def _install(self, actions: Actions) -> None:
        """Build the menus from the table and connect what the window itself does."""
        if self._actions is not None:
            self._actions.deleteLater()
        self._actions = actions
        self._held_keys.let_repeat(
            key for spec in actions.specs if spec.repeats for key in spec.keys
        )
        self.menuBar().clear()
        actions.fill(self.menuBar())
        actions.connect_known(
            {
                "file.import": self._files.ask_articles,
                "file.import_folder": self._files.ask_folder,
                "file.paste": self._on_paste,
                "file.address": self._on_address,
                "file.export": self._on_export,
                "file.open": self._files.ask_workspace,
                "file.new": self._files.ask_new_workspace,
                "file.send": self._on_send,
                "file.merge": self._files.ask_merge,
                "file.backups": self._on_backups,
                "file.quit": self._on_quit,
                "work.labels": self._on_arrange,
                "work.guideline": self._on_arrange,
                "work.touched": self._on_arrange,
                "work.people": self._on_arrange,
                "work.practice": self._on_arrange,
                "theme.system": self._on_theme_system,
                "theme.light": self._on_theme_light,
                "theme.dark": self._on_theme_dark,
            }
        )
        actions[f"theme.{self._themes.choice}"].setChecked(True)
        self._languages.connect_to(actions)
        self._help.connect_to(actions)

    def _ready_arranging(self) -> "Arranging":
        """Return what opens the dialogs about the work itself, made at its first use."""
        from annotator.ui.arranging.arranging import Arranging

        if self._arranging is None:
            self._arranging = Arranging(self._ready_tasks())
            self._arranging.changed.connect(self._rebuild)
        return self._arranging

    @Slot()
    def _on_arrange(self) -> None:
        action = self.sender()
        if self.pages is not None and action is not None:
            self._ready_arranging().open(action.objectName(), self.pages.context)

    def _ready_tasks(self) -> "WindowTasks":
        """Return what runs long tasks, made at its first use."""
        from annotator.ui.window_tasks import WindowTasks

        if self._tasks is None:
            self._tasks = WindowTasks(self)
        return self._tasks

    def _ready_transfers(self) -> "Transfers":
        """Return what moves articles in and datasets out, made at its first use."""
        from annotator.ui.transfers import Transfers

        if self._transfers is None:
            self._transfers = Transfers(self._ready_tasks())
            self._transfers.imported.connect(self._on_imported)
        return self._transfers

    def _ready_exchange(self) -> "Exchange":
        """Return what hands out and merges workspaces, made at its first use."""
        from annotator.ui.file_pages.exchange import Exchange

        if self._exchange is None:
            self._exchange = Exchange(self._ready_tasks())
            self._exchange.merged.connect(self._on_merged)
        return self._exchange

    def _context_for_articles(self) -> Context | None:
        """Return the open workspace, else one that is made; None where that fails."""
        if self.pages is None and not self._create_default_workspace():
            return None
        return None if self.pages is None else self.pages.context

    def _create_default_workspace(self) -> bool:
        location = locating.locate()
        path = location.path
        locating.prepare_own_folder(location)
        try:
            workspace = open_workspace(path) if path.exists() else create_workspace(path)
        except KnownError as error:
            show_error(self, error)
            return False
        self.show_workspace(workspace)
        return True

    def _close_pages(self) -> None:
        if self.pages is None:
            return
        self._settings.set_bytes("splitter", self.pages.label_page.splitter_state())
        workspace = self.pages.context.workspace
        if self._backups is not None:
            self._backups.stop()
            self._backups = None
        if self._look is not None:
            self._look.stop()
            self._look = None
        self.pages.stop()
        self.takeCentralWidget()
        self.pages.deleteLater()
        self.pages = None
        workspace.close()

    @Slot()
    def _on_workspace_shown(self) -> None:
        if self.pages is None:
            return
        context = self.pages.context
        if context.person is None:
            self.pages.person.ask()
        if context.workspace.notices:
            text = "\n\n".join(context.workspace.notices)
            show_message(self, tr("Window", "About this workspace"), text)

    def _ready_backups(self) -> "Backups | None":
        """Return what makes backups of the open workspace, made some time after the first paint."""
        from annotator.ui.file_pages.backups import Backups

        if self._backups is None and self.pages is not None:
            self._backups = Backups(self.pages, self._ready_tasks())
            self._backups.open_wanted.connect(self.open_chosen)
        return self._backups

    @Slot()
    def _on_settled(self) -> None:
        from annotator.ui.file_pages.looking_through import LookingThrough

        self._ready_backups()
        if self._look is None and self.pages is not None:
            self._look = LookingThrough(self.pages.context.workspace, self)
            self._look.damaged.connect(self._on_damaged)
            self._look.start()

    @Slot(object)
    def _on_damaged(self, error: KnownError) -> None:
        if self.pages is not None:
            self.offer_rescue(self.pages.context.workspace.path, error)

    @Slot(list)
    def _on_import_chosen(self, names: list[str]) -> None:
        self.import_paths([Path(name) for name in names])

    @Slot(object, object)
    def _on_imported(self, workspace: Path, changes: Changes) -> None:
        if self.pages is not None and self.pages.context.workspace.path == workspace:
            self.pages.show_imported(changes)

    @Slot()
    def _on_paste(self) -> None:
        from annotator.ui.file_pages.source_dialogs import PasteDialog

        dialog = PasteDialog(self)
        dialog.wanted.connect(self._on_pasted)
        self._ready_tasks().show(dialog)

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        context = self._context_for_articles()
        if context is not None:
            self._ready_transfers().import_pasted(context, text)

    @Slot()
    def _on_address(self) -> None:
        from annotator.ui.file_pages.source_dialogs import AddressDialog

        dialog = AddressDialog(self)
        dialog.wanted.connect(self._on_addresses)
        self._ready_tasks().show(dialog)

    @Slot(str)
    def _on_addresses(self, text: str) -> None:
        context = self._context_for_articles()
        if context is not None:
            self._ready_transfers().import_addresses(context, text)

    @Slot()
    def _on_send(self) -> None:
        if self.pages is not None:
            self._ready_exchange().ask_send(self.pages.context)

    @Slot(list)
    def _on_merge_chosen(self, names: list[str]) -> None:
        if self.pages is not None:
            paths = [Path(name) for name in names]
            self._ready_exchange().ask_merge(self.pages.context, paths)

    @Slot(object, object)
    def _on_merged(self, workspace: Path, changes: Changes) -> None:
        if self.pages is not None and self.pages.context.workspace.path == workspace:
            self.pages.show_merged(changes)

    @Slot()
    def _on_backups(self) -> None:
        found = self._ready_backups()
        if found is not None:
            found.show_list()

    @Slot()
    def _on_export(self) -> None:
        if self.pages is not None:
            self._ready_transfers().ask_export(self.pages.context.workspace.path)

    @Slot(str)
    def _on_new_chosen(self, name: str) -> None:
        try:
            self.show_workspace(create_workspace(Path(name)))
        except KnownError as error:
            show_error(self, error)

    @Slot()
    def _on_sample_wanted(self) -> None:
        from annotator.services import sample

        path = locating.own_path().with_name("sample.db")
        locating.prepare_own_folder(locating.Location(locating.own_path()))
        try:
            self.show_workspace(open_workspace(path) if path.exists() else sample.build(path))
        except KnownError as error:
            show_error(self, error)

    @Slot()
    def _on_quit(self) -> None:
        self.close()

    @Slot()
    def _rebuild(self) -> None:
        """Build everything anew: a text is asked for once, where it is shown."""
        if self.pages is None:
            self.show_start_page()
            return
        workspace, person = self.pages.context.workspace, self.pages.context.person
        self._close_pages()
        self.open_path(workspace.path, None if person is None else person.name)

    @Slot()
    def _on_theme_system(self) -> None:
        self._choose_theme(ThemeChoice.SYSTEM)

    @Slot()
    def _on_theme_light(self) -> None:
        self._choose_theme(ThemeChoice.LIGHT)

    @Slot()
    def _on_theme_dark(self) -> None:
        self._choose_theme(ThemeChoice.DARK)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._themes.choose(choice)


def _first_size(screen: QSize) -> QSize:
    """Return the size at the very first start: most of the screen, not all of it."""
    return QSize(min(round(screen.width() * 0.9), 2000), min(round(screen.height() * 0.9), 1300))

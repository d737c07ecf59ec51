"""The main window: its menus, the pages of the open workspace, and files dropped on it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import KnownError
from annotator.overriding import override
from annotator.services import locating
from annotator.services.logbook import Crash
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.context import Context
from annotator.ui.keys.action_table import without_workspace
from annotator.ui.keys.actions import Actions
from annotator.ui.keys.held_keys import HeldKeys
from annotator.ui.keys.letter_menu import MenuBarKeys
from annotator.ui.languages.language import tr
from annotator.ui.pages import Pages, actions_for
from annotator.ui.settings import Settings
from annotator.ui.workspace_window import WorkspaceWindow

if TYPE_CHECKING:
    from annotator.ui.keys.latin_keys import LatinKeys
    from annotator.ui.menus import Menus
    from annotator.ui.opening import Opening

SETTLED_MS: Final = 1_000
"""How long after the first paint the window counts as settled, in milliseconds."""


class MainWindow(WorkspaceWindow):
    """Shows the pages of one workspace, or the start page if none is open."""

    furnished = Signal()
    """Everything has been made, including what is not visible at first."""

    def __init__(self, settings: Settings, themes: ThemeSwitch) -> None:
        super().__init__()
        self._settings = settings
        self._themes = themes
        self._actions: Actions | None = None
        self._opening: Opening | None = None
        self._menus: Menus | None = None
        self._latin_keys: LatinKeys | None = None
        self._is_furnished = False
        self._crash: Crash | None = None
        self._held_keys = HeldKeys()
        MenuBarKeys(self.menuBar())
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

    @property
    def opening(self) -> "Opening":
        """Opens workspaces; made at its first use."""
        from annotator.ui.opening import Opening

        if self._opening is None:
            self._opening = Opening(self)
        return self._opening

    @property
    def menus(self) -> "Menus":
        """Carries out the menus' actions; made after the window is shown or at its first use."""
        from annotator.ui.menus import Menus

        if self._menus is None:
            self._menus = Menus(self, self.opening, self._settings, self._themes)
            self._menus.rebuild_wanted.connect(self.rebuild)
        return self._menus

    def show_start_page(self) -> None:
        """Show the three ways to begin."""
        from annotator.ui.start_page import StartPage

        page = StartPage(self._themes, self)
        page.sample_wanted.connect(self.opening.open_sample)
        page.import_wanted.connect(self.menus.files.ask_articles)
        page.open_wanted.connect(self.menus.files.ask_workspace)
        self._install(Actions(without_workspace(), self, self._settings.key_choices()))
        self.setCentralWidget(page)
        page.take_focus()
        if self.isVisible():
            self.furnish()

    @override
    def open_path(self, path: Path, annotator: str | None = None) -> None:
        self.show_workspace(open_workspace(path), annotator)

    @override
    def show_workspace(self, workspace: Workspace, annotator: str | None = None) -> None:
        workspace.keeps_sessions = True
        self._close_pages()
        context = Context(workspace, self._settings, self._themes, self)
        actions = actions_for(context, self)
        self._install(actions)
        self.pages = Pages(context, actions, self)
        self.pages.import_wanted.connect(self._on_import_wanted)
        self.pages.file_gone.connect(self.leave_file)
        self.pages.rebuild_wanted.connect(self.rebuild)
        self.pages.person.take(annotator)
        self.setCentralWidget(self.pages)
        self.pages.label_page.splitter.restoreState(self._settings.bytes("splitter"))
        self.pages.start()
        name = workspace.path.name
        if workspace.is_read_only:
            name = tr("Window", "{file} (read only)").format(file=name)
        self.setWindowTitle(f"{name} · Annotator")
        self.setWindowFilePath(str(workspace.path))
        locating.remember(workspace.path)
        self.pages.take_focus()
        # After the window is shown, since a dialog needs a window below it.
        QTimer.singleShot(0, self._on_workspace_shown)
        QTimer.singleShot(SETTLED_MS, self._on_settled)
        if self.isVisible():
            self.furnish()

    @Slot()
    def furnish(self) -> None:
        """Make what is not visible at first, after the window is shown or when a key needs it."""
        if self._is_furnished:
            return
        self._is_furnished = True
        self.menus.connect_to(self.actions_table)
        if self.pages is not None:
            self.pages.furnish()
        if self._crash is not None:
            self._tell_crash(self._crash)
        self.furnished.emit()

    def tell_crash(self, crash: Crash) -> None:
        """Say that the program did not end properly last time, without asking anything."""
        self._crash = crash
        if self._is_furnished:
            self._tell_crash(crash)

    def _tell_crash(self, crash: Crash) -> None:
        from annotator.ui.help_menu import CRASHED

        self._crash = None
        self.menus.help.know_of(crash)
        if self.pages is not None:
            self.pages.label_page.label_bar.tell(tr("Window", CRASHED))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.set_bytes("geometry", self.saveGeometry())
        from annotator.ui.background.jobs import wait_for_jobs

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
        if not self._is_furnished and self._actions is not None:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, self.furnish)
            elif event.type() == QEvent.Type.ShortcutOverride:
                self.furnish()
        if isinstance(event, QKeyEvent):
            self._ready_latin_keys(event)
            if self._held_keys.holds_back(event):
                event.accept()
                return True
        # Without a window manager, nothing gives the focus back when a dialog closes.
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
            self.menus.files.import_paths(paths)

    def _install(self, actions: Actions) -> None:
        """Build the menus from the table."""
        if self._actions is not None:
            self._actions.deleteLater()
        self._actions = actions
        self._held_keys.let_repeat(
            key for spec in actions.specs if spec.repeats for key in spec.keys
        )
        self.menuBar().clear()
        actions.fill(self.menuBar())
        actions.connect_to({"file.quit": self._on_quit})
        self._is_furnished = False

    def _close_pages(self) -> None:
        if self.pages is None:
            return
        self._settings.set_bytes("splitter", self.pages.label_page.splitter_state())
        workspace = self.pages.context.workspace
        if self._menus is not None:
            self._menus.upkeep.end()
        self.pages.stop()
        self.takeCentralWidget()
        self.pages.deleteLater()
        self.pages = None
        workspace.close()

    @Slot()
    def _on_workspace_shown(self) -> None:
        if self.pages is not None:
            if self.isActiveWindow() and QApplication.focusWidget() is None:
                # The dialog that opened the workspace has closed, and nothing has the focus.
                self.pages.take_focus()
            self.pages.greet()

    @Slot()
    def _on_settled(self) -> None:
        self.furnish()
        self.menus.upkeep.begin()

    @Slot()
    def _on_import_wanted(self) -> None:
        self.menus.files.ask_articles()

    @Slot(object)
    def leave_file(self, error: KnownError) -> None:
        """Go on in a copy of what was saved, since the file of the workspace has gone."""
        self.opening.leave_file(error)

    def _ready_latin_keys(self, event: QKeyEvent) -> None:
        """Install the filter for non-Latin keys at the first one: it is called at every event.

        A shortcut override comes before the key press, so this very key is handled, too.
        """
        from annotator.ui.keys.key_places import latin_key
        from annotator.ui.keys.latin_keys import LatinKeys

        if self._latin_keys is None and latin_key(event) is not None:
            self._latin_keys = LatinKeys(self, lambda: self.actions_table)

    @Slot()
    def _on_quit(self) -> None:
        self.close()

    @Slot()
    def rebuild(self) -> None:
        """Build everything again, since texts are looked up only once.

        Raises:
            KnownError: If the workspace can't be opened again; what is shown stays.
        """
        if self.pages is None:
            self.show_start_page()
            return
        workspace, person = self.pages.context.workspace, self.pages.context.person
        self.open_path(workspace.path, None if person is None else person.name)


def _first_size(screen: QSize) -> QSize:
    """Return the size for the very first start: most of the screen, but not all of it."""
    return QSize(min(round(screen.width() * 0.9), 2000), min(round(screen.height() * 0.9), 1300))

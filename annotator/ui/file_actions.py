"""The actions of the File menu: importing, exporting, sending and merging."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.history.changes import Changes
from annotator.ui.file_pages.file_dialogs import FileDialogs
from annotator.ui.keys.actions import Actions
from annotator.ui.opening import Opening
from annotator.ui.workspace_window import WorkspaceWindow

if TYPE_CHECKING:
    from annotator.services.labels.label_import_plan import LabelImportReport
    from annotator.ui.file_pages.label_files.label_importing import LabelImporting
    from annotator.ui.file_pages.merging.exchange import Exchange
    from annotator.ui.file_pages.transfers import Transfers


class FileActions(QObject):
    """Asks for files and passes them on; the objects that do the work are made when needed."""

    rebuild_wanted = Signal()
    """Labels were added to the label set: the window has to be rebuilt."""

    def __init__(self, window: WorkspaceWindow, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._transfers: Transfers | None = None
        self._exchange: Exchange | None = None
        self._labels: LabelImporting | None = None
        self._dialogs = FileDialogs(window)
        self._dialogs.articles_chosen.connect(self._on_import_chosen)
        self._dialogs.labels_chosen.connect(self._on_labels_chosen)
        self._dialogs.workspace_chosen.connect(opening.open_chosen)
        self._dialogs.new_workspace_chosen.connect(opening.create_chosen)
        self._dialogs.merge_chosen.connect(self._on_merge_chosen)

    def connect_to(self, actions: Actions) -> None:
        """Connect the actions of the menu; each workspace has its own."""
        actions.connect_known(
            {
                "file.import": self.ask_articles,
                "file.import_folder": self._on_folder,
                "file.paste": self._on_paste,
                "file.address": self._on_address,
                "file.labels": self._on_labels,
                "file.export": self._on_export,
                "file.open": self.ask_workspace,
                "file.new": self._dialogs.ask_new_workspace,
                "file.send": self._on_send,
                "file.merge": self._on_merge,
            }
        )

    @Slot()
    def ask_articles(self) -> None:
        """Ask for the articles of one story."""
        if self._can_write():
            self._dialogs.ask_articles()

    @Slot()
    def ask_workspace(self) -> None:
        """Ask which workspace to open."""
        self._dialogs.ask_workspace()

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders into the open workspace, or into a new one."""
        workspace = self._workspace_for_articles()
        if workspace is not None:
            self._ready_transfers().import_paths(workspace, paths)

    def merge_paths(self, paths: list[Path]) -> None:
        """Merge workspaces into the open one."""
        if self._window.pages is not None:
            self._ready_exchange().ask_merge(self._window.pages.context, paths)

    def import_labels(self, path: Path) -> None:
        """Import labels that were made elsewhere into the open workspace."""
        from annotator.ui.file_pages.label_files.label_importing import LabelImporting

        if self._window.pages is None:
            return
        if self._labels is None:
            self._labels = LabelImporting(self._window.tasks)
            self._labels.imported.connect(self._on_labels_imported)
        self._labels.ask(self._window.pages.context, path)

    def _can_write(self) -> bool:
        """Return whether anything can be added; if not, say why before a file is chosen."""
        pages = self._window.pages
        if pages is None or not pages.context.workspace.is_read_only:
            return True
        pages.person.ask_for_writing()
        return False

    def _workspace_for_articles(self) -> Path | None:
        """Return the path of the open workspace, else of one that is made now.

        None if that fails or nothing can be added, after a message about it.
        """
        if not self._can_write():
            return None
        if self._window.pages is None:
            self._opening.open_default()
        return None if self._window.pages is None else self._window.pages.context.workspace.path

    def _ready_transfers(self) -> "Transfers":
        from annotator.ui.file_pages.transfers import Transfers

        if self._transfers is None:
            self._transfers = Transfers(self._window)
            self._transfers.imported.connect(self._on_imported)
        return self._transfers

    def _ready_exchange(self) -> "Exchange":
        from annotator.ui.file_pages.merging.exchange import Exchange

        if self._exchange is None:
            self._exchange = Exchange(self._window.tasks)
            self._exchange.merged.connect(self._on_merged)
        return self._exchange

    @Slot(list)
    def _on_import_chosen(self, names: list[str]) -> None:
        self.import_paths([Path(name) for name in names])

    @Slot(str)
    def _on_labels_chosen(self, name: str) -> None:
        self.import_labels(Path(name))

    @Slot(list)
    def _on_merge_chosen(self, names: list[str]) -> None:
        self.merge_paths([Path(name) for name in names])

    @Slot()
    def _on_folder(self) -> None:
        if self._can_write():
            self._dialogs.ask_folder()

    @Slot()
    def _on_labels(self) -> None:
        if self._can_write():
            self._dialogs.ask_labels()

    @Slot()
    def _on_merge(self) -> None:
        if self._can_write():
            self._dialogs.ask_merge()

    @Slot()
    def _on_paste(self) -> None:
        if not self._can_write():
            return
        from annotator.ui.file_pages.importing.source_dialogs import PasteDialog

        dialog = PasteDialog(self._window)
        dialog.wanted.connect(self._on_pasted)
        self._window.tasks.show(dialog)

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        workspace = self._workspace_for_articles()
        if workspace is not None:
            self._ready_transfers().import_pasted(workspace, text)

    @Slot()
    def _on_address(self) -> None:
        if not self._can_write():
            return
        from annotator.ui.file_pages.importing.source_dialogs import AddressDialog

        dialog = AddressDialog(self._window)
        dialog.wanted.connect(self._on_addresses)
        self._window.tasks.show(dialog)

    @Slot(str)
    def _on_addresses(self, text: str) -> None:
        workspace = self._workspace_for_articles()
        if workspace is not None:
            self._ready_transfers().import_addresses(workspace, text)

    @Slot()
    def _on_export(self) -> None:
        if self._window.pages is not None:
            self._ready_transfers().ask_export(self._window.pages.context.workspace.path)

    @Slot()
    def _on_send(self) -> None:
        if self._window.pages is not None:
            self._ready_exchange().ask_send(self._window.pages.context)

    # Another workspace may have been opened before the task ended.
    @Slot(object, object)
    def _on_imported(self, workspace: Path, changes: Changes) -> None:
        pages = self._window.pages
        if pages is not None and pages.context.workspace.path == workspace:
            pages.show_imported(changes)

    @Slot(object, object)
    def _on_merged(self, workspace: Path, changes: Changes) -> None:
        pages = self._window.pages
        if pages is not None and pages.context.workspace.path == workspace:
            pages.show_merged(changes)

    @Slot(object, object)
    def _on_labels_imported(self, workspace: Path, report: "LabelImportReport") -> None:
        pages = self._window.pages
        if pages is None or pages.context.workspace.path != workspace:
            return
        if report.new_labels:
            self.rebuild_wanted.emit()
        else:
            pages.show_merged(report.changes)

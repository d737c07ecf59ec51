"""Asking for files and folders: to import, to open, to merge, or to make."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.ui.controls.file_dialog import file_dialog, new_workspace_dialog
from annotator.ui.languages.language import tr


class FileDialogs(QObject):
    """Opens the dialogs, and emits what was chosen."""

    articles_chosen = Signal(list)
    """Carries the paths of files and folders as `str`."""
    workspace_chosen = Signal(str)
    new_workspace_chosen = Signal(str)
    labels_chosen = Signal(str)
    merge_chosen = Signal(list)
    """Carries the paths of workspaces as `str`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def ask_articles(self) -> None:
        """Ask for the articles of one story."""
        from annotator.services.articles.import_plan import known_suffixes

        dialog = file_dialog(self._window, tr("Files", "Import articles as variants of one story"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{suffix}" for suffix in known_suffixes())
        dialog.setNameFilters(
            [
                tr("Files", "Articles ({endings})").format(endings=endings),
                tr("Files", "All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._on_articles_chosen)
        dialog.open()

    @Slot()
    def ask_folder(self) -> None:
        """Ask for a folder of articles, or a folder of such folders."""
        dialog = file_dialog(self._window, tr("Files", "Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._on_articles_chosen)
        dialog.open()

    @Slot()
    def ask_labels(self) -> None:
        """Ask for a file of labels made elsewhere."""
        dialog = file_dialog(self._window, tr("Files", "Import labels"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                tr("Files", "Labels (*.jsonl *.json *.csv *.tsv *.xlsx *.parquet *.conll *.ann)"),
                tr("Files", "All files (*)"),
            ]
        )
        dialog.fileSelected.connect(self.labels_chosen)
        dialog.open()

    @Slot()
    def ask_workspace(self) -> None:
        """Ask which workspace to open."""
        dialog = file_dialog(self._window, tr("Files", "Open a workspace"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Files", "Workspaces (*.db)"), tr("Files", "All files (*)")])
        dialog.fileSelected.connect(self.workspace_chosen)
        dialog.open()

    @Slot()
    def ask_merge(self) -> None:
        """Ask which workspaces to merge into the open one."""
        dialog = file_dialog(self._window, tr("Files", "Merge workspaces into this one"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr("Files", "Workspaces (*.db)"), tr("Files", "All files (*)")])
        dialog.filesSelected.connect(self._on_merge_chosen)
        dialog.open()

    @Slot()
    def ask_new_workspace(self) -> None:
        """Ask where to make a new workspace."""
        title = tr("Files", "New workspace")
        dialog = new_workspace_dialog(self._window, title, "annotations.db")
        dialog.fileSelected.connect(self.new_workspace_chosen)
        dialog.open()

    @Slot(list)
    def _on_articles_chosen(self, names: list[str]) -> None:
        self.articles_chosen.emit(names)

    @Slot(list)
    def _on_merge_chosen(self, names: list[str]) -> None:
        self.merge_chosen.emit(names)

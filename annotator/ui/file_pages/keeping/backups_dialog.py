"""The dialog about backups: their list and folder, making one and restoring one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
)

from annotator.domain.errors import KnownError
from annotator.services.tasks import Watch
from annotator.services.upkeep import backup_files, backups, kept_copies
from annotator.services.upkeep.kept_copies import Backup
from annotator.services.workspace import open_workspace
from annotator.ui.background.jobs import raise_bug
from annotator.ui.background.quiet_job import QuietJob
from annotator.ui.background.window_tasks import WindowTasks
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.controls.file_dialog import file_dialog
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.controls.step_button import step_button
from annotator.ui.file_pages.keeping.backup_restoring import BackupRestoring
from annotator.ui.file_pages.keeping.backup_table import backup_table, show_backups
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.languages.saying import why


class BackupsDialog(SizedDialog):
    """Lists the backups, the latest first."""

    open_wanted = Signal(str)
    """Carries the path of the restored workspace."""

    def __init__(self, context: Context, tasks: WindowTasks) -> None:
        super().__init__(tr("Files", "Backups"), (760, 480), tasks.window)
        self._context = context
        self._tasks = tasks
        self._path = context.workspace.path
        self._found: list[Backup] = []
        self._job: QuietJob | None = None
        self._restoring = BackupRestoring(tasks, self)
        self._restoring.open_wanted.connect(self._on_open_wanted)
        self.table = backup_table(self)
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.automatic = QCheckBox(
            tr("Files", "Back up automatically when the window &is idle"), self
        )
        self.automatic.setChecked(context.settings.makes_backups)
        self.folder = ElidedLabel(self)
        self.choose = step_button(tr("Files", "&Other folder…"), self._on_choose, self)
        self.beside = step_button(tr("Files", "Beside the &workspace"), self._on_beside, self)
        self.make = step_button(tr("Files", "&Make one now"), self._on_make, self)
        self.restore = step_button(tr("Files", "&Restore into a new file…"), self._on_restore, self)
        self._lay_out()
        self.automatic.toggled.connect(self._on_automatic)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.finished.connect(self._stop)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the folder again, off the GUI thread."""
        self._stop()
        folder, path = self._context.settings.backup_folder, self._path
        where = folder or backup_files.default_folder(self._context.workspace)
        self.folder.setText(tr("Files", "Folder: {folder}").format(folder=where))
        self.folder.setToolTip(str(where))
        self.beside.setEnabled(folder is not None)
        self.state.setText(tr("Files", "Reading…"))

        def work(_watch: Watch) -> list[Backup]:
            with open_workspace(path) as workspace:
                return kept_copies.list_backups(workspace, folder)

        self._job = QuietJob(work, self._tasks.window)
        self._job.succeeded.connect(self._on_listed)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        place.addWidget(self.beside)
        acts = QHBoxLayout()
        acts.addWidget(self.make)
        acts.addWidget(self.restore)
        acts.addStretch(1)
        acts.addWidget(close_box(self))
        column = dialog_column(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.state)
        column.addWidget(self.automatic)
        column.addLayout(place)
        column.addLayout(acts)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    @Slot(object)
    def _on_listed(self, found: list[Backup]) -> None:
        self._found = found
        show_backups(self.table, found)
        damaged = sum(backup.holds is None for backup in found)
        count = len(found)
        text = counted("%Ln backup.", "%Ln backups.", count)
        if not found:
            text = tr("Files", "There is no backup yet.")
        if damaged:
            told = tr("Files", "{damaged} can't be read; point at a dash to see why.")
            text = f"{text} {told.format(damaged=number(damaged))}"
        self.state.setText(text)
        if found:
            self.table.selectRow(0)
        self._on_selected()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        raise_bug(error)
        if isinstance(error, KnownError):
            self._on_listed([])
            self.state.setText(why(error))

    @Slot()
    def _on_selected(self) -> None:
        chosen = self._chosen()
        self.restore.setEnabled(chosen is not None and chosen.holds is not None)

    def _chosen(self) -> Backup | None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return self._found[min(rows)] if rows and min(rows) < len(self._found) else None

    @Slot(bool)
    def _on_automatic(self, is_on: bool) -> None:  # noqa: FBT001 - a signal carries it
        self._context.settings.makes_backups = is_on

    @Slot()
    def _on_choose(self) -> None:
        dialog = file_dialog(self, tr("Files", "Folder for backups"), str(self._path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    @Slot(str)
    def _on_folder(self, name: str) -> None:
        self._context.settings.backup_folder = Path(name)
        self.refresh()

    @Slot()
    def _on_beside(self) -> None:
        self._context.settings.backup_folder = None
        self.refresh()

    @Slot()
    def _on_make(self) -> None:
        folder, path = self._context.settings.backup_folder, self._path

        def work(watch: Watch) -> Backup:
            with open_workspace(path) as workspace:
                return backups.make(workspace, folder, watch=watch)

        self._tasks.start(tr("Files", "Making a backup…"), work, self.refresh)

    @Slot()
    def _on_restore(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._restoring.ask(chosen.path, self._path)

    @Slot(str)
    def _on_open_wanted(self, path: str) -> None:
        self.accept()
        self.open_wanted.emit(path)

"""Restoring a backup from a dialog: to which file, and whether to open it afterwards."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.services.tasks import Watch
from annotator.services.upkeep import restoring
from annotator.services.upkeep.restoring import Restored
from annotator.ui.background.window_tasks import WindowTasks
from annotator.ui.controls.file_dialog import new_workspace_dialog
from annotator.ui.controls.message_dialog import widen
from annotator.ui.languages.language import tr


class BackupRestoring(QObject):
    """Asks over a dialog, then restores; the open workspace never changes."""

    open_wanted = Signal(str)
    """Carries the path of the restored workspace."""

    def __init__(self, tasks: WindowTasks, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._tasks = tasks
        self._dialog = dialog
        self._backup = Path()
        self._restored = Path()

    def ask(self, backup: Path, workspace: Path) -> None:
        """Ask where to restore a backup to, then do it.

        Args:
            backup: The backup.
            workspace: The workspace it is a backup of; a file beside it is proposed.
        """
        # Remembered now, since another row may be chosen when the question is answered.
        self._backup = backup
        title = tr("Files", "Restore into a new file")
        name = restoring.suggested_file(workspace).name
        asking = new_workspace_dialog(self._dialog, title, name, str(workspace.parent))
        asking.fileSelected.connect(self._on_file)
        asking.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        backup, out = self._backup, Path(name)

        def work(watch: Watch) -> Restored:
            return restoring.restore(backup, out, watch=watch)

        self._tasks.start(tr("Files", "Restoring…"), work, self._on_restored)

    @Slot(object)
    def _on_restored(self, restored: Restored) -> None:
        if self._tasks.is_stopped:
            return
        self._restored = restored.out
        box = QMessageBox(self._dialog)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Annotator")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Files", "The backup was restored."))
        box.setInformativeText(
            tr("Files", "{file}\n\nThe workspace that is open has not changed.").format(
                file=restored.out
            )
        )
        widen(box)
        opening = box.addButton(tr("Files", "&Open it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Files", "&Stay here"), QMessageBox.ButtonRole.RejectRole)
        # Queued until the box has closed: if it outlived the dialog, nothing would have the focus.
        opening.clicked.connect(self._on_open, Qt.ConnectionType.QueuedConnection)
        box.open()

    @Slot()
    def _on_open(self) -> None:
        self.open_wanted.emit(str(self._restored))

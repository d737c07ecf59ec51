"""The message about a damaged workspace, with an offer to rescue what is left of it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from annotator.domain.errors import KnownError
from annotator.services.tasks import Watch
from annotator.services.upkeep import rescuing
from annotator.services.upkeep.rescuing import RescueReport
from annotator.ui.background.window_tasks import WindowTasks
from annotator.ui.controls.file_dialog import new_workspace_dialog
from annotator.ui.controls.message_dialog import widen
from annotator.ui.errors import show_message
from annotator.ui.languages.language import counted, tr
from annotator.ui.languages.saying import said, why

_SHOWN: Final = 6


class RescueOffer(QObject):
    """Offers to rescue a damaged file into a new one; the damaged file is only read."""

    open_wanted = Signal(str)
    """Carries the path of the new workspace."""

    def __init__(self, path: Path, tasks: WindowTasks) -> None:
        super().__init__(tasks)
        self._path = path
        self._tasks = tasks

    def show(self, error: KnownError) -> None:
        """Say what is wrong, and offer a rescue."""
        box = QMessageBox(self._tasks.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Annotator")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(why(error))
        box.setInformativeText(
            tr("Files", "A backup may hold more than what can be rescued; look there too.")
        )
        widen(box)
        rescue = box.addButton(
            tr("Files", "&Rescue into a new file…"), QMessageBox.ButtonRole.AcceptRole
        )
        box.addButton(QMessageBox.StandardButton.Close)
        rescue.clicked.connect(self._on_wanted)
        self._tasks.show(box)

    @Slot()
    def _on_wanted(self) -> None:
        title, name = (
            tr("Files", "Rescue into a new file"),
            rescuing.suggested_file(self._path).name,
        )
        dialog = new_workspace_dialog(self._tasks.window, title, name, str(self._path.parent))
        dialog.fileSelected.connect(self.rescue)
        self._tasks.show(dialog)

    @Slot(str)
    def rescue(self, name: str) -> None:
        """Rescue into that file, off the GUI thread."""
        path, out = self._path, Path(name)

        def work(watch: Watch) -> RescueReport:
            return rescuing.run(path, out, watch)

        self._tasks.start(tr("Files", "Rescuing…"), work, self._on_rescued)

    @Slot(object)
    def _on_rescued(self, report: RescueReport) -> None:
        if self._tasks.is_stopped:
            return
        self.open_wanted.emit(str(report.out))
        holds = report.holds
        told = tr("Files", "Rescued into {path}, which is open now.").format(path=report.out)
        shown = [
            tr("Files", "It holds {articles}, {sentences} and {labels}.").format(
                articles=counted("%Ln article", "%Ln articles", holds.variants),
                sentences=counted("%Ln sentence", "%Ln sentences", holds.sentences),
                labels=counted("%Ln label", "%Ln labels", holds.events),
            ),
            *map(said, report.missing[:_SHOWN]),
        ]
        if not report.missing:
            shown.append(tr("Files", "Nothing is known to be missing."))
        if report.missing[_SHOWN:]:
            shown.append(tr("Files", "The whole list is in the details."))
        details = "\n".join(map(said, report.missing)) if report.missing[_SHOWN:] else ""
        show_message(self._tasks.window, told, "\n\n".join(shown), details)

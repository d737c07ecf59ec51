"""Practice on the Label page: a finished story is compared with its gold."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import Label
from annotator.services import people
from annotator.services.project import practice
from annotator.ui.context import Context
from annotator.ui.label_page.open_story.desk import Desk


class Practising(QObject):
    """Shows newcomers where and why the gold differs, and records that they have seen it."""

    def __init__(
        self, context: Context, desk: Desk, labels: dict[LabelName, Label], page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._desk = desk
        self._labels = labels
        self._page = page

    def show_if_done(self) -> bool:
        """Show how the gold of the open story differs; return whether there is anything to show."""
        workspace, story = self._context.workspace, self._desk.story_id
        annotator_id = self._context.annotator_id
        if story is None or annotator_id is None:
            return False
        result = practice.result(workspace, annotator_id, story)
        person = people.by_id(workspace, annotator_id)
        if result is None or person is None:
            return False
        if not workspace.is_read_only:
            practice.mark_seen(workspace, person, story)
        from annotator.ui.arranging.result_dialog import ResultDialog

        dialog = ResultDialog(self._context, result, self._labels, self._page.window())
        dialog.show_misses(self._place_of)
        dialog.open()
        return True

    def _place_of(self, sentence_id: SentenceId) -> str:
        """Return the place of a sentence, such as `B 7`; empty if it has no column here."""
        cell = None if self._desk.state is None else self._desk.state.cell(sentence_id)
        return "" if cell is None else cell.name

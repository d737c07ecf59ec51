"""Labels that a changed rule may affect: they are listed, and reopened for their annotators."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.domain.ids import LabelName
from annotator.domain.labels import by_name
from annotator.domain.project.reopening import TouchedLabel
from annotator.domain.project.rewording import labels_concerned
from annotator.domain.texts.text import one_line
from annotator.services import reading
from annotator.services.project import guidelines, reopening
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.background.lookup import Lookup
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.plain_table import fill_table, plain_table
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.controls.tick_box import TickBox
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.languages.saying import why
from annotator.ui.large_steps import LABELS_AT_ONCE, LargeSteps, StepTaken
from annotator.ui.wording import n_labels, title_of

_MOST_ROWS: Final = 500
_NARROWEST: Final = 72
"""The least width of a label's box in pixels; the tool tip has the whole title."""


class TouchedDialog(SizedDialog):
    """Lists the labels whose rules have changed, filtered by label and by words."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Window", "Labels that the change may affect"), (820, 560), parent)
        self._context = context
        self._found: list[TouchedLabel] = []
        self._labels = by_name(reading.all_labels(context.workspace))
        self._lookup = Lookup(self)
        self._lookup.found.connect(self._on_found)
        self._lookup.failed.connect(self._on_failed)
        self.finished.connect(self._lookup.stop)
        self._steps = LargeSteps(context, self)
        self._steps.taken.connect(self._on_taken)
        self._steps.failed.connect(self._on_failed)
        self.finished.connect(self._steps.stop)
        self.boxes = self._made_boxes()
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("Window", "Only sentences with these words"))
        self.words.setAccessibleName(tr("Window", "Only sentences with these words"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._on_changed)
        name = tr("Window", "Labels that the change may affect")
        headings = [tr("Window", "Story"), tr("Window", "Annotator"), tr("Label", "Label"),
                    tr("Window", "Sentence")]  # fmt: skip
        self.table = plain_table(headings, name, 3, self)
        self.table.setWordWrap(False)
        self.news = QLabel(self)
        buttons = close_box(self)
        self.reopen = buttons.addButton(
            tr("Window", "&Reopen them"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.reopen.clicked.connect(self._on_reopen)
        self._lay_out(buttons)
        self._on_changed()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        explained = QLabel(
            tr(
                "Window",
                "Labels given under an earlier version. Reopened labels still count; Space "
                "takes their annotators to them, and Enter keeps the label.",
            ),
            self,
        )
        explained.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(14)
        for box in self.boxes.values():
            row.addWidget(box)
        row.addStretch(1)
        column = dialog_column(self)
        column.addWidget(explained)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.news)
        column.addWidget(buttons)

    def _made_boxes(self) -> dict[LabelName, TickBox]:
        """Return a box for each label, ticked where the change concerns it."""
        boxes: dict[LabelName, TickBox] = {}
        concerned = self._concerned()
        for label in self._labels.values():
            box = boxes[label.name] = TickBox(label.title.replace("&", "&&"), self)
            # Scrolls, since many labels or long titles would make the dialog wider than the screen.
            box.setMinimumWidth(_NARROWEST)
            box.setToolTip(plain_tip(label.title))
            box.setChecked(label.name in concerned)
            box.toggled.connect(self._on_changed)
        return boxes

    def _concerned(self) -> set[LabelName]:
        """Return the labels that the last change of the guideline mentions; if none, all."""
        labels = list(self._labels.values())
        versions = guidelines.versions(self._context.workspace)
        if len(versions) > 1:
            found = labels_concerned(versions[1].text, versions[0].text, labels)
            labels = found or labels
        return {label.name for label in labels}

    @Slot()
    def _on_changed(self) -> None:
        self.reopen.setEnabled(False)
        self.news.setText(tr("Review", "Counting…"))
        chosen = [name for name, box in self.boxes.items() if box.isChecked()]
        path, words = self._context.workspace.path, self.words.text()
        own, kept_back = self._context.annotator_id, self._context.finished_by is not None

        def work(_watch: Watch) -> list[TouchedLabel]:
            with open_workspace(path) as workspace:
                found = reopening.touched(workspace, chosen, words) if chosen else []
            # People who are still labelling do not see others' labels.
            return [each for each in found if not kept_back or each.annotator_id == own]

        self._lookup.ask(work)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self.news.setText(why(error))

    @Slot(object)
    def _on_found(self, found: list[TouchedLabel]) -> None:
        self._found = found
        rows = [
            (each.story, each.annotator, title_of(self._labels, each.label), one_line(each.text))
            for each in self._found[:_MOST_ROWS]
        ]
        fill_table(self.table, rows)
        told = (
            n_labels(len(self._found))
            if rows
            else tr("Window", "No such label was given under an earlier version.")
        )
        if len(rows) < len(self._found):
            first = tr("Window", "{labels}, the first {shown} of them listed")
            told = first.format(labels=told, shown=number(len(rows)))
        self.news.setText(told)
        self.reopen.setEnabled(bool(self._found))

    @Slot()
    def _on_reopen(self) -> None:
        found, author = self._found, self._context.author

        def reopen(workspace: Workspace, watch: Watch) -> Changes:
            return reopening.reopen(workspace, found, author, watch)

        title = tr("Window", "Reopening labels…")
        self._steps.take(title, reopen, self, is_large=len(found) > LABELS_AT_ONCE)

    @Slot(object)
    def _on_taken(self, taken: StepTaken) -> None:
        self.reopen.setEnabled(False)
        count = len(self._found)
        self.news.setText(
            tr("Window", "Stopped partway; what was reopened so far stays reopened.")
            if taken.was_stopped
            else counted("%Ln label reopened.", "%Ln labels reopened.", count)
        )

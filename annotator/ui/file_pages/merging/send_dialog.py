"""The send dialog: for whom a workspace is, and which stories it contains."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from annotator.domain.ids import Uid
from annotator.domain.people import clean_name
from annotator.services import people
from annotator.services.workspace import Workspace
from annotator.ui.controls.accept_box import AcceptBox
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.file_dialog import new_workspace_dialog
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import tr
from annotator.ui.story_choices import StoryTicks, tick_list

_LONGEST: Final = 50
"""How many characters of a name are used for a file name: most disks allow 255 bytes."""


@dataclass(frozen=True, slots=True)
class SendWish:
    """What is to be sent.

    Attributes:
        name: The annotator it is for.
        out: The new file.
        stories: The stories; None for all.
    """

    name: str
    out: Path
    stories: tuple[Uid, ...] | None


class SendDialog(SizedDialog):
    """Asks for the person and the stories, then for the file."""

    wanted = Signal(object)
    """Carries a `SendWish`."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(tr("Files", "Send to an annotator"), (520, 480), parent)
        self._folder = workspace.path.parent
        self.person = QComboBox(self)
        self.person.setEditable(True)
        self.person.addItems([annotator.name for annotator in people.annotators(workspace)])
        self.person.setCurrentIndex(-1)
        self.person.setAccessibleName(tr("Files", "Who it is for"))
        line = self.person.lineEdit()
        if line is not None:
            # The field has the focus, so a screen reader reads its name.
            line.setAccessibleName(self.person.accessibleName())
        self.all_stories = QCheckBox(tr("Files", "&All stories that are theirs to label"), self)
        self.all_stories.setChecked(True)
        self._ticks = StoryTicks(workspace, self)
        self.stories = tick_list(self._ticks, tr("Files", "Stories to send"), self)
        self.stories.setEnabled(False)
        self._lay_out()
        self.person.editTextChanged.connect(self._on_changed)
        self.all_stories.toggled.connect(self._on_changed)
        self._ticks.ticked.connect(self._on_changed)
        self._on_changed()
        self.person.setFocus()

    def _lay_out(self) -> None:
        explained = QLabel(
            tr(
                "Files",
                "A file with these stories and this person's own labels, but nobody else's. "
                "Merge it when it comes back.",
            ),
            self,
        )
        explained.setWordWrap(True)
        buttons = AcceptBox(tr("Files", "&Choose a file…"), self)
        buttons.accepted.connect(self._on_accepted)
        self.save = buttons.accepting
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Files", "&For"), self.person)
        column = dialog_column(self)
        column.addWidget(explained)
        column.addLayout(form)
        column.addWidget(self.all_stories)
        column.addWidget(self.stories, 1)
        column.addWidget(buttons)

    def wish(self, out: Path) -> SendWish:
        """Return what was chosen, for this file."""
        ticked = tuple(story.uid for story in self._ticks.chosen())
        chosen = None if self.all_stories.isChecked() else ticked
        return SendWish(clean_name(self.person.currentText()), out, chosen)

    @Slot()
    def _on_changed(self) -> None:
        everything = self.all_stories.isChecked()
        self.stories.setEnabled(not everything)
        named = bool(clean_name(self.person.currentText()))
        self.save.setEnabled(named and (everything or bool(self._ticks.chosen())))

    @Slot()
    def _on_accepted(self) -> None:
        name = clean_name(self.person.currentText())
        plain = "".join(c if c.isalnum() else "-" for c in name.lower())[:_LONGEST]
        title = tr("Files", "Write the workspace to send")
        dialog = new_workspace_dialog(self, title, f"for-{plain}.db", str(self._folder))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self.wanted.emit(self.wish(Path(name)))
        self.accept()

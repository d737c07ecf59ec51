"""Labels that a changed rule may touch: listed, and reopened for who gave them."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.ids import LabelName
from annotator.domain.project.rewording import labels_concerned
from annotator.domain.texts.text import one_line
from annotator.services import reading
from annotator.services.project import guidelines, reopening
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.fitting import open_at
from annotator.ui.controls.plain_table import plain_table
from annotator.ui.languages.language import counted, tr
from annotator.ui.languages.saying import why

if TYPE_CHECKING:
    from annotator.domain.project.reopening import TouchedLabel

_MOST_ROWS: Final = 500


class TouchedDialog(QDialog):
    """Offers the labels whose rules have changed, and words to narrow them down."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Window", "Labels that the change may touch"))
        open_at(self, 820, 560)
        self._context = context
        self._found: list[TouchedLabel] = []
        explained = QLabel(
            tr(
                "Window",
                "Labels given under an earlier version. Reopened ones go on counting; Space leads "
                "their annotators to them, and Enter keeps the label.",
            ),
            self,
        )
        explained.setWordWrap(True)
        self.boxes = self._made_boxes()
        row = QHBoxLayout()
        row.setSpacing(14)
        for box in self.boxes.values():
            row.addWidget(box)
        row.addStretch(1)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("Window", "Only sentences with these words"))
        self.words.setAccessibleName(tr("Window", "Only sentences with these words"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._on_changed)
        name = tr("Window", "Labels that the change may touch")
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
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(explained)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.news)
        column.addWidget(buttons)
        self._on_changed()

    def _made_boxes(self) -> dict[LabelName, QCheckBox]:
        """Return a box for each label, ticked where the change concerns it."""
        boxes: dict[LabelName, QCheckBox] = {}
        concerned = self._concerned()
        for label in reading.all_labels(self._context.workspace):
            box = boxes[label.name] = QCheckBox(label.title.replace("&", "&&"), self)
            box.setChecked(label.name in concerned)
            box.toggled.connect(self._on_changed)
        return boxes

    def _concerned(self) -> set[LabelName]:
        """Return the labels that the change of the last version names; all if it names none."""
        labels = reading.all_labels(self._context.workspace)
        versions = guidelines.versions(self._context.workspace)
        if len(versions) > 1:
            found = labels_concerned(versions[1].text, versions[0].text, labels)
            labels = found or labels
        return {label.name for label in labels}

    @Slot()
    def _on_changed(self) -> None:
        chosen = [name for name, box in self.boxes.items() if box.isChecked()]
        self._found = (
            reopening.touched(self._context.workspace, chosen, self.words.text()) if chosen else []
        )
        if self._context.finished_by is not None:
            # Others' labels are kept from who is still labelling.
            own = self._context.annotator_id
            self._found = [each for each in self._found if each.annotator_id == own]
        rows = self._found[:_MOST_ROWS]
        self.table.setRowCount(len(rows))
        for place, each in enumerate(rows):
            cells = (each.story, each.annotator, each.label, one_line(each.text))
            for column, text in enumerate(cells):
                self.table.setItem(place, column, QTableWidgetItem(text))
        count = len(self._found)
        self.news.setText(counted("%Ln label", "%Ln labels", count))
        self.reopen.setEnabled(bool(self._found))

    @Slot()
    def _on_reopen(self) -> None:
        count = len(self._found)
        try:
            changes = reopening.reopen(self._context.workspace, self._found, self._context.author)
        except KnownError as error:
            self.news.setText(why(error))
            return
        self._context.bus.publish(changes)
        self.reopen.setEnabled(False)
        self.news.setText(counted("%Ln label reopened.", "%Ln labels reopened.", count))

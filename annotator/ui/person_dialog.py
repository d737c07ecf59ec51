"""Asking who labels, so that no two people share a name by accident."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from annotator.domain.people import Annotator, clean_name, same_name
from annotator.overriding import override
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.fitting import scaled
from annotator.ui.languages.language import tr
from annotator.ui.settings import Person

_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Likely:
    """People who are likely to be working now.

    Attributes:
        known: The person who labelled last on this machine.
        last: The person who labelled last in this workspace, else the only one in it.
        addressee: The person to whom the workspace was sent.
    """

    known: Person | None = None
    last: Annotator | None = None
    addressee: Annotator | None = None

    @property
    def first(self) -> Person | Annotator | None:
        """The most likely person; someone known at this machine is not taken for anybody else."""
        return self.known or self.last or self.addressee


class PersonDialog(QDialog):
    """Offers the people of the workspace and a field for a new name.

    The most likely person is chosen at first, so that Enter is enough; the focus is in the field,
    so that a new name can be typed at once.
    """

    chosen = Signal(object)
    """Carries an `Annotator` of the workspace, or the name of a new one (`str`)."""

    def __init__(
        self,
        annotators: Sequence[Annotator],
        likely: Likely,
        parent: QWidget,
    ) -> None:
        """Make the dialog.

        Args:
            annotators: The people of the workspace.
            likely: Those who are likely to be working now.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Window", "Who is labelling?"))
        self.setMinimumWidth(scaled([420], self)[0])
        self._annotators = annotators
        self.people = self._made_people()
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Window", "Your name"))
        self.name.setPlaceholderText(tr("Window", "Your name"))
        self.name.setMaxLength(80)
        self.name.textChanged.connect(self._on_typed)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out(likely.addressee, buttons)
        self.name.installEventFilter(self)
        self.name.setFocus()
        self._likeliest = self._row_of(likely.first)
        if likely.known is not None and self._likeliest < 0:
            self.name.setText(likely.known.name)
        self._on_typed(self.name.text())

    def _made_people(self) -> QListWidget:
        people = QListWidget(self)
        people.setAccessibleName(tr("Window", "People in this workspace"))
        for annotator in self._annotators:
            item = QListWidgetItem(annotator.name, people)
            item.setData(Qt.ItemDataRole.UserRole, annotator)
        people.setVisible(bool(self._annotators))
        people.setMaximumHeight(scaled([150], self)[0])
        people.currentItemChanged.connect(self._on_picked)
        people.itemActivated.connect(self._on_activated)
        return people

    def _lay_out(self, addressee: Annotator | None, buttons: QDialogButtonBox) -> None:
        told = tr("Window", "Every label carries the name of the person who made it.")
        if addressee is not None:
            sent = tr("Window", "This file was sent to {name}.").format(name=addressee.name)
            told = f"{sent} {told}"
        intro = QLabel(told, self)
        intro.setTextFormat(Qt.TextFormat.PlainText)
        intro.setWordWrap(True)
        column = dialog_column(self)
        column.addWidget(intro)
        if self._annotators:
            column.addWidget(QLabel(tr("Window", "People in this workspace:"), self))
            column.addWidget(self.people)
            column.addWidget(QLabel(tr("Window", "Or somebody new:"), self))
        column.addWidget(self.name)
        column.addWidget(self._hint)
        column.addWidget(buttons)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # As in a search field, arrows choose from the list while one can go on typing.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key(), 0)
            row = self.people.currentRow() + step
            if step and self._annotators:
                self.people.setCurrentRow(min(max(row, 0), self.people.count() - 1))
                return True
            taken = self._taken(self.name.text())
            if event.key() in _ENTERS and taken is not None:
                self._choose_taken(taken)
                return True
        return super().eventFilter(watched, event)

    def _row_of(self, likely: Person | Annotator | None) -> int:
        """Return the row of the most likely person; -1 if there is none."""
        if likely is None:
            return -1
        rows = range(len(self._annotators))
        same = [row for row in rows if self._annotators[row].uid == likely.uid]
        # This happens if their labels were imported, with the name only.
        alike = [row for row in rows if same_name(self._annotators[row].name, likely.name)]
        return next(iter(same + alike), -1)

    def _taken(self, name: str) -> Annotator | None:
        """Return who is called that already."""
        return next((a for a in self._annotators if same_name(a.name, name)), None)

    def _choose_taken(self, taken: Annotator) -> None:
        """Choose somebody in the list by their name; another Enter takes them."""
        self.people.setCurrentRow(self._annotators.index(taken))
        self._hint.setText(tr("Window", "Press Enter to go on as {name}.").format(name=taken.name))

    @Slot()
    def _on_picked(self) -> None:
        item = self.people.currentItem()
        if item is not None and item.isSelected():
            self.name.clear()
            self._hint.clear()
            self._ok.setEnabled(True)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.people.setCurrentItem(item)
        self._on_accepted()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if text:
            self.people.setCurrentRow(-1)
            self.people.clearSelection()
        elif self.people.currentRow() < 0:
            self.people.setCurrentRow(self._likeliest)
        taken = self._taken(text)
        if taken is not None:
            self._hint.setText(
                tr(
                    "Window",
                    "{name} is here already. If that is you, press Enter to choose the name in the "
                    "list; if not, add an initial so that your labels stay apart.",
                ).format(name=taken.name)
            )
        else:
            self._hint.clear()
        is_picked = not text and self.people.currentRow() >= 0
        self._ok.setEnabled(is_picked or (bool(clean_name(text)) and taken is None))

    @Slot()
    def _on_accepted(self) -> None:
        item = self.people.currentItem()
        if item is not None and not self.name.text():
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        elif self._ok.isEnabled():
            self.chosen.emit(clean_name(self.name.text()))
        else:
            return
        self.accept()

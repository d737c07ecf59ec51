"""Writing a note on a sentence."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from annotator.domain.corpus import Sentence
from annotator.domain.texts.text import one_line
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import tr

_SHOWN = 240


class NoteDialog(SizedDialog):
    """A few lines of text about one sentence; later moves in the window don't change which one."""

    written = Signal(object, str)
    """Carries the `SentenceId` and the note."""
    put_off = Signal(object, str)
    """Carries the same when the dialog is closed without saving, so that the text can be kept."""

    def __init__(self, sentence: Sentence, note: str, parent: QWidget) -> None:
        super().__init__(tr("Label", "Note"), (460, 260), parent)
        self._sentence = sentence
        text = one_line(sentence.text)
        quoted = QLabel(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…", self)
        quoted.setTextFormat(Qt.TextFormat.PlainText)
        quoted.setWordWrap(True)
        self.note = QPlainTextEdit(note, self)
        self.note.setAccessibleName(tr("Label", "Note on this sentence"))
        self.note.setTabChangesFocus(True)
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        keys = QLabel(tr("Label", "Ctrl+Enter saves it, Enter starts a new line"), self)
        keys.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setToolTip("Ctrl+Enter")
        # Plain Enter begins a new line.
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept)
        self.accepted.connect(self._on_accepted)
        self.rejected.connect(self._on_rejected)
        column = dialog_column(self)
        column.addWidget(quoted)
        column.addWidget(self.note, 1)
        column.addWidget(keys)
        column.addWidget(buttons)
        self.note.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        self.written.emit(self._sentence.id, self.note.toPlainText())

    @Slot()
    def _on_rejected(self) -> None:
        self.put_off.emit(self._sentence.id, self.note.toPlainText())

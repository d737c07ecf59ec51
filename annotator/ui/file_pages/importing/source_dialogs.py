"""Articles that are not files: pasted text, and addresses of web pages."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from annotator.ui.controls.accept_box import AcceptBox
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import tr


class _TextDialog(SizedDialog):
    """A sentence, a text field, and a button that leads to the preview."""

    wanted = Signal(str)
    """Carries the text."""

    def __init__(
        self, title: str, size: tuple[int, int], explanation: str, text: str, parent: QWidget
    ) -> None:
        super().__init__(title, size, parent)
        explained = QLabel(explanation, self)
        explained.setWordWrap(True)
        self.field = QPlainTextEdit(text, self)
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        buttons = AcceptBox(tr("Files", "&Preview…"), self)
        buttons.accepted.connect(self._on_accepted)
        self.next = buttons.accepting
        self.next.setToolTip("Ctrl+Enter")
        # Plain Enter begins a new line.
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._on_accepted)
        column = dialog_column(self)
        column.addWidget(explained)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.field.textChanged.connect(self._on_changed)
        self._on_changed()
        (self.next if text.strip() else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_changed(self) -> None:
        self.next.setEnabled(bool(self.field.toPlainText().strip()))

    @Slot()
    def _on_accepted(self) -> None:
        if self.next.isEnabled():
            self.wanted.emit(self.field.toPlainText())
            self.accept()


class PasteDialog(_TextDialog):
    """Asks for the text of an article; it begins with that in the clipboard."""

    def __init__(self, parent: QWidget) -> None:
        explanation = tr(
            "Files",
            "Paste the article as it should be labelled. An empty line ends a paragraph; you "
            "will be asked for the outlet and the story next.",
        )
        text = QGuiApplication.clipboard().text()
        title = tr("Files", "Paste an article")
        super().__init__(title, (720, 520), explanation, text, parent)


class AddressDialog(_TextDialog):
    """Asks for addresses of web pages; nothing is fetched until it is accepted."""

    def __init__(self, parent: QWidget) -> None:
        explanation = tr(
            "Files",
            "One address per line. Only these pages are fetched, once, when you press Preview: "
            "no pictures, no links. Everything is stored on this machine.",
        )
        copied = QGuiApplication.clipboard().text().strip()
        is_address = copied.startswith(("http://", "https://")) and len(copied.split()) == 1
        text = copied if is_address else ""
        title = tr("Files", "Import from an address")
        super().__init__(title, (620, 300), explanation, text, parent)
        self.field.setPlaceholderText("https://")

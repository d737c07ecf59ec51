"""The guideline beside the columns: what each label means, with examples and precedence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.overriding import override
from annotator.services import reading
from annotator.ui.context import Context
from annotator.ui.controls.focus import FocusRing
from annotator.ui.label_page.panels.side_panel import SidePanel
from annotator.ui.languages.language import tr
from annotator.ui.reading.guideline_text import set_guideline


class GuidelinePanel(SidePanel):
    """Shows the guideline in force; HTML in it is shown as plain text."""

    def __init__(self, context: Context, keys: str, parent: QWidget | None = None) -> None:
        guideline = reading.guideline(context.workspace)
        title = (
            tr("Label", "Guideline, version {version}").format(version=guideline.version)
            if guideline
            else tr("Label", "Guideline")
        )
        super().__init__(title, keys, parent)
        self._text = QTextBrowser(self)
        self._text.setAccessibleName(tr("Label", "Guideline"))
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._ring = FocusRing(self._text)
        self._text.document().setDocumentMargin(14)
        set_guideline(
            self._text.document(),
            guideline.text if guideline else tr("Label", "This workspace has no guideline."),
        )
        # Setting the text has moved the cursor to its end, and the view would scroll there.
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self.column.addWidget(self._text, 1)

    @property
    def said(self) -> str:
        """The text that is shown."""
        return self._text.toPlainText()

    @override
    def take_focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

"""A guideline as formatted text: Markdown with headings of moderate size."""

from typing import Final

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat

_FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_LARGER: Final = {1: 2, 2: 1}
"""By the level of a heading, how many steps larger than the text it is; deeper ones are as large.

Markdown's own are made for a page, and twice as large in a panel breaks words apart.
"""


def set_guideline(document: QTextDocument, text: str) -> None:
    """Show a guideline; HTML in it is shown as plain text."""
    document.setMarkdown(text, _FEATURES)
    _keep_headings_in_proportion(document)


def _keep_headings_in_proportion(document: QTextDocument) -> None:
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            form = cursor.charFormat()
            form.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER.get(level, 0))
            cursor.mergeCharFormat(form)
        block = block.next()

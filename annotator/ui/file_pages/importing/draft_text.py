"""The sentences of an article to be imported, shown by their kinds."""

from html import escape
from typing import Final

from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.domain.corpus import Kind
from annotator.services.articles.import_drafts import DraftSentence, DraftVariant
from annotator.ui.appearance.theme import Theme, reading_font
from annotator.ui.languages.language import counted, tr
from annotator.ui.wording import KIND_NAMES

_MOST: Final = 400
"""The most sentences that are shown; laying out thousands would take seconds."""


class DraftText(QTextBrowser):
    """Shows an article, with a bold headline, and captions and furniture dimmed and marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFont(reading_font(0.9))
        self.setAccessibleName(tr("Files", "The sentences of the chosen variant"))
        self.document().setDocumentMargin(12)

    def show_variant(self, variant: DraftVariant) -> None:
        """Show an article from its beginning."""
        shown = variant.sentences[:_MOST]
        blocks = [self._block(sentence, before) for sentence, before in _pairs(shown)]
        left = len(variant.sentences) - len(shown)
        if left:
            more = counted("… and %Ln more sentence", "… and %Ln more sentences", left)
            blocks.append(f"<p style='color:{self._theme.faint.name()}'>{more}</p>")
        self.setHtml("".join(blocks))

    def _block(self, sentence: DraftSentence, before: DraftSentence | None) -> str:
        gap = 5 if before is not None and before.paragraph == sentence.paragraph else 13
        text = escape(sentence.text)
        if sentence.kind is Kind.HEADLINE:
            text = f"<b>{text}</b>"
        faint = self._theme.faint.name()
        if sentence.kind is not Kind.BODY:
            kind = tr("Window", KIND_NAMES[sentence.kind])
            text += f" <small style='color:{faint}'>[{kind}]</small>"
        color = self._theme.ink.name() if sentence.kind.counts else faint
        return f"<p style='margin:{gap}px 0 0 0;color:{color}'>{text}</p>"


def _pairs(
    sentences: tuple[DraftSentence, ...],
) -> list[tuple[DraftSentence, DraftSentence | None]]:
    return list(zip(sentences, (None, *sentences), strict=False))

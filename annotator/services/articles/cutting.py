"""Cutting an article into sentences and telling what each is in it; nothing is stored."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from annotator.domain.corpus import Article, Kind, Span
from annotator.domain.page.kinds import classify
from annotator.domain.texts.headline import guess_title
from annotator.domain.texts.language import detect_language
from annotator.domain.texts.marks import honour
from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.text import one_line
from annotator.services.workspace import Workspace
from annotator.storage import corpus

_RECURS: Final = 2
_RECURS_LIKE_A_SENTENCE: Final = 3
_STOPS: Final = (".", "!", "?", "”", '"')


@dataclass(frozen=True, slots=True)
class CutArticle:
    """An article in sentences.

    Attributes:
        article: The article, with a language, and with its headline as title where it has one.
        spans: Its sentences.
        kinds: What each of them is.
        furniture: Its short lines that recur over stories which have nothing in common.
    """

    article: Article
    spans: Sequence[Span]
    kinds: Sequence[Kind]
    furniture: frozenset[str]

    @property
    def story_title(self) -> str:
        """What to call a story that begins with this article; empty where nothing offers."""
        return self.article.title or guess_title(self.article.text)


def cut(workspace: Workspace, article: Article) -> CutArticle:
    """Cut an article as an import does.

    Args:
        workspace: Where it goes to: furniture is known by its recurring there.
        article: The article.
    """
    known = replace(article, language=article.language or detect_language(article.text))
    spans = list(sentences(known.text, known.language))
    furniture = _furniture(workspace, known.text, spans)
    kinds = honour(known.marks, spans, classify(known.text, spans, furniture))
    titled = replace(known, title=known.title or _headline(known.text, spans, kinds))
    return CutArticle(titled, spans, kinds, furniture)


def _furniture(workspace: Workspace, text: str, spans: Sequence[Span]) -> frozenset[str]:
    """Return the article's short lines that recur over stories which have nothing in common.

    A line that ends like a sentence has to recur once more: people do say the same now and then.
    """
    alone = Counter(span.paragraph for span in spans)
    lines = {text[s.start : s.end] for s in spans if alone[s.paragraph] == 1}
    short = sorted(line for line in lines if len(line) <= corpus.SHORT_TEXT)
    found = corpus.recurring(workspace.store, short)
    return frozenset(
        line
        for line, stories in found.items()
        if stories >= (_RECURS_LIKE_A_SENTENCE if line.endswith(_STOPS) else _RECURS)
    )


def _headline(text: str, spans: Sequence[Span], kinds: Sequence[Kind]) -> str:
    """Return the article's headline, where it has one in its text."""
    for span, kind in zip(spans, kinds, strict=True):
        if kind is Kind.HEADLINE:
            return one_line(text[span.start : span.end])
    return ""

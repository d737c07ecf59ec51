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
from annotator.storage import recurring_lines

_RECURS: Final = 2
_RECURS_LIKE_A_SENTENCE: Final = 3
"""A line that ends like a sentence has to recur once more: people do say the same now and then."""
_STOPS: Final = (".", "!", "?", "”", '"')


@dataclass(frozen=True, slots=True)
class PlainCut:
    """An article in sentences as it is cut anywhere, whatever else is in the workspace.

    Attributes:
        article: The article, with a language.
        spans: Its sentences.
        kinds: What each of them is, as far as the article itself tells.
        short_lines: Its short lines, which may turn out to be furniture.
    """

    article: Article
    spans: Sequence[Span]
    kinds: Sequence[Kind]
    short_lines: frozenset[str]


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
    (done,) = settled(workspace, [cut_plainly(article)])
    return done


def cut_plainly(article: Article) -> PlainCut:
    """Cut an article by what it says itself; runs in any process."""
    known = replace(article, language=article.language or detect_language(article.text))
    spans = list(sentences(known.text, known.language))
    kinds = honour(known.marks, spans, classify(known.text, spans))
    return PlainCut(known, spans, kinds, _short_lines(known.text, spans))


def settled(workspace: Workspace, cuts: Sequence[PlainCut]) -> list[CutArticle]:
    """Return the articles with their furniture marked that is known by its recurring.

    Args:
        workspace: Where it recurs.
        cuts: The articles.
    """
    lines = sorted({line for done in cuts for line in done.short_lines})
    recurring = {
        line
        for line, stories in recurring_lines.recurring(workspace.store, lines).items()
        if stories >= (_RECURS_LIKE_A_SENTENCE if line.endswith(_STOPS) else _RECURS)
    }
    return [_settled(done, done.short_lines & recurring) for done in cuts]


def _settled(done: PlainCut, furniture: frozenset[str]) -> CutArticle:
    article, spans, kinds = done.article, done.spans, done.kinds
    if furniture:
        kinds = honour(article.marks, spans, classify(article.text, spans, furniture))
    title = article.title or _headline(article.text, spans, kinds)
    return CutArticle(replace(article, title=title), spans, kinds, furniture)


def _short_lines(text: str, spans: Sequence[Span]) -> frozenset[str]:
    """Return the article's lines of one short sentence."""
    alone = Counter(span.paragraph for span in spans)
    lines = (text[s.start : s.end] for s in spans if alone[s.paragraph] == 1)
    return frozenset(line for line in lines if len(line) <= recurring_lines.SHORT_TEXT)


def _headline(text: str, spans: Sequence[Span], kinds: Sequence[Kind]) -> str:
    """Return the article's headline, where it has one in its text."""
    for span, kind in zip(spans, kinds, strict=True):
        if kind is Kind.HEADLINE:
            return one_line(text[span.start : span.end])
    return ""

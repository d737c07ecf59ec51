"""Splitting an article into sentences, with furniture that is recognized by recurring."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.page.archive_lines import without_label
from annotator.domain.page.article_top import LONGEST_PLACE
from annotator.domain.page.kinds import classify
from annotator.domain.texts.headline import guess_title
from annotator.domain.texts.marks import honour
from annotator.domain.texts.text import one_line
from annotator.services.articles.plain_cuts import PlainCut, cut_plainly
from annotator.services.workspace import Workspace
from annotator.storage import recurring_lines

_RECURS: Final = 2
_RECURS_LIKE_A_SENTENCE: Final = 3
"""How often a line that ends like a sentence must recur: more often, as people repeat sentences."""
_STOPS: Final = (".", "!", "?", "”", '"')


@dataclass(frozen=True, slots=True)
class CutArticle:
    """An article split into sentences.

    Attributes:
        article: The article, with its language, and with its headline as title if it has one.
        sentences: Its sentences, which are the same in any workspace.
        kinds: The kind of each sentence in this workspace.
        furniture: Its short lines that recur in unrelated stories.
    """

    article: Article
    sentences: PlainCut
    kinds: Sequence[Kind]
    furniture: frozenset[str]

    @property
    def story_title(self) -> str:
        """A title for a story that begins with this article; empty if none is suitable."""
        return self.article.title or guess_title(self.article.text)


def cut(workspace: Workspace, article: Article) -> CutArticle:
    """Split an article as an import does.

    Args:
        workspace: The workspace it goes to, in which furniture recurs.
        article: The article.
    """
    (done,) = settled(workspace, [(article, cut_plainly(article))])
    return done


def settled(workspace: Workspace, cuts: Sequence[tuple[Article, PlainCut]]) -> list[CutArticle]:
    """Return the articles with recurring lines marked as furniture.

    Args:
        workspace: The workspace in which the lines recur.
        cuts: The articles and their sentences.
    """
    lines = sorted({line for _, done in cuts for line in done.short_lines})
    recurring = {
        line
        for line, stories in recurring_lines.recurring(workspace.store, lines).items()
        if stories >= (_RECURS_LIKE_A_SENTENCE if line.endswith(_STOPS) else _RECURS)
    }
    return [_settled(article, done, done.short_lines & recurring) for article, done in cuts]


def _settled(article: Article, done: PlainCut, furniture: frozenset[str]) -> CutArticle:
    kinds = done.kinds
    if furniture:
        furniture -= _own_headline(article, done)
    if furniture:
        spans = done.spans
        kinds = honour(article.marks, spans, classify(article.text, spans, furniture))
    title = article.title or _headline(article.text, done, kinds)
    return CutArticle(replace(article, title=title, language=done.language), done, kinds, furniture)


def _own_headline(article: Article, done: PlainCut) -> frozenset[str]:
    """Return the article's own headline, which is never furniture, however often it recurs.

    If the source gives no title, a few words above the article may still belong to the page.
    """
    headline = _headline(article.text, done, done.kinds)
    is_title = headline == article.title
    is_long = not article.title and len(headline.split()) > LONGEST_PLACE
    if not (is_title or is_long):
        return frozenset()
    told = (
        article.text[done.starts[n] : done.ends[n]]
        for n in _headline_at(article.text, done, done.kinds)
    )
    return frozenset({headline, *told})


def _headline(text: str, done: PlainCut, kinds: Sequence[Kind]) -> str:
    """Return the headline in the article's text; empty if it has none."""
    found = _headline_at(text, done, kinds)
    return (
        without_label(one_line(text[done.starts[found[0]] : done.ends[found[-1]]])) if found else ""
    )


def _headline_at(text: str, done: PlainCut, kinds: Sequence[Kind]) -> range:
    """Return the sentences of the headline: a line may hold several."""
    if Kind.HEADLINE not in kinds:
        return range(0)
    first = kinds.index(Kind.HEADLINE)
    stop = first + 1
    while stop < len(kinds) and kinds[stop] is Kind.HEADLINE:
        if "\n" in text[done.ends[stop - 1] : done.starts[stop]]:
            break
        stop += 1
    return range(first, stop)

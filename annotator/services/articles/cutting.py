"""Cutting an article for a workspace, where furniture is recognized because it recurs."""

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
"""A line that ends like a sentence has to recur once more often: people do repeat sentences."""
_STOPS: Final = (".", "!", "?", "”", '"')


@dataclass(frozen=True, slots=True)
class CutArticle:
    """An article in sentences.

    Attributes:
        article: The article, with a language, and with its headline as title where it has one.
        sentences: Its sentences, as they are cut anywhere.
        kinds: What each of them is here.
        furniture: Its short lines that recur in unrelated stories.
    """

    article: Article
    sentences: PlainCut
    kinds: Sequence[Kind]
    furniture: frozenset[str]

    @property
    def story_title(self) -> str:
        """What to call a story that begins with this article; empty where nothing offers."""
        return self.article.title or guess_title(self.article.text)


def cut(workspace: Workspace, article: Article) -> CutArticle:
    """Cut an article as an import does.

    Args:
        workspace: Where it goes to: furniture is recognized because it recurs there.
        article: The article.
    """
    (done,) = settled(workspace, [(article, cut_plainly(article))])
    return done


def settled(workspace: Workspace, cuts: Sequence[tuple[Article, PlainCut]]) -> list[CutArticle]:
    """Return the articles with the furniture marked that is recognized because it recurs.

    Args:
        workspace: Where it recurs.
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
    """Return the article's own headline, which is not furniture, however often it recurs.

    A few words above an article that the source gives no title may be the page's all the same.
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
    """Return the article's headline, where it has one in its text."""
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

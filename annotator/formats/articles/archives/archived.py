"""Documents of a press archive that it gave out as Word or Rich Text files."""

from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.corpus import Article, Kind, Mark
from annotator.domain.phrases import Phrase
from annotator.formats.articles.archives.archive_documents import (
    archive_article,
    is_document,
    without_cover,
)
from annotator.formats.articles.archives.press_archives import documents
from annotator.formats.articles.sources import ReadArticle


def archived_apart(read: ReadArticle, file: str) -> Iterator[ReadArticle]:
    """Yield the documents that a text holds, each with what it says of itself; else what was read.

    Args:
        read: What a file was read as.
        file: What sentences about it call it.
    """
    article = read.article
    found = documents(article.text)
    if not found and not is_document(article.text):
        yield read
        return
    if not found:
        start = len(article.text) - len(without_cover(article.text))
        part = replace(
            article,
            text=article.text[start:],
            marks=_within(article, start, len(article.text)),
        )
        yield replace(read, article=_with_its_head(part))
        return
    at = 0
    for number, document in enumerate(found, 1):
        at = article.text.index(document, at)
        part = replace(article, text=document, marks=_within(article, at, at + len(document)))
        title = next((document[m.start : m.end] for m in part.marks if m.kind is Kind.HEADLINE), "")
        yield ReadArticle(
            _with_its_head(replace(part, title=title)),
            read.remarks if number == 1 else (),
            read.story,
            Phrase("{name}, document {number:d}", name=file, number=number),
        )


def _with_its_head(article: Article) -> Article:
    """Return a document with what it says of itself; its text as it is, unless fields part it."""
    said = archive_article(article.text, article.source)
    if said.marks:
        return said
    return replace(article, outlet=said.outlet, published_at=said.published_at)


def _within(article: Article, start: int, end: int) -> tuple[Mark, ...]:
    return tuple(
        Mark(mark.start - start, mark.end - start, mark.kind)
        for mark in article.marks
        if start <= mark.start and mark.end <= end
    )

"""Web pages as they are written and read in these tests."""

from annotator.domain.corpus import Article, Kind
from annotator.formats.articles.html.html_pages import HtmlReader
from tests.formats.articles.pages import PARAGRAPHS, only

HEADLINE = "Tarnby repairs its bridge"


def read(data: bytes) -> Article:
    """Return the article of a page."""
    return only(HtmlReader(), data, "bridge.html").article


def marked(article: Article, kind: Kind) -> list[str]:
    """Return the pieces of an article that are marked as of this kind."""
    return [article.text[mark.start : mark.end] for mark in article.marks if mark.kind is kind]


def paragraphs(html: str = "") -> str:
    """Return the paragraphs of an article, with something between any two."""
    return html.join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)

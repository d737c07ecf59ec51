"""Pages and other files that the readers' tests are about, made where they are needed."""

from collections.abc import Sequence

from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles.sources import (
    ArticleReader,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
)

SENTENCES = (
    "The council of Tarnby voted on Monday to repair the old bridge over the river Lume.",
    "Work is to begin in May and will take the better part of a year, the mayor said.",
    "“We have waited for this for twenty years,” said Ida Brandt, who runs the ferry.",
    "Nobody on the council voted against the plan, though two members were not there.",
)
PARAGRAPHS = tuple(f"{one} {other}" for one in SENTENCES for other in SENTENCES[:2] if one != other)


def source(data: bytes, name: str) -> Source:
    """Return bytes as a file of that name."""
    return Source(name, name, data=data)


def only(reader: ArticleReader, data: bytes, name: str) -> ReadArticle:
    """Read the one article that the bytes hold."""
    (found,) = reader.read(source(data, name))
    assert isinstance(found, ReadArticle)
    return found


def everything(
    reader: ArticleReader, data: bytes, name: str, columns: Columns | None = None
) -> tuple[list[ReadArticle], list[str]]:
    """Read all articles, and the sentences about what is none."""
    found = list(reader.read(source(data, name), columns or Columns()))
    articles = [item for item in found if isinstance(item, ReadArticle)]
    return articles, [item.problem for item in found if isinstance(item, BadRecord)]


def damages(of: bytes) -> st.SearchStrategy[bytes]:
    """Make files of one file, up to four pieces of which are written over."""
    piece = st.tuples(st.integers(0, len(of) - 1), st.binary(max_size=6))
    return st.lists(piece, max_size=4).map(lambda pieces: _damaged(of, pieces))


def _damaged(of: bytes, pieces: Sequence[tuple[int, bytes]]) -> bytes:
    data = bytearray(of)
    for at, piece in pieces:
        data[at : at + len(piece)] = piece
    return bytes(data)


def survived(reader: ArticleReader, data: bytes, name: str) -> list[ReadArticle]:
    """Read what may be anything; what is refused has to be refused in one sentence."""
    sentence = ""
    articles: list[ReadArticle] = []
    try:
        articles, problems = everything(reader, data, name)
    except BadInputError as refused:
        sentence, problems = str(refused), []
    for told in (*problems, sentence):
        assert "\n" not in told
        assert name in told or not told
    for read in articles:
        text = read.article.text
        assert text.strip()
        assert not set(text) & set("\x00\r")
        assert all(0 <= mark.start < mark.end <= len(text) for mark in read.article.marks)
    return articles


def page(body: str = "", head: str = "", html: str = "") -> bytes:
    """Return a web page with an article in it."""
    text = "".join(f"<p>{paragraph}</p>\n" for paragraph in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html {html}><head><meta charset=utf-8>"
        f"<title>Tarnby repairs its bridge | The Lume Herald</title>{head}</head><body>"
        "<nav><a href=/>Home</a> <a href=/news>News</a></nav><article>"
        f"<h1>Tarnby repairs its bridge</h1>{body or text}</article>"
        "<footer>All rights reserved</footer></body></html>"
    ).encode()

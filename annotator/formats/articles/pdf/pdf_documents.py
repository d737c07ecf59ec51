"""PDF files, by pypdf: the article in one, and what a person should know of how it was read."""

import io
from collections.abc import Iterator, Sequence
from typing import Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import one_line
from annotator.formats.articles.pdf import pdf_pages, printed_pages
from annotator.formats.articles.pdf.joined_lines import paragraphs
from annotator.formats.articles.pdf.pdf_pages import PageText, read_page
from annotator.formats.articles.reading_remarks import replaced_remark
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.damaged_files import raised_as

_MOST_PAGES: Final = 200
_TITLE_WITHIN: Final = 400
_LONGEST_ABOVE: Final = 400
"""Characters of what stands above a printed page's headline; more may be the article."""


class PdfReader:
    """Reads one article from one file."""

    suffixes = frozenset({".pdf"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a document has no columns
        """Read the file's text as one article.

        Raises:
            BadInputError: If it is damaged, protected, a book, or holds pictures only.
        """
        data = source.read_bytes()
        error = BadInputError("{name} is damaged: it can't be read as a PDF.", name=source.name)
        with raised_as(error):
            found, said_title = _read(data, source.name)
        usual = pdf_pages.usual_size(found)
        pages = [page.text(usual) for page in found]
        title = one_line(said_title)
        body = list(paragraphs(pages, title))
        headline, outlet = pdf_pages.headline(found), ""
        printed = printed_pages.address_in(pages, title)
        if printed:
            headline, outlet = printed_pages.headline_and_site(title, body)
        text, marks, replaced = joined(_marked(body, headline, is_page=bool(printed)))
        if not any(character.isalnum() for character in text):
            raise BadInputError(
                "{name} is a PDF of pictures without any text; run text recognition on it, or "
                "copy the text into a file.",
                name=source.name,
            )
        article = Article(
            text,
            outlet=outlet,
            title=headline or (title if title and title in one_line(text[:_TITLE_WITHIN]) else ""),
            url=source.url or printed,
            source=source.short,
            marks=marks,
        )
        yield ReadArticle(
            article,
            (
                *_remarks(found, source.name),
                *replaced_remark(source.name, replaced),
            ),
        )


def _remarks(pages: Sequence[PageText], name: str) -> Iterator[str]:
    yield Phrase(
        "{name} is a PDF, which has lines but no paragraphs; the paragraphs were put together "
        "again, so check them.",
        name=name,
    )
    pictures = sum(page.is_picture for page in pages)
    if pictures:
        yield Phrase(
            "Pages of {name} that are pictures without text were not read: {count} of {pages}.",
            name=name,
            count=pictures,
            pages=len(pages),
        )


def _marked(found: Sequence[str], headline: str, *, is_page: bool) -> Iterator[Paragraph]:
    """Yield the paragraphs, the first that is the headline marked as that.

    Above the headline of a page that was printed stand its menus and what it asks its readers.
    """
    at = found.index(headline) if headline in found else -1
    for index, text in enumerate(found):
        kind = Kind.HEADLINE if index == at else None
        is_above = is_page and index < at and len(text) <= _LONGEST_ABOVE
        yield Paragraph(text, Kind.BOILERPLATE if is_above else kind)


def _read(data: bytes, name: str) -> tuple[list[PageText], str]:
    from pypdf.errors import DependencyError  # noqa: PLC0415 - loaded when a PDF is read

    try:
        return _opened(data, name)
    except (DependencyError, NotImplementedError) as error:
        raise BadInputError(
            "{name} is encrypted in a way that can't be opened here; print it into a new PDF and "
            "import that.",
            name=name,
        ) from error


def _opened(data: bytes, name: str) -> tuple[list[PageText], str]:
    from pypdf import PdfReader as Pdf  # noqa: PLC0415 - loaded when a PDF is read

    pdf = Pdf(io.BytesIO(data), strict=False)
    # A file that only forbids printing opens without one.
    if pdf.is_encrypted and not pdf.decrypt(""):
        raise BadInputError(
            "{name} is protected by a password; save it without one and import it again.", name=name
        )
    if len(pdf.pages) > _MOST_PAGES:
        raise BadInputError(
            "{name} has {count} pages; an article may have at most {most_pages}.",
            name=name,
            count=len(pdf.pages),
            most_pages=_MOST_PAGES,
        )
    metadata = pdf.metadata
    title = metadata.title if metadata else None
    return [read_page(page) for page in pdf.pages], str(title or "")

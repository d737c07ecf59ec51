"""Plain text: one file, one article."""

from collections.abc import Iterator

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.texts.text import clean
from annotator.formats.articles.archives.archive_documents import (
    archive_article,
    is_document,
    without_cover,
)
from annotator.formats.articles.decoding.encodings import decode
from annotator.formats.articles.reading_remarks import encoding_remark, replaced_remark
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_fields import outlet_and_url, parted
from annotator.formats.articles.said_languages import iso_language
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source


class PlainTextReader:
    """Reads UTF-8 with or without a byte-order mark, and other encodings by detection."""

    suffixes = frozenset({".txt", ".text"})
    is_document = True
    is_apart = False

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a text has no columns
        """Read the text as one article.

        Raises:
            BadInputError: If it can't be read, is empty, binary, or far too large.
        """
        text, encoding = decode(source.read_bytes(), source.name)
        cleaned = clean(text)
        if not cleaned.text.strip():
            raise BadInputError("{name} contains no text.", name=source.name)
        remarks = (
            *encoding_remark(source.name, encoding),
            *replaced_remark(source.name, cleaned.replaced),
        )
        if is_document(cleaned.text):
            document = without_cover(cleaned.text)
            yield ReadArticle(archive_article(document, source.short), remarks)
            return
        head, body = parted(cleaned.text)
        outlet, url = outlet_and_url(head.get("outlet", ""), head.get("url", ""))
        article = Article(
            body,
            outlet=outlet,
            title=head.get("title", ""),
            url=url or source.url,
            published_at=iso_date(head.get("date")),
            language=iso_language(head.get("language")),
            source=source.short,
        )
        yield ReadArticle(article, remarks, head.get("story", ""))

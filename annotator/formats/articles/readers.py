"""The formats that articles come in: told by their content, then by their ending."""

from typing import Final

from annotator.domain.errors import BadInputError
from annotator.formats.articles import signatures
from annotator.formats.articles.archives.archive_pages import ArchivePageReader
from annotator.formats.articles.archives.press_archives import PressArchiveReader
from annotator.formats.articles.feeds import FeedReader
from annotator.formats.articles.html.html_pages import HtmlReader
from annotator.formats.articles.html.web_archives import WebArchiveReader
from annotator.formats.articles.mail.mails import MailReader
from annotator.formats.articles.markdown import MarkdownReader
from annotator.formats.articles.office.open_documents import OpenDocumentReader
from annotator.formats.articles.office.rich_text import RichTextReader
from annotator.formats.articles.office.word_documents import WordReader
from annotator.formats.articles.pdf.pdf_documents import PdfReader
from annotator.formats.articles.plain_text import PlainTextReader
from annotator.formats.articles.sources import ArticleReader, Source
from annotator.formats.articles.subtitles import SubtitleReader
from annotator.formats.articles.tables.article_tables import CsvReader, JsonLinesReader
from annotator.formats.articles.tables.json_records import holds_one_article
from annotator.formats.articles.tables.parquet_tables import ParquetReader
from annotator.formats.articles.tables.sheet_tables import SheetReader
from annotator.formats.articles.tables.task_files import (
    TaskReader,
    first_record,
    is_label_studio,
    is_prodigy,
    label_studio_tasks,
    prodigy_articles,
)
from annotator.formats.articles.wire_messages import WireReader

TEXT: Final = "text"
READERS: Final[dict[str, ArticleReader]] = {
    TEXT: PlainTextReader(),
    "markdown": MarkdownReader(),
    "html": HtmlReader(),
    "mhtml": WebArchiveReader(),
    "mail": MailReader(),
    "feed": FeedReader(),
    "press-archive": PressArchiveReader(),
    "archive-page": ArchivePageReader(),
    "newsml": WireReader(),
    "jsonl": JsonLinesReader(),
    "csv": CsvReader(),
    "xlsx": SheetReader(),
    "parquet": ParquetReader(),
    "label-studio": TaskReader(label_studio_tasks),
    "prodigy": TaskReader(prodigy_articles),
    "docx": WordReader(),
    "odt": OpenDocumentReader(),
    "rtf": RichTextReader(),
    "subtitles": SubtitleReader(),
    "pdf": PdfReader(),
}
"""The readers by the names that `--format` takes."""


def article_suffixes() -> frozenset[str]:
    """Return the endings of files that are taken for articles in a folder."""
    return frozenset().union(*(r.suffixes for r in READERS.values() if r.is_document))


def table_suffixes() -> frozenset[str]:
    """Return the endings of files that hold many articles each."""
    return frozenset().union(*(r.suffixes for r in READERS.values() if not r.is_document))


def format_of(source: Source, name: str = "") -> str:
    """Return the name of the format to read a source in.

    Args:
        source: What is to be read.
        name: The format that was chosen; empty to tell it.

    Raises:
        BadInputError: If there is no such format, or if it is a known one that can't be read.
    """
    if name:
        require_format(name)
        return name
    by_suffix = next(
        (name for name, reader in READERS.items() if source.suffix in reader.suffixes),
        "html" if source.url else TEXT,
    )
    found = signatures.format_by_content(source.beginning(), source.name, by_suffix)
    if found != "jsonl":
        return found
    record = first_record(source)
    if is_label_studio(record):
        return "label-studio"
    return "prodigy" if is_prodigy(record) else found


def is_one_article(source: Source) -> bool:
    """Whether a file is one article, told by its content, so that a folder of such is a story.

    Raises:
        BadInputError: If it can't be read, or is a known format that can't be; one plain sentence.
    """
    name = format_of(source)
    return holds_one_article(source) if name == "jsonl" else READERS[name].is_document


def require_format(name: str) -> None:
    """Make sure that articles can be read in the format.

    Raises:
        BadInputError: If there is no such format.
    """
    if name not in READERS:
        known = ", ".join(READERS)
        raise BadInputError("There is no format {name}; there are {known}.", name=name, known=known)


def reader_of(format_name: str) -> ArticleReader:
    """Return the reader of a format, by a name that `format_of` gave."""
    return READERS[format_name]

"""Which column of a table holds what: as the person says, else by the names that are usual."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Final

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.texts.text import clean, one_line
from annotator.formats.articles.json_records import Located
from annotator.formats.articles.plain_text import encoding_remark, replaced_remark
from annotator.formats.articles.said_metadata import iso_date, iso_language
from annotator.formats.articles.sources import BadRecord, Columns, ReadArticle, Source
from annotator.formats.articles.table_lines import Problems

_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "text": (
        "text", "body", "article_text", "articlebody", "article_body", "full_text", "fulltext",
        "maintext", "content", "article", "story_text",
        "article_content", "full_content", "text_content", "news_text", "plain_text", "raw_text",
        "volltext", "inhalt", "artikel", "artikeltext", "haupttext",
        "texto_completo", "texto", "contenido", "cuerpo", "texte", "contenu",
        "corps", "testo", "tekst",
    ),
    "title": (
        "title", "headline", "heading", "article_title", "news_title",
        "titel", "überschrift", "schlagzeile", "título", "titulo", "titular", "titre", "titolo",
    ),
    "story": (
        "story", "story_title", "event", "cluster", "story_id", "event_id", "cluster_id",
        "ereignis", "suceso", "evento", "événement", "evenement",
    ),
    "outlet": (
        "outlet", "publisher", "publication", "newspaper", "source_name", "media_name",
        "news_outlet", "publisher_name", "sitename", "site_name", "source_hostname", "source",
        "site", "domain", "source_domain", "hostname",
        "quelle", "zeitung", "medium", "fuente", "medio", "periódico", "periodico", "journal",
    ),
    "url": (
        "url", "link", "source_url", "article_url", "web_url", "article_link",
        "permalink", "enlace", "lien",
    ),
    "date": (
        "published_at", "date", "published", "publish_date", "published_date", "date_publish",
        "date_published", "pubdate", "pub_date", "publication_date",
        "published_on", "publish_time", "publishing_date",
        "datum", "erschienen", "fecha",
    ),
    "language": ("language", "lang", "sprache", "idioma", "langue", "lingua"),
}  # fmt: skip
"""In English, then in other languages: of several that are there, the first one counts."""

_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where a word begins in `publishedAt`."""
_ADDRESS: Final = re.compile(r"https?://([^\s/:?#]+)", re.IGNORECASE)
_MOST_NAMED: Final = 20
_MANY_VARIANTS: Final = 50


@dataclass(slots=True)
class Table:
    """Makes articles of a table's records.

    Attributes:
        source: The table.
        columns: Which column holds what; empty where none does.
        count: How many articles it has given.
    """

    source: Source
    columns: Columns
    count: int = 0

    def article(self, located: Located) -> ReadArticle | BadRecord:
        """Return the article that a record holds."""
        record, place, encoding = located
        text = value_at(record, self.columns.text)
        if not isinstance(text, str) or not text.strip():
            return BadRecord(
                Phrase(
                    "{name}, {place}, has no text in “{text}”.",
                    name=self.source.name,
                    place=place,
                    text=one_line(self.columns.text),
                )
            )
        cleaned = clean(text)
        name = f"{self.source.name}, {place}"
        outlet, url = outlet_and_url(
            self._said(record, self.columns.outlet), self._said(record, self.columns.url)
        )
        article = Article(
            cleaned.text,
            outlet=outlet,
            title=self._said(record, self.columns.title),
            url=url,
            published_at=iso_date(value_at(record, self.columns.date)),
            language=iso_language(value_at(record, self.columns.language)),
            source=self.source.short,
        )
        self.count += 1
        remarks = (
            *(encoding_remark(self.source.name, encoding) if self.count == 1 else ()),
            *replaced_remark(name, cleaned.replaced),
            *self._remark_on_stories(),
        )
        return ReadArticle(article, remarks, self._said(record, self.columns.story), name)

    def articles(self, items: Iterable[Located | BadRecord]) -> Iterator[ReadArticle | BadRecord]:
        """Yield the article of each record, and a problem for each that holds none.

        Raises:
            BadInputError: If there are too many of these.
        """
        problems = Problems(self.source.name)
        for item in items:
            found = self.article(item) if isinstance(item, Located) else item
            yield problems.bad(found.problem) if isinstance(found, BadRecord) else found

    def _said(self, record: Mapping[str, object], column: str) -> str:
        value = value_at(record, column)
        if isinstance(value, str):
            return value.strip()
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""

    def _remark_on_stories(self) -> tuple[str, ...]:
        if self.columns.story or self.count != _MANY_VARIANTS + 1:
            return ()
        remark = Phrase(
            "{name} has more than {many_variants} articles and no column for their stories, "
            "so all are variants of one story; if there is one, call it “story”{typed}.",
            typed=Typed("or name it with --story-column"),
            name=self.source.name,
            many_variants=_MANY_VARIANTS,
        )
        return (remark,)


def settled(source: Source, chosen: Columns, names: Iterable[str]) -> Columns:
    """Return the column for everything, by choice or by its usual name.

    Args:
        source: The table.
        chosen: What the person chose.
        names: The columns that are there; those of nested records joined by a dot.

    Raises:
        BadInputError: If a chosen column is not there, or none that holds texts.
    """
    there = list(dict.fromkeys(names))
    by_usual = {plain: name for name in reversed(there) for plain in _plain_inner(name)}
    by_usual |= {_plain(name): name for name in reversed(there)}
    found = {}
    for field in fields(Columns):
        wanted: str = getattr(chosen, field.name)
        if wanted and wanted not in there:
            raise BadInputError(
                "{name} has no column “{wanted}”; it has {columns}.",
                name=source.name,
                wanted=one_line(wanted),
                columns=_list(there),
            )
        usual = (by_usual[name] for name in _USUAL[field.name] if name in by_usual)
        found[field.name] = wanted or next(usual, "")
    if not found["text"]:
        raise BadInputError(
            "{name} has no column that is known to hold texts; call it “text”{typed}. There is "
            "{columns}.",
            typed=Typed("or name it with --text-column"),
            name=source.name,
            columns=_list(there),
        )
    return Columns(**found)


def outlet_and_url(outlet: str, url: str) -> tuple[str, str]:
    """Return who printed an article and where it was found, where a source is an address.

    Args:
        outlet: What a record says of who printed it.
        url: What it says of where it was found; empty if nothing.
    """
    found = _ADDRESS.match(outlet)
    return (found[1].removeprefix("www."), url or outlet) if found else (outlet, url)


def column_names(record: Mapping[str, object], within: str = "") -> list[str]:
    """Return the names of a record's columns, those of records in it joined by a dot."""
    names: list[str] = []
    for key, value in record.items():
        if isinstance(value, dict) and not within:
            names.extend(column_names(value, f"{key}."))
        else:
            names.append(within + key)
    return names


def value_at(record: Mapping[str, object], column: str) -> object:
    """Return what a record has in a column; None if nothing."""
    if not column or column in record:
        return record.get(column)
    outer, _, inner = column.partition(".")
    nested = record.get(outer)
    return nested.get(inner) if isinstance(nested, dict) else None


def _plain(name: str) -> str:
    parted = _HUMP.sub("_", name.strip())
    return unicodedata.normalize("NFC", parted).lower().replace(" ", "_").replace("-", "_")


def _plain_inner(name: str) -> Iterator[str]:
    """Yield what a column of a record within a record may be known by."""
    outer, dot, inner = name.partition(".")
    if dot:
        yield _plain(inner)
    if _plain(inner) in {"name", "title"}:
        # `source.name` says no more than `source` does.
        yield _plain(outer)


def _list(names: list[str]) -> str:
    shown = ", ".join(f"“{one_line(name)[:60]}”" for name in names[:_MOST_NAMED]) or "none"
    return shown + (" and others" if len(names) > _MOST_NAMED else "")

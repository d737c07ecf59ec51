"""The articles in a table's records: what stands in which column becomes what of an article."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Self

from annotator.domain.corpus import Article
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.texts.text import clean, one_line
from annotator.formats.articles.html.marked_text import blocks_of, is_marked, unescaped
from annotator.formats.articles.reading_remarks import encoding_remark, replaced_remark
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_fields import outlet_and_url, without_outlet
from annotator.formats.articles.said_languages import iso_language
from annotator.formats.articles.sources import BadRecord, Columns, ReadArticle, Source
from annotator.formats.articles.tables import column_dates
from annotator.formats.articles.tables.clustered_articles import articles_apart
from annotator.formats.articles.tables.json_records import Located
from annotator.formats.articles.tables.nested_records import value_at
from annotator.formats.articles.tables.table_columns import Settled, settled
from annotator.formats.articles.tables.table_lines import Problems
from annotator.formats.articles.tables.usual_columns import line_in, parted, text_in

_MANY_VARIANTS: Final = 50
_NAMES_AN_ARTICLE: Final = frozenset(
    {"article_id", "articleid", "doc_id", "docid", "document_id", "artikel_id", "artikelid"}
    | {"id_articulo", "id_artículo", "id_article", "article_no", "artikelnummer"}
)
"""Columns of which two records with one value are of one article."""
_CUT_SHORT: Final = re.compile(r"\[\+\d+ chars\]\s*\Z")
"""How news services end a text of which they give away the beginning alone."""

Records = Callable[[], Iterator[Located | BadRecord]]
"""Gives the records of a table from the first one on, each time that it is asked."""


@dataclass(slots=True)
class Table:
    """Makes articles of a table's records.

    Attributes:
        source: The table.
        found: Which column holds what.
        records: The table's records, for what the others say of one.
        of_article: The column that says of which article a record is, where there is one.
        count: How many articles it has given.
    """

    source: Source
    found: Settled
    records: Records
    of_article: str = ""
    count: int = 0
    _said: set[str] = field(default_factory=set)
    _above: object = None
    _is_day_first: bool | None = None
    _is_order_known: bool = False

    @classmethod
    def of(cls, source: Source, chosen: Columns, names: Iterable[str], records: Records) -> Self:
        """Return the table with its columns settled.

        Args:
            source: The table.
            chosen: Which columns the person chose.
            names: The columns that are there.
            records: Its records.

        Raises:
            BadInputError: If a chosen column is not there, or none that holds texts.
        """
        there = list(names)
        located = (item.record for item in records() if isinstance(item, Located))
        found = settled(source, chosen, there, located)
        named = (name for name in there if parted(name) in _NAMES_AN_ARTICLE)
        return cls(source, found, records, next(named, ""))

    @property
    def columns(self) -> Columns:
        """Which column holds what; empty where none does."""
        return self.found.columns

    def article(self, located: Located) -> ReadArticle | BadRecord:
        """Return the article that a record holds."""
        record, place, encoding = located
        text = self._text(record)
        if not text.strip():
            return BadRecord(
                Phrase(
                    "{name}, {place}, has no text in “{text}”.",
                    name=self.source.name,
                    place=place,
                    text=one_line(self.columns.text),
                )
            )
        blocks = blocks_of(text) if is_marked(text) else []
        cleaned = clean("\n\n".join(blocks) or unescaped(text))
        name = Phrase("{name}, {place}", name=self.source.name, place=place)
        outlet, url = outlet_and_url(
            self._line(record, self.columns.outlet), self._line(record, self.columns.url)
        )
        date, dates_remark = self._date(value_at(record, self.columns.date))
        article = Article(
            cleaned.text,
            outlet=outlet,
            title=without_outlet(unescaped(self._line(record, self.columns.title)), outlet),
            url=url,
            published_at=date,
            language=iso_language(value_at(record, self.columns.language)),
            source=self.source.short,
        )
        self.count += 1
        remarks = (
            *(encoding_remark(self.source.name, encoding) if self.count == 1 else ()),
            *(self.found.remarks if self.count == 1 else ()),
            *dates_remark,
            *self._remarks_on(text, is_page=bool(blocks)),
            *replaced_remark(name, cleaned.replaced),
            *self._remark_on_stories(),
            *self._remark_on_parts(record),
        )
        return ReadArticle(article, remarks, self._line(record, self.columns.story), name)

    def articles(self, items: Iterable[Located | BadRecord]) -> Iterator[ReadArticle | BadRecord]:
        """Yield the article of each record, and a problem for each that holds none.

        Raises:
            BadInputError: If there are too many of these.
        """
        problems = Problems(self.source.name)
        for item in items:
            found = self.article(item) if isinstance(item, Located) else item
            if isinstance(found, BadRecord):
                yield problems.bad(found.problem)
            else:
                yield from articles_apart(found)

    def _text(self, record: Mapping[str, object]) -> str:
        columns = (self.columns.text, *self.found.other_texts)
        texts = (text_in(value_at(record, column)) for column in columns)
        return next((text for text in texts if text.strip()), "")

    def _line(self, record: Mapping[str, object], column: str) -> str:
        value = line_in(value_at(record, column))
        if isinstance(value, str):
            return value.strip()
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""

    def _date(self, said: object) -> tuple[str, tuple[str, ...]]:
        """Return a date, and how it was told where only other rows show that."""
        said = line_in(said)
        date = iso_date(said)
        if date or not isinstance(said, str):
            return date, ()
        if not self._is_order_known:
            self._is_day_first = column_dates.is_day_first(
                value_at(item.record, self.columns.date)
                for item in self.records()
                if isinstance(item, Located)
            )
            self._is_order_known = True
        date = iso_date(said, is_day_first=self._is_day_first)
        return date, self._once(self._order_remark()) if date else ()

    def _remarks_on(self, text: str, *, is_page: bool) -> Iterator[str]:
        if is_page:
            yield from self._once(
                Phrase("HTML tags were removed from {name}.", name=self.source.name)
            )
        if _CUT_SHORT.search(text):
            yield from self._once(
                Phrase(
                    "{name} contains texts that were cut short by their source (“[+… chars]”); "
                    "import the pages’ addresses to get the full texts.",
                    name=self.source.name,
                )
            )

    def _once(self, remark: Phrase) -> tuple[str, ...]:
        if remark in self._said:
            return ()
        self._said.add(remark)
        return (remark,)

    def _remark_on_stories(self) -> tuple[str, ...]:
        if self.columns.story or self.count != _MANY_VARIANTS + 1:
            return ()
        remark = Phrase(
            "{name} has more than {many_variants} articles and no column for their stories, so "
            "all became variants of one story; if there is such a column, call it "
            "“story”{typed}.",
            typed=Typed("or name it with --story-column"),
            name=self.source.name,
            many_variants=_MANY_VARIANTS,
        )
        return (remark,)

    def _remark_on_parts(self, record: Mapping[str, object]) -> tuple[str, ...]:
        """Say so where records seem to be parts of one article: its paragraphs, or sentences."""
        above, self._above = self._above, record.get(self.of_article)
        if not self._above or self._above != above:
            return ()
        return self._once(
            Phrase(
                "In {name}, consecutive records have the same “{column}”, and each became an "
                "article; if they are parts of one article, join them in one record.",
                name=self.source.name,
                column=one_line(self.of_article),
            )
        )

    def _order_remark(self) -> Phrase:
        if self._is_day_first:
            return Phrase(
                "In {name}, the day comes before the month, as the dates of other rows show.",
                name=self.source.name,
            )
        return Phrase(
            "In {name}, the month comes before the day, as the dates of other rows show.",
            name=self.source.name,
        )

"""JSON objects out of a file: one a line, or all in one array."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final, NamedTuple

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles.decoding.encodings import decode
from annotator.formats.articles.sources import BadRecord, Source
from annotator.formats.articles.tables.json_shapes import (
    articles_in,
    records_in,
    with_main_parts,
)
from annotator.formats.articles.tables.nested_records import column_names
from annotator.formats.articles.tables.table_lines import is_damaged, lines, opened
from annotator.formats.articles.tables.usual_columns import holds_text
from annotator.formats.json_values import json_value

LOOKED_AT: Final = 200
"""Records in which a column may first appear."""
_SEPARATOR: Final = "\x1e"
"""Stands before each record in JSON text sequences (RFC 7464)."""

_MOST_BYTES: Final = 128 * 1024 * 1024
"""An array is read as a whole; lines may go on."""
_MOST_VALUES: Final = 8_000_000
"""An array of articles has a hundredth of that; this many take some 500 MB of memory."""
_OF_LINES: Final = frozenset({".jsonl", ".ndjson"})
_OBJECT: Final = 4
"""For how many values an object counts, or an array, by the memory that it takes."""


class Located(NamedTuple):
    """A record and where it stands in its file, such as "line 12"."""

    record: Mapping[str, object]
    place: str
    encoding: str = "utf-8"


def names_in_first(items: Iterable[Located | BadRecord]) -> list[str]:
    """Return the columns that the first of the records have, in the order in which they appear."""
    first = (item.record for item in islice(items, LOOKED_AT) if isinstance(item, Located))
    return list(dict.fromkeys(name for record in first for name in column_names(record)))


def records(source: Source) -> Iterator[Located | BadRecord]:
    """Yield the records, and a problem for each line that is none.

    Raises:
        BadInputError: If it can't be read at all.
    """
    found = _in_whole(source) if is_one_value(source) else _in_lines(source)
    for item in found:
        if isinstance(item, Located):
            yield from (item._replace(record=each) for each in articles_in(item.record))
        else:
            yield item


def _in_lines(source: Source) -> Iterator[Located | BadRecord]:
    with opened(source) as (text, encoding):
        for number, line in enumerate(lines(text, source.name), 1):
            bare = line.strip().removeprefix(_SEPARATOR)
            if bare:
                yield _record(bare, source.name, number, encoding)


def _record(line: str, name: str, number: int, encoding: str) -> Located | BadRecord:
    if is_damaged(line):
        return BadRecord(
            Phrase(
                "{name}, line {number:d}, is not in {encoding} like the rest of the file.",
                name=name,
                number=number,
                encoding=encoding,
            )
        )
    try:
        record = json_value(line)
    except ValueError:
        return BadRecord(
            Phrase("{name}, line {number:d}, is not valid JSON.", name=name, number=number)
        )
    if not isinstance(record, dict):
        return BadRecord(
            Phrase(
                "{name}, line {number:d}, is not a record: it should be a JSON object.",
                name=name,
                number=number,
            )
        )
    return Located(with_main_parts(record), Phrase("line {line:d}", line=number), encoding)


def holds_one_article(source: Source) -> bool:
    """Whether the file is one object that has a text of its own.

    Raises:
        BadInputError: If it can't be read.
    """
    if not is_one_value(source):
        return False
    text, _ = decode(source.read_bytes(), source.name)
    try:
        found = json_value(text)
    except ValueError:
        return False
    if not isinstance(found, dict):
        return False
    found = with_main_parts(found)
    return records_in(found) == [found] and holds_text(found, is_deep=True)


def is_one_value(source: Source) -> bool:
    """Whether the file is one JSON value and not one a line.

    Raises:
        BadInputError: If it can't be read.
    """
    import orjson  # noqa: PLC0415 - the window must not wait for it

    beginning = source.beginning().replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if beginning[:1] == b"[":
        return True
    first = beginning.partition(b"\n")[0]
    if source.suffix != ".json" and not beginning.startswith(b"{"):
        return False
    if source.suffix in _OF_LINES:
        return first.strip() == b"{"
    try:
        orjson.loads(first)
    except ValueError:
        return True
    return b"\n" not in beginning.strip()


def _in_whole(source: Source) -> Iterator[Located | BadRecord]:
    text, encoding = decode(source.read_bytes(_MOST_BYTES), source.name)
    try:
        _require_few_values(text, source.name)
        found = json_value(text)
    except ValueError as error:
        if text.lstrip().startswith("{"):
            # These are lines after all, and the first is longer than what was looked at.
            yield from _in_lines(source)
            return
        line = getattr(error, "lineno", 1)
        raise BadInputError(
            "{name} is not valid JSON (line {line:d}).", name=source.name, line=line
        ) from None
    if isinstance(found, dict):
        found = records_in(with_main_parts(found))
    for number, record in enumerate(found if isinstance(found, list) else [found], 1):
        if isinstance(record, dict):
            place = Phrase("record {number:d}", number=number)
            yield Located(with_main_parts(record), place, encoding)
        else:
            yield BadRecord(
                Phrase(
                    "{name}, record {number:d}, should be a JSON object.",
                    name=source.name,
                    number=number,
                )
            )


def _require_few_values(text: str, name: str) -> None:
    """Make sure that reading it as a whole takes a bounded amount of memory.

    Raises:
        BadInputError: If it is an array of too many values.
        ValueError: If it is something else of so many: lines, perhaps.
    """
    values = text.count(",") + _OBJECT * (text.count("{") + text.count("["))
    if values > _MOST_VALUES:
        if text.lstrip().startswith("{"):
            raise ValueError(values)
        raise BadInputError(
            "{name} has more values than any array of articles should; write it as JSON Lines, "
            "one article per line.",
            name=name,
        )

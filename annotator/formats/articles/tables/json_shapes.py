"""Which part of a JSON value holds the records: programs wrap them up in many ways."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeGuard

from annotator.formats.articles.tables.text_column import LONG
from annotator.formats.articles.tables.usual_columns import by_usual_name, columns_for, holds_text

_DEEPEST: Final = 4
"""Answers of news services have their articles two levels down."""
_FEWEST: Final = 2
_SAYS_WHICH: Final = ("outlet", "title", "url")
_FEED: Final = "https://jsonfeed.org/"
_NINJS: Final = {"headlines": "headline", "bodies": "body"}
_MAIN: Final = "main"


def records_in(value: Mapping[str, object]) -> Sequence[object]:
    """Return the records that an object is about, or the object as the only one.

    It may be an article itself, hold a list of them somewhere, name each of them, or hold their
    columns, as tables of pandas are written.

    Args:
        value: What the file holds.
    """
    if holds_text(value):
        return [value]
    story = _said(value, "story")
    found = _records_in(value)
    return [_of_story(e, story) if story and isinstance(e, dict) else e for e in found]


def articles_in(record: Mapping[str, object]) -> Sequence[Mapping[str, object]]:
    """Return the articles that a record lists, as one of a story does; else the record alone.

    Paragraphs are told from articles by what these say of themselves beside their texts.
    """
    if holds_text(record) or _is_long(record) or holds_text(record, is_deep=True):
        return [record]
    lists = (each for each in record.values() if _is_list_of_records(each))
    found = next((each for each in lists if all(map(_is_article, each))), None)
    if found is None:
        return [record]
    story = _said(record, "story") or _said(record, "title")
    return [_of_story(each, story) for each in found]


def _is_article(record: Mapping[str, object]) -> bool:
    return holds_text(record) and any(_said(record, field) for field in _SAYS_WHICH)


def _is_long(record: Mapping[str, object]) -> bool:
    return any(isinstance(each, str) and len(each) >= LONG for each in record.values())


def _said(record: Mapping[str, object], field: str) -> str:
    """Return what a record says in a column of a usual name."""
    found = (record.get(name) for name in columns_for(field, by_usual_name(record)))
    return next((each for each in found if isinstance(each, str) and each.strip()), "")


def _of_story(record: Mapping[str, object], story: str) -> Mapping[str, object]:
    """Return a record that says its story: its own where it names one."""
    return {**record, "story": _said(record, "story") or story}


def _records_in(value: Mapping[str, object]) -> Sequence[object]:
    lists = list(_lists(value))
    is_one = _is_long(value) or holds_text(value, is_deep=True)
    return (
        _of_feed(value)
        or _of_columns(value)
        or _of_split(value)
        or next((found for found in lists if holds_text(found[0], is_deep=True)), [])
        or _named(value)
        or next((found for found in lists if not is_one or found in value.values()), [value])
    )


def with_main_parts(record: dict[str, object]) -> dict[str, object]:
    """Return a record with its main headline and text in columns of their own.

    Agencies' messages in JSON (IPTC, ninjs 2) give each in several forms, the main one marked.
    """
    found = {
        column: _main(record[several])
        for several, column in _NINJS.items()
        if _is_list_of_records(record.get(several)) and column not in record
    }
    return {**record, **found} if found else record


def _main(several: object) -> object:
    forms = several if _is_list_of_records(several) else []
    return next((f for f in forms if f.get("role") == _MAIN), forms[0]).get("value")


def _of_feed(value: Mapping[str, object]) -> Sequence[object]:
    """Return the entries of a JSON Feed, which names their outlet once; each is its own story."""
    entries = value.get("items")
    if not str(value.get("version")).startswith(_FEED) or not _is_list_of_records(entries):
        return []
    return [{"outlet": value.get("title"), "story": e.get("title"), **e} for e in entries]


def _lists(value: Mapping[str, object], depth: int = 1) -> Iterator[list[dict[str, object]]]:
    """Yield the lists of records within, the outermost first."""
    inner = list(value.values())
    yield from (each for each in inner if _is_list_of_records(each))
    if depth < _DEEPEST:
        for each in inner:
            if isinstance(each, dict):
                yield from _lists(each, depth + 1)


def _named(value: Mapping[str, object]) -> Sequence[object]:
    """Return the records where each has a name, as `{"a1": {…}, "a2": {…}}`."""
    there = [each for each in value.values() if isinstance(each, dict)]
    is_all = len(there) == len(value) and len(there) >= _FEWEST
    return there if is_all and all(map(holds_text, there)) else []


def _of_columns(value: Mapping[str, object]) -> Sequence[object]:
    """Return the records of a table that is told column by column, by row or by its name."""
    texts = next((value[name] for name in columns_for("text", by_usual_name(value))), None)
    if not isinstance(texts, (list, dict)) or not texts:
        return []
    rows: list[object] = list(texts) if isinstance(texts, dict) else list(range(len(texts)))
    is_numbered = isinstance(texts, list) or all(str(row).isdecimal() for row in texts)
    is_all = all(isinstance(each, (list, dict)) for each in value.values())
    if not is_numbered or not is_all or not any(isinstance(_cell(texts, r), str) for r in rows):
        return []
    columns = {
        name: column
        for name, column in value.items()
        if isinstance(column, (list, dict)) and len(column) == len(rows)
    }
    return [{name: _cell(column, row) for name, column in columns.items()} for row in rows]


def _cell(column: list[object] | dict[object, object], row: object) -> object:
    if isinstance(column, dict):
        return column.get(row)
    return column[row] if isinstance(row, int) else None


def _of_split(value: Mapping[str, object]) -> Sequence[object]:
    """Return the records of a table that names its columns once, above rows of values."""
    names, rows = value.get("columns"), value.get("data")
    if not isinstance(names, list) or not isinstance(rows, list):
        return []
    if not all(isinstance(row, list) and len(row) == len(names) for row in rows):
        return []
    return [dict(zip(map(str, names), row, strict=True)) for row in rows]


def _is_list_of_records(value: object) -> TypeGuard[list[dict[str, object]]]:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)

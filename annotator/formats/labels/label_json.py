"""The records of labels in JSON: one a line, in an array, or in an array within an object."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Final, TypeGuard

from annotator.domain.errors import BadInputError
from annotator.formats.json_values import json_value
from annotator.formats.labels.label_columns import fields_of
from annotator.formats.labels.label_tables import Line

_TEXT: Final = "text"
_PAIR: Final = 2
_OF_A_RECORD: Final = frozenset({"text", "data", "fields", "sentence_uid", "variant_uid"})
_TEXTS_OF_A_RECORD: Final = ("content", "document")
"""What LightTag and UBIAI call the text of an example; a list of them may be called so, too."""


def json_lines(text: str, path: Path) -> Iterator[Line]:
    """Yield the records of JSON Lines, or of an object that is written over several lines.

    Raises:
        BadInputError: If a line is no JSON object.
    """
    whole = _object_in_whole(text)
    if whole is not None:
        for number, value in enumerate(_records_in(whole), 1):
            yield number, _object(value, path, number)
        return
    # Not `splitlines`: a string in JSON may hold other line ends than a line feed as they are.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, _object(_value(line, path, number), path, number)


def json_array(text: str, path: Path) -> Iterator[Line]:
    """Yield the objects of an array.

    Raises:
        BadInputError: If it is no JSON, or holds anything but objects.
    """
    found = _value(text, path, 1)
    for number, value in enumerate(found if isinstance(found, list) else [], 1):
        yield number, _object(value, path, number)


def _object_in_whole(text: str) -> dict[str, object] | None:
    """Return the one object that the text is, where its first line is not one already."""
    first, _, rest = text.strip().partition("\n")
    for piece in (first, text):
        try:
            found = json_value(piece)
        except ValueError:
            continue
        # A first line that is an object by itself is the first of several, unless it is all.
        is_all = piece is text or not rest.strip()
        return found if is_all and isinstance(found, dict) else None
    return None


def _records_in(whole: dict[str, object]) -> list[object]:
    """Return the list of records that an object is about, else the object as the only one."""
    rows = _rows_of_columns(whole)
    if rows:
        return rows
    holds_text = any(isinstance(whole.get(name), str) for name in _TEXTS_OF_A_RECORD)
    if holds_text or not _OF_A_RECORD.isdisjoint(whole):
        return [whole]
    lists = [value for value in whole.values() if isinstance(value, list) and value]
    found = [each for each in lists if all(isinstance(e, dict) or _is_pair(e) for e in each)]
    labelled = [each for each in found if _is_labelled(each[0])]
    return list(chain.from_iterable(labelled or found[:1])) or [whole]


def _is_labelled(record: object) -> bool:
    """Whether this is a sentence with its label: of several lists of such, none is left out."""
    fields = set(fields_of(record).values()) if isinstance(record, dict) else set()
    return "label" in fields and not fields.isdisjoint({"text", "sentence_uid"})


def _rows_of_columns(whole: dict[str, object]) -> list[object]:
    """Return the records of a table that is told column by column, as pandas writes it."""
    columns = {
        name: dict(enumerate(column)) if isinstance(column, list) else column
        for name, column in whole.items()
        if isinstance(column, (list, dict))
    }
    rows = {tuple(column) for column in columns.values()}
    named = [name for name, field in fields_of(whole).items() if field == "label"]
    if not named or not len(columns) == len(whole) > 1 == len(rows):
        return []
    if any(isinstance(cell, dict) for cell in columns[named[0]].values()):
        # These are records, in lists that are called labels and otherwise.
        return []
    return [{name: column[row] for name, column in columns.items()} for row in rows.pop()]


def _is_pair(value: object) -> TypeGuard[tuple[str, dict[str, object]]]:
    """Whether this is a text with what is known of it, in a list of two."""
    if not isinstance(value, list) or len(value) != _PAIR:
        return False
    return isinstance(value[0], str) and isinstance(value[1], dict)


def _value(text: str, path: Path, number: int) -> object:
    try:
        return json_value(text)
    except ValueError as error:
        what, _, place = str(error).partition(": line ")
        line = place.partition(" ")[0]
        raise BadInputError(
            "{path}, line {number:d}: this is not JSON ({what}); nothing was imported.",
            path=path,
            number=number + int(line) - 1 if line.isdecimal() else number,
            what=what,
        ) from None


def _object(value: object, path: Path, number: int) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    if _is_pair(value):
        # As examples for spaCy are written.
        return {_TEXT: value[0], **value[1]}
    raise BadInputError(
        "{path}, line {number:d}: this is not a JSON object with fields such as label; nothing was "
        "imported.",
        path=path,
        number=number,
    )

"""Which column of a table holds the articles' texts, where none is called so: the long one."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Final

from annotator.formats.articles.tables.nested_records import value_at
from annotator.formats.articles.tables.usual_columns import text_in

_LOOKED_AT: Final = 100
LONG: Final = 250
"""In characters, on average: no headline is this long, and hardly a teaser."""
_LONG_UNSPACED: Final = 80
"""The same where a character is a word, or half of one."""
_MUCH_LONGER: Final = 2
_NEVER: Final = ("abstract", "url", "link", "keyword", "tag", "author", "comment", "html_source")
"""Columns with these in their names may be long, and are no articles."""


def told_by_content(records: Iterable[Mapping[str, object]], names: Iterable[str]) -> str:
    """Return the one column whose texts are by far the longest and long enough; else an empty name.

    Args:
        records: The table's records, of which the first hundred are looked at.
        names: The columns that may be it.
    """
    open_ones = [name for name in names if not any(word in name.lower() for word in _NEVER)]
    lengths = dict.fromkeys(open_ones, 0.0)
    count = 0
    for record in islice(records, _LOOKED_AT):
        count += 1
        for name in open_ones:
            lengths[name] += _length(text_in(value_at(record, name)))
    if not count or not lengths:
        return ""
    name, *others = sorted(lengths, key=lengths.__getitem__, reverse=True)
    second = lengths[others[0]] if others else 0
    is_long = lengths[name] >= LONG * count and lengths[name] >= _MUCH_LONGER * second
    return name if is_long else ""


def _length(text: str) -> float:
    """Return how long a text is, as if its characters were letters of an alphabet."""
    if " " in text:
        return len(text)
    wide = sum(character >= "\u3000" for character in text)
    # One long piece without spaces is an address or a code, but in Chinese and Japanese.
    return wide * LONG / _LONG_UNSPACED

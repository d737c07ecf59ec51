"""Tables for people: columns side by side, numbers to the right, nothing drawn."""

import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

import click

from annotator.domain.texts.text import one_line

Cell = str | int | float

_STEERING: Final = re.compile(r"[\x7f-\x9f]")
_GAP: Final = "  "
_LEAST: Final = 24
"""So many terminal cells of the last column are always shown: it says what a row is about."""


def print_table(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Print the rows under their headings; on a terminal, the last column is cut to the width.

    Where the other columns leave hardly anything for it, the terminal wraps the lines.
    """
    texts = [[_text(cell) for cell in row] for row in rows]
    numeric = [bool(rows) and all(_is_number(row[i]) for row in rows) for i in range(len(headings))]
    widths = [max(map(_width, column)) for column in zip(headings, *texts, strict=True)]
    limit = None
    if sys.stdout.isatty():
        others = sum(widths[:-1]) + len(_GAP) * (len(widths) - 1)
        limit = max(shutil.get_terminal_size().columns, others + _LEAST)
    for line in (headings, *texts):
        cells = [
            _padded(cell, width, to_right=right)
            for cell, width, right in zip(line, widths, numeric, strict=True)
        ]
        click.echo(_cut(_GAP.join(cells).rstrip(), limit))


def print_json(value: object) -> None:
    """Print a value as indented JSON, in Unicode whatever the terminal speaks."""
    click.echo(json_text(value).encode())


def json_text(value: object) -> str:
    """Return a value as indented JSON that no terminal obeys: control characters are escaped."""
    return _obeyed_by_nobody(json.dumps(value, ensure_ascii=False, indent=2))


def json_list(rows: Iterable[object]) -> Iterator[bytes]:
    """Yield what `print_json` prints of a list, a row at a time: all of them may be very many.

    Args:
        rows: What is in the list; figures in it have at most four decimals.
    """
    import orjson

    before = b"[\n  "
    for row in rows:
        text = orjson.dumps(row, option=orjson.OPT_INDENT_2).decode()
        # Within a JSON string there is no line break, so these are all between values.
        yield before + _obeyed_by_nobody(text).replace("\n", "\n  ").encode()
        before = b",\n  "
    yield b"[]\n" if before[:1] == b"[" else b"\n]\n"


def _obeyed_by_nobody(text: str) -> str:
    # JSON itself demands it of the other control characters only.
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shortened(text: str, longest: int) -> str:
    """Return a text as one line of so many characters at most."""
    line = one_line(text)
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def count(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: "1 story", "2 stories"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def _text(cell: Cell) -> str:
    return f"{cell:.3f}" if isinstance(cell, float) else one_line(str(cell))


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float)


def _width(text: str) -> int:
    """Return how many terminal cells the text takes: two for wide characters, none for marks."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def _padded(text: str, width: int, *, to_right: bool) -> str:
    padding = " " * (width - _width(text))
    return padding + text if to_right else text + padding


def _cut(line: str, limit: int | None) -> str:
    if limit is None or _width(line) <= limit:
        return line
    widths = accumulate(map(_width, line))
    return "".join(c for c, width in zip(line, widths, strict=True) if width < limit) + "…"

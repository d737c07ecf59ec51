"""Columns that a PDF draws row by row, so that they can be read one after the other."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Any, Final

_SHOWN_AT: Final = {b"Tj": 0, b"TJ": 0, b"'": 0, b'"': 2}
"""The operators that show text (ISO 32000-1, table 109), and which of their operands it is."""
_FEW_ROWS: Final = 6
"""How many rows have to go on in a second column; fewer are a table, or chance."""
_MIDDLE: Final = (0.3, 0.7)
"""Where a second column begins, as shares of the width of the page, or of the column it parts."""
_MOST_ROWS: Final = 0.5
_SHORTEST_ROW: Final = 15
"""How many characters a column's row has at least; a table's have fewer."""
_SLACK: Final = 3.0
_GUTTER: Final = 10.0
"""How much is empty before a second column at least, in points."""
_MOST_IN_GUTTER: Final = 0.1
_NEXT_ROW: Final = 2.5
"""How far apart two rows of a column may be, as a multiple of the usual distance."""

_Matrix = Sequence[float]
Part = Callable[[float, float], bool]
"""Whether what is drawn there, across and up, belongs to a part of the page."""


@dataclass(slots=True)
class Drawn:
    """Where the texts of a page are drawn, in the order in which they are.

    Attributes:
        places: Across and up, in points.
        lengths: How many characters, or bytes for them, each has.
    """

    places: list[tuple[float, float]] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)

    def within(self, part: "Part") -> "Drawn":
        """Return what is drawn in a part of the page."""
        found = Drawn()
        for where, length in zip(self.places, self.lengths, strict=True):
            if part(*where):
                found.places.append(where)
                found.lengths.append(length)
        return found

    def note(self, operator: bytes, operands: list[Any], current: _Matrix, text: _Matrix) -> None:
        """Note where a text is drawn; pypdf calls it before each operator."""
        where = _SHOWN_AT.get(operator)
        if where is not None and where < len(operands):
            self.places.append(place(current, text))
            shown = operands[where] if operator == b"TJ" else [operands[where]]
            self.lengths.append(sum(len(each) for each in shown if isinstance(each, str | bytes)))


def parts_of(drawn: Drawn, width: float) -> Sequence[Part]:
    """Return the parts of a page in the order in which they are read.

    Only a page that is drawn row by row has several: what is above and the left column, the right
    column, and what is below. Either may consist of columns again.

    Args:
        drawn: What is drawn on it.
        width: How wide it is, in points.
    """
    return _parted(drawn, 0.0, width)


def _parted(drawn: Drawn, start: float, end: float) -> Sequence[Part]:
    """Return the parts of what is drawn between two places across the page."""
    low, high = (start + share * (end - start) for share in _MIDDLE)
    rows: dict[int, list[float]] = defaultdict(list)
    for (before, up), (across, next_up) in pairwise(drawn.places):
        if abs(up - next_up) < 1 and low <= across <= high and before < across:
            rows[round(across)].append(up)
    column = max(rows, key=lambda across: len(rows[across]), default=0)
    found = sorted(set(rows[column]), reverse=True)
    if len(found) < _FEW_ROWS or not _is_gutter(drawn, column, found):
        return ()
    if min(_usual_lengths(drawn, column, found)) < _SHORTEST_ROW:
        return ()
    top, bottom = found[0] + 1, _lowest(drawn, found) - 1
    edge = column - _SLACK

    def is_left(across: float, up: float) -> bool:
        return up > top or (up >= bottom and across < edge)

    def is_right(across: float, up: float) -> bool:
        return bottom <= up <= top and across >= edge

    return (
        *_inner(drawn, is_left, start, edge),
        *_inner(drawn, is_right, edge, end),
        lambda _across, up: up < bottom,
    )


def _inner(drawn: Drawn, part: Part, start: float, end: float) -> Sequence[Part]:
    """Return the parts of a part, or that as the only one."""
    found = _parted(drawn.within(part), start, end)
    return [_both(part, each) for each in found] or [part]


def _both(one: Part, other: Part) -> Part:
    return lambda across, up: one(across, up) and other(across, up)


def only(part: Part) -> Callable[[bytes, list[Any], _Matrix, _Matrix], None]:
    """Return what pypdf is to call before each operator, so that it sees one part of the page."""
    from pypdf.generic import ArrayObject, TextStringObject  # noqa: PLC0415 - loaded by then

    def take(operator: bytes, operands: list[Any], current: _Matrix, text: _Matrix) -> None:
        where = _SHOWN_AT.get(operator)
        if where is not None and where < len(operands) and not part(*place(current, text)):
            operands[where] = ArrayObject() if operator == b"TJ" else TextStringObject("")

    return take


def place(current: _Matrix, text: _Matrix) -> tuple[float, float]:
    """Return how far across and up on the page a text is drawn, in points.

    Args:
        current: The current transformation matrix (ISO 32000-1, section 8.3.4).
        text: The text matrix.
    """
    across, up = text[4], text[5]
    return (
        across * current[0] + up * current[2] + current[4],
        across * current[1] + up * current[3] + current[5],
    )


def _is_gutter(drawn: Drawn, column: int, rows: Sequence[float]) -> bool:
    """Whether most rows begin anew there, with next to nothing right before it.

    The words of one wide column begin anywhere, and so do its letters, which browsers draw singly.
    """
    within = [(across, up) for across, up in drawn.places if rows[-1] <= up <= rows[0]]
    right = {round(up) for across, up in within if across >= column - _SLACK}
    crossed = {round(up) for across, up in within if -_GUTTER < across - column < -_SLACK}
    is_empty = len(crossed) <= _MOST_IN_GUTTER * len(rows)
    return is_empty and len(rows) >= _MOST_ROWS * len(right)


def _usual_lengths(drawn: Drawn, column: int, rows: Sequence[float]) -> tuple[float, float]:
    """Return how much stands in the left and in the right column's rows, mostly."""
    left, right = dict.fromkeys(rows, 0), dict.fromkeys(rows, 0)
    for (across, up), length in zip(drawn.places, drawn.lengths, strict=True):
        if up in left:
            side = right if across >= column - _SLACK else left
            side[up] += length
    return median(left.values()), median(right.values())


def _lowest(drawn: Drawn, rows: Sequence[float]) -> float:
    """Return how far down the columns go, one of which may be longer."""
    usual = median([one - next_one for one, next_one in pairwise(rows)])
    lowest = rows[-1]
    for up in sorted({up for _, up in drawn.places if up < lowest}, reverse=True):
        if lowest - up > _NEXT_ROW * usual:
            break
        lowest = up
    return lowest

"""Places in a text, counted in the units that other programs count in."""

from collections.abc import Iterable
from enum import StrEnum


class OffsetUnit(StrEnum):
    """What offsets count."""

    CODE_POINTS = "code-points"
    UTF16 = "utf-16"
    BYTES = "bytes"


def converted(text: str, places: Iterable[int], unit: OffsetUnit) -> list[int]:
    """Return places of a text, given in code points, in another unit.

    Args:
        text: The whole text, without lone surrogates.
        places: In ascending order, none beyond the text's end.
        unit: Code points, UTF-16 units (as JavaScript, Java and Qt count), or bytes of UTF-8.
    """
    if unit is OffsetUnit.CODE_POINTS or text.isascii():
        return list(places)
    found, last, offset = [], 0, 0
    for place in places:
        offset += _length(text[last:place], unit)
        last = place
        found.append(offset)
    return found


def _length(text: str, unit: OffsetUnit) -> int:
    if unit is OffsetUnit.BYTES:
        return len(text.encode("utf-8"))
    return len(text.encode("utf-16-le")) // 2

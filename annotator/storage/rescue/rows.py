"""The rows on a leaf page of a table (SQLite's file format, sections 1.6 and 2.1)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from annotator.storage.rescue.raw_file import PageNumber, RawFile

Value = None | int | float | str | bytes

LEAF: Final = 0x0D
INTERIOR: Final = 0x05
_INTEGER_BYTES: Final = (0, 1, 2, 3, 4, 6, 8)
_FLOAT: Final = 7
_ZERO: Final = 8
_ONE: Final = 9
_FIRST_BLOB: Final = 12
_MOST_VARINT: Final = 9


class UnreadableRowError(ValueError):
    """The bytes are not a row."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row.

    Attributes:
        rowid: Its number.
        values: Its stored columns, in the order of the table; None in the place of the number.
    """

    rowid: int
    values: tuple[Value, ...]


def header_at(number: PageNumber) -> int:
    """Return where a page's header begins: the first page has the file's before it."""
    return 100 if number == 1 else 0


def cells(file: RawFile, number: PageNumber, header_bytes: int) -> list[int]:
    """Return where the cells of a page begin; those that are impossible are left out."""
    page = file.page(number)
    at = header_at(number)
    count = int.from_bytes(page[at + 3 : at + 5], "big")
    first = at + header_bytes
    count = min(count, (file.usable - first) // 2)
    offsets = (int.from_bytes(page[first + 2 * n : first + 2 * n + 2], "big") for n in range(count))
    return [offset for offset in offsets if first <= offset < file.usable]


def rows(file: RawFile, number: PageNumber) -> Iterator[RawRow | None]:
    """Yield the rows of a leaf page; None for each that can't be read."""
    for offset in cells(file, number, 8):
        try:
            yield _row(file, file.page(number), offset)
        except (UnreadableRowError, IndexError, struct.error):
            yield None


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a variable-length number and where it ends."""
    value = 0
    for n in range(_MOST_VARINT - 1):
        byte = data[at + n]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the bit that says that more follows
            return value, at + n + 1
    value = value << 8 | data[at + _MOST_VARINT - 1]
    return value - (1 << 64 if value >> 63 else 0), at + _MOST_VARINT


def _row(file: RawFile, page: bytes, offset: int) -> RawRow:
    length, at = varint(page, offset)
    rowid, at = varint(page, at)
    if not 0 < length <= len(file.content) + len(file.log) * file.page_size:
        raise UnreadableRowError
    most_here = file.usable - 35
    if length <= most_here:
        payload = page[at : at + length]
    else:
        least = (file.usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (file.usable - 4)
        here = here if here <= most_here else least
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        payload = page[at : at + here] + _overflow(file, following, length - here)
    if len(payload) != length:
        raise UnreadableRowError
    return RawRow(rowid, _values(payload))


def _overflow(file: RawFile, number: PageNumber, missing: int) -> bytes:
    """Return what did not fit on the page (section 1.7)."""
    parts: list[bytes] = []
    seen: set[PageNumber] = set()
    while missing > 0:
        if not 0 < number <= file.page_count or number in seen:
            raise UnreadableRowError
        seen.add(number)
        page = file.page(number)
        parts.append(page[4 : min(file.usable, 4 + missing)])
        missing -= len(parts[-1])
        number = int.from_bytes(page[:4], "big")
    return b"".join(parts)


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = varint(payload, 0)
    if not at <= end <= len(payload):
        raise UnreadableRowError
    kinds: list[int] = []
    while at < end:
        kind, at = varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = end
    for kind in kinds:
        value, at = _value(payload, kind, at)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO, at
    if kind >= _FIRST_BLOB:
        end = at + (kind - _FIRST_BLOB) // 2
        data = payload[at:end]
        if len(data) != end - at:
            raise UnreadableRowError
        return (data.decode("utf-8", "replace") if kind % 2 else data), end
    if kind == _FLOAT:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    if not 0 <= kind < len(_INTEGER_BYTES):
        raise UnreadableRowError
    end = at + _INTEGER_BYTES[kind]
    if end > len(payload):
        raise UnreadableRowError
    return (int.from_bytes(payload[at:end], "big", signed=True) if kind else None), end

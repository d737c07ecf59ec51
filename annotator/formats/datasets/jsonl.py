"""JSON Lines: one JSON object a line, UTF-8, line feeds as line ends.

What some programs take for line ends besides the line feed (U+0085, U+2028, U+2029) is written as
an escape, so that a line is a line to everybody.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, Final

from annotator.domain.datasets.records import VARIANT_FIELDS, Document, Shape

_CHUNK: Final = 1 << 20
"""Bytes that are written together."""
_LINE_ENDS: Final = (
    (b"\xc2\x85", b"\\u0085"),
    (b"\xe2\x80\xa8", b"\\u2028"),
    (b"\xe2\x80\xa9", b"\\u2029"),
)


class JsonlWriter:
    """Writes records as JSON Lines."""

    suffix: Final = ".jsonl"

    def check(self) -> None:
        """Nothing is missing: orjson comes with the program."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write the records, fields in their order."""
        write_lines(_lines(documents, shape), out)

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing: the lines say it all."""
        return {}


def write_lines(lines: Iterable[bytes], out: BinaryIO) -> None:
    """Write lines of JSON, without their last line feeds; every program finds the same lines."""
    chunk: list[bytes] = []
    length = 0
    for line in lines:
        chunk.append(line)
        length += len(line)
        if length >= _CHUNK:
            out.write(_joined(chunk))
            chunk.clear()
            length = 0
    out.write(_joined(chunk))


def _lines(documents: Iterable[Document], shape: Shape) -> Iterator[bytes]:
    """Yield the lines of document after document."""
    import orjson  # noqa: PLC0415 - the window must not wait for it

    dumps = orjson.dumps
    shared_names = [field.name for field in VARIANT_FIELDS]
    own_names = [field.name for field in shape.own]
    first = dumps(own_names[0])
    for document in documents:
        if not document.rows:
            continue
        # What all records of a variant share is put into JSON once. In front of all but the first
        # it takes the place of what parts objects in a list: no text in JSON has a quotation mark
        # behind a brace without a backslash, so nothing else looks like that.
        shared = dumps(dict(zip(shared_names, document.shared, strict=True)))[:-1]
        records = dumps([dict(zip(own_names, row)) for row in document.rows])  # noqa: B905 - millions, and all of one length
        parting = b"}\n" + shared + b"," + first + b":"
        yield shared + b"," + records[2:-1].replace(b"},{" + first + b":", parting)


def _joined(lines: list[bytes]) -> bytes:
    lines.append(b"")
    joined = b"\n".join(lines)
    if joined.isascii():
        return joined
    # These bytes occur only within JSON strings, where an escape means the same.
    for found, escape in _LINE_ENDS:
        if found in joined:
            joined = joined.replace(found, escape)
    return joined

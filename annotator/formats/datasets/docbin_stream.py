"""spaCy's DocBin written piece by piece: the same bytes in the end, without all Docs in memory.

A DocBin is one msgpack map, compressed by zlib: byte strings and lists with an entry for each Doc,
the strings that tokens are made of, and what is stored once. Small DocBins are made, taken apart
and joined key by key; what grows with the number of Docs waits on the disk.
"""

import struct
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from spacy.tokens import Doc

_DOCS: Final = 1_000
"""Docs that are held at once."""
_CHUNK: Final = 1 << 20
_STRINGS: Final = "strings"
_SAID_ONCE: Final = frozenset({"version", "attrs"})
_MOST_IN_FIXMAP: Final = 15


def write_docbin(docs: Iterable["Doc"], out: BinaryIO) -> None:
    """Write Docs as one DocBin, with their `cats` and `user_data`.

    Raises:
        OSError: If the disk is full or fails.
    """
    left = iter(docs)
    with ExitStack() as stack:
        joined = _Joined(lambda: stack.enter_context(_scratch(out)))
        while docs_now := list(islice(left, _DOCS)):
            joined.add(_message(docs_now))
        if not joined.entries:
            joined.add(_message([]))
        packing = zlib.compressobj()
        out.writelines(map(packing.compress, joined.packed()))
        out.write(packing.flush())


def _message(docs: Sequence["Doc"]) -> Mapping[str, Any]:
    import srsly  # noqa: PLC0415 - it comes with spaCy
    from spacy.tokens import DocBin  # noqa: PLC0415 - it takes seconds to load

    # Docs have boundaries and spaces only, which a DocBin stores in any case. What else they tell
    # is packed here: DocBin would look for plug-ins of the packer with each Doc.
    found = DocBin(attrs=["ORTH", "SPACY"], docs=docs)
    message: dict[str, Any] = srsly.msgpack_loads(zlib.decompress(found.to_bytes()))
    pack = srsly.msgpack.Packer(use_bin_type=True).pack
    return message | {"user_data": [pack(doc.user_data) for doc in docs]}


def _scratch(out: BinaryIO) -> BinaryIO:
    """Return a file that goes away by itself, on the disk that the DocBin goes to if it has one."""
    name = getattr(out, "name", None)
    folder = Path(name).parent if isinstance(name, str) else None
    return tempfile.TemporaryFile(dir=folder)


@dataclass(slots=True)
class _Growing:
    """What one key holds so far: bytes, or so many entries of a list, packed."""

    file: BinaryIO
    is_list: bool
    length: int = 0

    def add(self, value: bytes | list[Any]) -> None:
        if isinstance(value, bytes):
            self.length += self.file.write(value)
            return
        self.length += len(value)
        self.file.write(_packed(value)[len(_list_head(len(value))) :])

    def packed(self) -> Iterator[bytes]:
        yield _list_head(self.length) if self.is_list else _bytes_head(self.length)
        self.file.seek(0)
        while piece := self.file.read(_CHUNK):
            yield piece


class _Joined:
    """Messages of DocBins as one."""

    def __init__(self, scratch: Callable[[], BinaryIO]) -> None:
        self.entries: dict[str, Any] = {}
        self._scratch = scratch
        self._strings: set[str] = set()

    def add(self, message: Mapping[str, Any]) -> None:
        for key, value in message.items():
            if key == _STRINGS:
                self._strings.update(value)
                self.entries[key] = None
            elif key in _SAID_ONCE:
                self.entries[key] = value
            else:
                if key not in self.entries:
                    self.entries[key] = _Growing(self._scratch(), isinstance(value, list))
                self.entries[key].add(value)

    def packed(self) -> Iterator[bytes]:
        if len(self.entries) > _MOST_IN_FIXMAP:
            raise ValueError(len(self.entries))
        yield bytes([0x80 | len(self.entries)])
        for key, value in self.entries.items():
            yield _packed(key)
            if key == _STRINGS:
                yield _packed(sorted(self._strings))
            elif isinstance(value, _Growing):
                yield from value.packed()
            else:
                yield _packed(value)


def _list_head(length: int) -> bytes:
    """Return what msgpack writes before the entries of a list."""
    if length < 1 << 4:
        return bytes([0x90 | length])
    return (
        struct.pack(">BH", 0xDC, length) if length < 1 << 16 else struct.pack(">BI", 0xDD, length)
    )


def _bytes_head(length: int) -> bytes:
    """Return what msgpack writes before bytes."""
    if length < 1 << 8:
        return bytes([0xC4, length])
    return (
        struct.pack(">BH", 0xC5, length) if length < 1 << 16 else struct.pack(">BI", 0xC6, length)
    )


def _packed(value: object) -> bytes:
    import srsly  # noqa: PLC0415 - it comes with spaCy

    packed: bytes = srsly.msgpack_dumps(value)
    return packed

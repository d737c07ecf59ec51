"""The pages of a damaged file as they are on the disk, read without SQLite, which would give up.

Sections are those of SQLite's file format (https://www.sqlite.org/fileformat2.html).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from annotator.storage.open_file.raw_reading import SQLITE_MAGIC

PageNumber = int

_USUAL_PAGE: Final = 4096
_PAGE_SIZES: Final = frozenset(1 << power for power in range(9, 17))
_LARGEST_AS: Final = 1
_WAL_MAGIC: Final = frozenset({0x377F0682, 0x377F0683})
_WAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_VERSION_AT: Final = 60
_FREE_LIST_AT: Final = 32
_RESERVED_AT: Final = 20


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file's pages, those that a write-ahead log holds included.

    Attributes:
        content: The bytes of the file.
        page_size: Bytes of a page.
        usable: Bytes of a page without what is reserved at its end.
        version: The schema version that the header names; 0 where it can't be told.
        log: Pages that are newer in the log.
    """

    content: memoryview
    page_size: int
    usable: int
    version: int
    log: dict[PageNumber, bytes] = field(default_factory=dict, repr=False)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a file and the log beside it, whatever state they are in.

        Raises:
            OSError: If the disk can't read them.
        """
        content = path.read_bytes()
        has_header = content.startswith(SQLITE_MAGIC)
        size = int.from_bytes(content[16:18], "big") if has_header else _USUAL_PAGE
        size = 65_536 if size == _LARGEST_AS else size
        size = size if size in _PAGE_SIZES else _USUAL_PAGE
        # Empty, and so 0, in a file that was cut before that byte.
        reserved = int.from_bytes(content[_RESERVED_AT : _RESERVED_AT + 1]) if has_header else 0
        version = int.from_bytes(content[_VERSION_AT : _VERSION_AT + 4], "big")
        log_path = path.with_name(f"{path.name}-wal")
        log = _committed(log_path.read_bytes(), size) if log_path.exists() else {}
        first = log.get(1, b"")
        if first.startswith(SQLITE_MAGIC):
            version = int.from_bytes(first[_VERSION_AT : _VERSION_AT + 4], "big")
        return cls(memoryview(content), size, size - reserved, version if has_header else 0, log)

    @property
    def page_count(self) -> int:
        """The greatest number of a page: as many pages there are, unless the log is damaged."""
        return max(-(-len(self.content) // self.page_size), max(self.log, default=0))

    def page_numbers(self) -> Iterator[PageNumber]:
        """Yield the numbers of the pages of which anything is there, in order.

        A damaged log may name a page billions away, and there is nothing in between.
        """
        in_file = -(-len(self.content) // self.page_size)
        yield from range(1, in_file + 1)
        yield from sorted(number for number in self.log if number > in_file)

    def page(self, number: PageNumber) -> bytes:
        """Return a page; what is not there any more is zero."""
        newer = self.log.get(number)
        if newer is not None:
            return newer
        start = (number - 1) * self.page_size
        found = bytes(self.content[start : start + self.page_size]) if number > 0 else b""
        return found.ljust(self.page_size, b"\0")

    def free_pages(self) -> set[PageNumber]:
        """Return the pages that are not in use (section 1.5), as far as the list can be read."""
        free: set[PageNumber] = set()
        trunk = int.from_bytes(self.page(1)[_FREE_LIST_AT : _FREE_LIST_AT + 4], "big")
        while 0 < trunk <= self.page_count and trunk not in free:
            free.add(trunk)
            page = self.page(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self.usable // 4 - 2)
            numbers = (int.from_bytes(page[8 + 4 * n : 12 + 4 * n], "big") for n in range(count))
            free.update(number for number in numbers if 0 < number <= self.page_count)
            trunk = int.from_bytes(page[:4], "big")
        return free


def _committed(log: bytes, page_size: int) -> dict[PageNumber, bytes]:
    """Return the latest committed state of each page in a write-ahead log (section 4)."""
    header = log[:_WAL_HEADER]
    if int.from_bytes(header[:4], "big") not in _WAL_MAGIC:
        return {}
    if int.from_bytes(header[8:12], "big") != page_size:
        return {}
    committed: dict[PageNumber, bytes] = {}
    pending: dict[PageNumber, bytes] = {}
    at = _WAL_HEADER
    while at + _FRAME_HEADER + page_size <= len(log):
        frame = log[at : at + _FRAME_HEADER]
        if frame[8:16] != header[16:24]:
            # Left over from before the log was last reset.
            break
        start = at + _FRAME_HEADER
        pending[int.from_bytes(frame[:4], "big")] = log[start : start + page_size]
        if int.from_bytes(frame[4:8], "big"):
            committed |= pending
            pending.clear()
        at = start + page_size
    return committed

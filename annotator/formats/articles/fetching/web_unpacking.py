"""What a server has packed on its way, unpacked piece by piece and no further than is asked for."""

import zlib
from typing import Final

_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32
_GZIP: Final = b"\x1f\x8b"


class Unpacking:
    """A page that comes packed, perhaps in several parts one behind the other (RFC 1952, 2.2)."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._part = zlib.decompressobj(_GZIP_OR_ZLIB)

    @property
    def is_whole(self) -> bool:
        """Whether what came so far is complete."""
        return self._part.eof

    def unpacked(self, piece: bytes, most: int) -> bytes:
        """Return what is in the next piece.

        Args:
            piece: What came.
            most: How many bytes to unpack at most; one or more.

        Raises:
            zlib.error: If it is damaged.
        """
        found = self._part.decompress(piece, most)
        behind = self._part.unused_data
        while len(found) < most and behind.startswith(_GZIP):
            self._part = zlib.decompressobj(_GZIP_OR_ZLIB)
            found += self._part.decompress(behind, most - len(found))
            behind = self._part.unused_data
        return found

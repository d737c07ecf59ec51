"""Where bytes come from: a file, opened with care, or what was fetched."""

import io
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from math import ceil
from pathlib import Path
from typing import BinaryIO, Final

from annotator.domain.errors import BadInputError
from annotator.formats.articles import packed_files

MAX_FILE_BYTES: Final = 16 * 1024 * 1024
"""No article is this long; a greater file is a mistake, and would freeze what shows it."""

BEGINNING_BYTES: Final = 64 * 1024
"""How much of a source is looked at to tell what it is."""

_DENIED: Final = "{path} may not be read: permission denied."
_MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    """Something that holds articles.

    Attributes:
        name: What sentences about it call it: the path as it was given, or the address.
        short: The file's name alone, which stays with the article.
        path: The file; None when the bytes are in memory.
        data: The bytes, when there is no file.
        url: The address it was fetched from; empty for a file.
        charset: What the server said of the encoding; empty for a file.
    """

    name: str
    short: str
    path: Path | None = None
    data: bytes = field(default=b"", repr=False)
    url: str = ""
    charset: str = ""

    @classmethod
    def of_file(cls, path: Path) -> "Source":
        """Return a file as a source; nothing is opened yet."""
        return cls(str(path), path.name, path)

    @property
    def stem(self) -> str:
        """Its name without the ending."""
        return Path(packed_files.without_ending(self.short)).stem

    def __str__(self) -> str:
        return self.name

    @property
    def suffix(self) -> str:
        """The ending of its name before it was packed, in lower case, with the dot."""
        return Path(packed_files.without_ending(self.short)).suffix.lower()

    def beginning(self) -> bytes:
        """Return the first bytes, enough to tell a format by.

        Raises:
            BadInputError: If it can't be read; one plain sentence.
        """
        with self._as_it_is() as file:
            return packed_files.beginning(file, self.name, BEGINNING_BYTES)

    def held(self) -> "Source":
        """Return it with its bytes in memory, if they are few: then it is opened but once.

        Raises:
            BadInputError: If it can't be read; one plain sentence.
        """
        beginning = self.beginning()
        if self.path is None or len(beginning) == BEGINNING_BYTES:
            return self
        return replace(self, path=None, data=beginning)

    def read_bytes(self, limit: int = 0) -> bytes:
        """Return all bytes.

        Args:
            limit: How many bytes there may be at most; 0 for as many as an article may have.

        Raises:
            BadInputError: If it can't be read, or is far too large.
        """
        limit = limit or MAX_FILE_BYTES
        with self.open(limit) as file:
            # In two reads: one would reserve memory for the whole limit. And a file may grow.
            pieces = [file.read(BEGINNING_BYTES)]
            if len(pieces[0]) == BEGINNING_BYTES:
                pieces.append(file.read(max(limit + 1 - BEGINNING_BYTES, 0)))
        data = b"".join(pieces)
        if len(data) > limit:
            self._refuse_size(len(data), limit)
        return data

    @contextmanager
    def open(self, limit: int | None = None) -> Iterator[BinaryIO]:
        """Open it for reading, unpacked if it was packed by gzip.

        Args:
            limit: How many bytes it may hold at most.

        Raises:
            BadInputError: If it can't be read, or is no file that holds anything; one sentence.
        """
        with self._as_it_is(limit) as file:
            yield packed_files.unpacked(file, self.name, limit)

    @contextmanager
    def _as_it_is(self, limit: int | None = None) -> Iterator[BinaryIO]:
        """Open it for reading, perhaps packed."""
        if self.path is None:
            yield io.BytesIO(self.data)
            return
        try:
            self._check(self.path, limit)
            with self.path.open("rb") as file:
                yield file
        except FileNotFoundError:
            raise BadInputError("{name} does not exist.", name=self.name) from None
        except PermissionError:
            raise BadInputError(_DENIED, path=self.name) from None
        except OSError as error:
            reason = error.strerror or str(error)
            raise BadInputError(
                "{name} could not be read: {reason}.", name=self.name, reason=reason
            ) from error

    def _check(self, path: Path, limit: int | None) -> None:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise BadInputError("{name} is a folder, not an article.", name=self.name)
        if not stat.S_ISREG(status.st_mode):
            raise BadInputError("{name} is not a text file.", name=self.name)
        if not status.st_mode & 0o444:
            # The superuser could read it, but nobody was meant to.
            raise BadInputError(_DENIED, path=self.name)
        if limit is not None and status.st_size > limit:
            self._refuse_size(status.st_size, limit)

    def _refuse_size(self, size: int, limit: int) -> None:
        raise BadInputError(
            "{name} has {size:.0f} MB; an article may have at most {limit} MB.",
            name=self.name,
            size=ceil(size / _MEGABYTE),
            limit=limit // _MEGABYTE,
        )

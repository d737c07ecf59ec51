"""Where an open file was, and whether it is still there.

If a file is deleted, moved or replaced, SQLite silently goes on writing to it, and nobody ever
finds again what it saves there.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from annotator.domain.errors import WorkspaceGoneError

_GONE: Final = (
    "{path} is no longer there: it was deleted or moved while it was open; nothing more is "
    "saved in it."
)
_REPLACED: Final = (
    "{path} was replaced by another file while it was open; nothing more is saved in it."
)


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A file as it was when it was opened.

    Attributes:
        path: Where, with every link followed.
        device: The file system's number.
        inode: The file's number in it; None where numbers may change by themselves, as on a share.
    """

    path: Path
    device: int
    inode: int | None

    @classmethod
    def of(cls, path: Path, *, has_lasting_number: bool = True) -> Self:
        """Return the place of a file that is there.

        Raises:
            OSError: If it is not.
        """
        real = path.resolve()
        found = real.stat()
        return cls(real, found.st_dev, found.st_ino if has_lasting_number else None)

    @property
    def holds(self) -> bool:
        """Whether the file is still the one at its path."""
        try:
            self.require()
        except WorkspaceGoneError:
            return False
        return True

    def require(self) -> None:
        """Make sure that the file is still the one at its path.

        Raises:
            WorkspaceGoneError: If it is not.
        """
        try:
            found = self.path.stat()
        except OSError:
            raise WorkspaceGoneError(_GONE, path=self.path) from None
        if self.inode is not None and (found.st_dev, found.st_ino) != (self.device, self.inode):
            raise WorkspaceGoneError(_REPLACED, path=self.path)

    def tidy(self) -> None:
        """Delete the emptied log of a file that has gone, unless another file is there by now."""
        if not self.path.exists():
            for kind in ("wal", "shm"):
                with contextlib.suppress(OSError):
                    self.path.with_name(f"{self.path.name}-{kind}").unlink()

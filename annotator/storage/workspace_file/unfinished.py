"""Unfinished files: written under a hidden name beside the one that they get in the end.

A program that is killed leaves such a file behind. The next program that writes beside it removes
it, once it has not been written to for so long that nobody can still be working on it.
"""

import contextlib
import re
import secrets
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final

from annotator.storage.open_file.raw_reading import SQLITE_MAGIC

_NAME: Final = re.compile(r"\..+\.[0-9a-f]{8}\.partial")
_WITH_IT: Final = ("", "-journal", "-wal", "-shm")
"""The endings of what SQLite has beside a file, after the file's own name."""
_LEFT_AFTER_S: Final = timedelta(minutes=10).total_seconds()


def beside(path: Path) -> Path:
    """Return a hidden name to write a file under, and delete what killed programs have left there.

    Args:
        path: The name that the file gets in the end.
    """
    take_away_left(path.parent)
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.partial")


def remove(path: Path) -> None:
    """Delete a file with what SQLite may have left beside it; a file that is gone is no error."""
    for found in _files_of(path):
        with contextlib.suppress(OSError):
            found.unlink(missing_ok=True)


def take_away_left(folder: Path) -> None:
    """Delete the unfinished files in a folder that nobody writes to any longer."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _NAME.fullmatch(path.name):
                with contextlib.suppress(OSError):
                    if _is_left(path):
                        remove(path)


def _is_left(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        if file.read(len(SQLITE_MAGIC)) not in {SQLITE_MAGIC, b""}:
            return False
    written = max(found.stat().st_mtime for found in _files_of(path) if found.exists())
    return time.time() - written > _LEFT_AFTER_S


def _files_of(path: Path) -> Iterator[Path]:
    return (path.with_name(path.name + ending) for ending in _WITH_IT)

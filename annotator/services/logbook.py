"""The log of errors, and detecting crashes; neither contains any text of an article.

While the program runs, it has a locked file in the log folder. If such a file is found unlocked at
a start, its program has not ended properly. If the process crashes, Python writes into this file
where each thread was.
"""

import contextlib
import faulthandler
import logging
import os
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from annotator.overriding import override
from annotator.storage.open_file import process_locks

_PREFIX: Final = "running-"
_LARGEST: Final = 500_000
_KEPT: Final = 3
_SHOWN: Final = 4_000
_ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


@dataclass(frozen=True, slots=True)
class Crash:
    """A program that did not end properly.

    Attributes:
        when: When it crashed, if known, else when it was started, as ISO 8601 in local time.
        details: Where the threads were, if known; empty after a power failure.
    """

    when: str
    details: str


@dataclass(slots=True)
class Logbook:
    """Keeps the log in a folder; if the folder can't be written, there is no log.

    Attributes:
        folder: The folder of the log and of the files of running programs.
    """

    folder: Path
    _own: IO[str] | None = field(default=None, repr=False)
    _handler: logging.Handler | None = field(default=None, repr=False)

    def open(self) -> Crash | None:
        """Start logging, and return the crash of an earlier program if there was one."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            crash = self._earlier_crash()
            self._own = process_locks.made(self._own_path)
            faulthandler.enable(self._own)
            self._handler = _LateFileHandler(self.folder / "annotator.log")
            logging.getLogger("annotator").addHandler(self._handler)
            return crash
        return None

    def close(self) -> None:
        """Stop logging, as the program ends properly."""
        if self._handler is not None:
            logging.getLogger("annotator").removeHandler(self._handler)
            self._handler.close()
        if self._own is not None:
            faulthandler.disable()
            self._own.close()
            for path in (self._own_path, process_locks.being_made(self._own_path)):
                with contextlib.suppress(OSError):
                    path.unlink()
        self._own, self._handler = None, None

    @property
    def _own_path(self) -> Path:
        return self.folder / f"{_PREFIX}{os.getpid()}.txt"

    def _earlier_crash(self) -> Crash | None:
        """Return the latest crash, and delete the files of all crashed programs."""
        found: list[Crash] = []
        for path in sorted(self.folder.glob(f"{_PREFIX}*.txt"), key=_modified):
            if process_locks.is_locked(path):
                continue
            with contextlib.suppress(OSError):
                moment = time.localtime(path.stat().st_mtime)
                details = path.read_text(encoding="utf-8", errors="replace")[:_SHOWN]
                found.append(Crash(time.strftime("%Y-%m-%dT%H:%M:%S", moment), details))
                path.unlink()
        return found[-1] if found else None


class _LateFileHandler(logging.Handler):
    """Opens the rotating file at the first record; most of the time there is none."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - not at every start

        if self._file is None:
            self._file = RotatingFileHandler(
                self._path, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8"
            )
            self._file.setFormatter(_PlacesOnly("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._file.emit(record)

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


class _PlacesOnly(logging.Formatter):
    """Formats an exception without its message, which may quote an article."""

    @override
    def formatException(self, ei: _ExceptionInfo) -> str:
        kind, _, trace = ei
        return f"{kind.__name__ if kind else 'error'}\n{places(trace)}"


def places(trace: TracebackType | None) -> str:
    """Return where an exception was raised: file, line and function of each call, one per line."""
    frames = traceback.extract_tb(trace)
    return "\n".join(f"{f.filename.split('annotator')[-1]}:{f.lineno} {f.name}" for f in frames)


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0

"""Reading documents in a separate process, with limits of time and memory.

A malicious file can keep the libraries for web pages, Word, Excel and PDF busy for hours, or fill
the memory. In a separate process they can be stopped.
"""

import logging
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.articles import readers
from annotator.formats.articles.sources import (
    NO_COLUMNS,
    BadRecord,
    Columns,
    ReadArticle,
    Source,
)
from annotator.services.tasks import Watch

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

PATIENCE_S: Final = 30.0
"""How long one file may take, in seconds; enough for a thousand ordinary pages."""
MEMORY_BYTES: Final = 2 * 1024**3
_ORPHANED: Final = 4
_POLL_S: Final = 0.05
_STARTING_S: Final = 60.0
_READY: Final = "ready"
_Found = list[ReadArticle | BadRecord]
_Answer = _Found | str


@dataclass(slots=True)
class ReadingProcess:
    """Reads documents in a separate process, which is started with the first one.

    Attributes:
        patience: How long one file may take, in seconds.
        memory: How much memory the process may use, in bytes; enforced on POSIX systems only.
    """

    patience: float = PATIENCE_S
    memory: int = MEMORY_BYTES
    _process: "SpawnProcess | None" = None
    _pipe: "Connection | None" = field(default=None, repr=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def read(
        self, format_name: str, source: Source, watch: Watch, columns: Columns = NO_COLUMNS
    ) -> _Found:
        """Read a document, or a table.

        Args:
            format_name: Its format.
            source: The file.
            watch: Asked meanwhile whether to go on.
            columns: The meanings of the columns of a table.

        Raises:
            BadInputError: If it can't be read, or needs too much time or memory.
            Cancelled: If the person wants to stop.
        """
        try:
            pipe = self._started(watch)
            pipe.send((format_name, source, columns))
            answer = self._answer(pipe, self.patience, watch)
        except (EOFError, OSError):
            self.stop()
            raise BadInputError(
                "{name} could not be read: the program that reads such files crashed on it.",
                name=source.name,
            ) from None
        except BaseException:
            self.stop()
            raise
        if answer is None:
            self.stop()
            raise BadInputError(
                "Reading {name} took more than {patience:g} seconds and was abandoned; copy the "
                "article's text into a text file and import that.",
                name=source.name,
                patience=self.patience,
            )
        if isinstance(answer, str):
            raise BadInputError(answer)
        return answer

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()

    def _started(self, watch: Watch) -> "Connection":
        if self._pipe is not None:
            return self._pipe
        # Imported here, since most imports are of texts, which need no other process.
        from multiprocessing import get_context  # noqa: PLC0415

        context = get_context("spawn")
        pipe, other = context.Pipe()
        process = context.Process(
            target=_serve, args=(other, self.memory, self.patience), name="reading", daemon=True
        )
        process.start()
        self._pipe, self._process = pipe, process
        other.close()
        if self._answer(pipe, _STARTING_S, watch) is None:
            # A late answer would be taken for the answer to the next file.
            raise EOFError
        return pipe

    @staticmethod
    def _answer(pipe: "Connection", patience: float, watch: Watch) -> _Answer | None:
        """Wait for an answer; return None if there is none in time."""
        deadline = time.monotonic() + patience
        while not pipe.poll(_POLL_S):
            watch.check()
            if time.monotonic() > deadline:
                return None
        answer: _Answer = pipe.recv()
        return answer


def _serve(pipe: "Connection", memory: int, patience: float) -> None:
    """Read documents as requested through the pipe, until it is closed."""
    # Ctrl+C is for the main process, which ends this one; nobody reads the logs of libraries.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.disable(logging.CRITICAL)
    _limit_memory(memory)
    pipe.send(_READY)
    while True:
        try:
            format_name, source, columns = pipe.recv()
        except EOFError:
            return
        _set_alarm(_ORPHANED * patience)
        pipe.send(_guarded(lambda: _read(format_name, source, columns), source))  # noqa: B023 - called at once
        _set_alarm(0)


def _read(format_name: str, source: Source, columns: Columns) -> _Found:
    return list(readers.reader_of(format_name).read(source, columns))


def _guarded(read: Callable[[], _Found], source: Source) -> _Answer:
    """Return what is read, or a sentence that says why it can't be."""
    try:
        return read()
    except BadInputError as error:
        return error.sentence
    except MemoryError:
        return Phrase(
            "Reading {name} would take more memory than any article needs; nothing was read.",
            name=source.name,
        )
    except Exception as error:  # noqa: BLE001 - a library's fault over a strange file is the file's
        return Phrase(
            "{name} is damaged: it could not be read ({error}).",
            name=source.name,
            error=type(error).__name__,
        )


def _set_alarm(seconds: float) -> None:
    """Let this process end itself after a while, in case the main process was killed."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit_memory(memory: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or memory <= hard:
        resource.setrlimit(resource.RLIMIT_AS, (memory, hard))

"""A pool of worker processes for computing on much text: one per processor."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from annotator.services.tasks import UNWATCHED, Watch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.connection import Connection

__all__ = ["WORKERS", "sent", "worker_pool"]

Given = TypeVar("Given")
Result = TypeVar("Result")

WORKERS = min(os.cpu_count() or 1, 61)
"""The number of workers; Windows can't wait for more than 61 processes at once."""
_LOOK_S: Final = 0.05
"""How often to check whether to stop while a worker is busy, in seconds."""


@contextmanager
def worker_pool(count: int = WORKERS) -> "Iterator[ProcessPoolExecutor]":
    """Provide a pool of processes; if the body fails, their work is abandoned.

    The processes end with this one, however it ends.

    Args:
        count: How many processes.
    """
    # Imported here, since most sessions don't need them.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    context = get_context("spawn")
    # When this end of the pipe is closed, the processes notice it and end at once.
    stop, stopping = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_begin, initargs=(stop,))
    with stop, stopping:
        try:
            yield pool
        except BaseException:
            stopping.close()
            pool.shutdown(cancel_futures=True)
            raise
        pool.shutdown()


def sent(
    pool: "ProcessPoolExecutor",
    work: Callable[[Given], Result],
    given: Given,
    watch: Watch = UNWATCHED,
) -> Callable[[], Result]:
    """Let a worker do some work, or do it here if the workers have been killed.

    Args:
        pool: The workers.
        work: A function that can be imported by module and name.
        given: Its argument.
        watch: Asked whether to go on, while waiting.

    Returns:
        A function that waits for the result and returns it, or raises `Cancelled`.
    """
    from concurrent.futures import BrokenExecutor, wait  # noqa: PLC0415 - loaded by then

    try:
        future = pool.submit(work, given)
    except BrokenExecutor:
        return partial(work, given)

    def result() -> Result:
        while watch is not UNWATCHED and not future.done():
            watch.check()
            wait([future], _LOOK_S)
        try:
            return future.result()
        except BrokenExecutor:
            return work(given)

    return result


def _begin(stop: "Connection") -> None:
    """Leave Ctrl+C to the main process, and end when the pool or the main process ends."""
    if sys.platform != "win32":
        # The window goes first.
        os.nice(5)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_when_told, args=(stop,), daemon=True).start()


def _end_when_told(stop: "Connection") -> None:
    from multiprocessing import parent_process  # noqa: PLC0415 - as above
    from multiprocessing.connection import wait  # noqa: PLC0415

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel, stop])
        # Nobody is left to read a result, or to end this process.
        os._exit(1)

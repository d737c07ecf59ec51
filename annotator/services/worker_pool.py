"""Other processes for arithmetic on much text: as many as there are processors."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import ProcessPoolExecutor

__all__ = ["WORKERS", "sent", "worker_pool"]

Given = TypeVar("Given")
Result = TypeVar("Result")

WORKERS = min(os.cpu_count() or 1, 61)
"""Windows waits for no more than 61 at once."""


@contextmanager
def worker_pool(count: int = WORKERS) -> "Iterator[ProcessPoolExecutor]":
    """Give a pool of processes; what still waits when the body fails is given up.

    Its processes end with this one, however it ends.

    Args:
        count: How many processes.
    """
    # Loaded here: they cost a start of the program that needs none of it.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_begin)
    try:
        yield pool
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise
    pool.shutdown()


def sent(
    pool: "ProcessPoolExecutor", work: Callable[[Given], Result], given: Given
) -> Callable[[], Result]:
    """Have work done by another process, or here if somebody has ended those.

    Returns:
        What waits for the result and returns it.
    """
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415 - loaded by then

    try:
        future = pool.submit(work, given)
    except BrokenExecutor:
        return partial(work, given)

    def result() -> Result:
        try:
            return future.result()
        except BrokenExecutor:
            return work(given)

    return result


def _begin() -> None:
    """Leave Ctrl+C to the program, and wait beside the work for the program's end."""
    if sys.platform != "win32":
        # Who works in the window goes first.
        os.nice(5)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process  # noqa: PLC0415 - as above

    parent = parent_process()
    if parent is not None:
        parent.join()
        # Nobody is left who would read a result, or take this process out of its waiting.
        os._exit(1)

"""The thread pool, held up so that background jobs wait."""

import contextlib
from collections.abc import Iterator
from threading import Event

from PySide6.QtCore import QThreadPool


@contextlib.contextmanager
def held_threads() -> Iterator[None]:
    """Let no job begin before this ends."""
    pool, release = QThreadPool.globalInstance(), Event()
    threads = pool.maxThreadCount()
    # One thread, and it is busy: Qt lets one run even where none is allowed.
    pool.setMaxThreadCount(1)
    pool.start(release.wait)
    try:
        yield
    finally:
        release.set()
        pool.setMaxThreadCount(threads)

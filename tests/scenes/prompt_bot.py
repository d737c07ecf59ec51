"""Waiting for the window no longer than necessary."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from pytestqt.exceptions import TimeoutError as WaitedTooLongError
from pytestqt.qtbot import QtBot

_LOOK_AGAIN_MS = 20


class PromptBot(QtBot):
    """Looks again after every event; pytest-qt's own looks every ten milliseconds."""

    def waitUntil(  # noqa: N802 - the name is pytest-qt's
        self, callback: Callable[[], bool | None], *, timeout: int = 5_000
    ) -> None:
        """Process events until the callback returns anything but False.

        Args:
            callback: Returns False, or fails an assertion, until what is awaited has happened.
            timeout: How long to wait, in milliseconds.

        Raises:
            WaitedTooLongError: If it has not happened by then.
        """
        deadline = time.monotonic() + timeout / 1_000
        waker = QTimer()
        waker.start(_LOOK_AGAIN_MS)
        while not _has_happened(callback, is_last_try=time.monotonic() > deadline):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _has_happened(callback: Callable[[], bool | None], *, is_last_try: bool) -> bool:
    try:
        if callback() is not False:
            return True
    except AssertionError as error:
        if is_last_try:
            raise WaitedTooLongError(str(error)) from error
        return False
    if is_last_try:
        raise WaitedTooLongError("What was awaited has not happened in time.")
    return False

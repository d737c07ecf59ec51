"""Ending properly when the system asks for it: at the end of a desktop session, or at Ctrl+C."""

import signal
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

_NAMES: Final = ("SIGTERM", "SIGINT", "SIGHUP")


class EndingBySignal(QObject):
    """Closes the windows on a signal, so that sessions end and the file is left in order.

    Python may run a signal handler in the middle of writing a label. So the handler does nothing;
    the signal also writes to a socket, and the event loop reacts to that when it is idle.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._notifier: QSocketNotifier | None = None
        # Until `begin`, Ctrl+C ends the process at once: Qt would swallow Python's exception.
        self._pythons_interrupt = signal.signal(signal.SIGINT, signal.SIG_DFL)

    @Slot()
    def begin(self) -> None:
        """Handle signals from now on; calling it again does nothing."""
        import socket

        if self._notifier is not None:
            return
        self._ours, self._pythons = socket.socketpair()
        for end in (self._ours, self._pythons):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._before = signal.set_wakeup_fd(self._pythons.fileno())
        self._handlers = {
            number: signal.signal(number, self._handle)
            for number in (getattr(signal, name, None) for name in _NAMES)
            if number is not None
        }

    def stop(self) -> None:
        """Restore the signal handlers of before."""
        if self._notifier is not None:
            signal.set_wakeup_fd(self._before)
            for number, handler in self._handlers.items():
                signal.signal(number, handler)
            self._notifier.setEnabled(False)
            self._ours.close()
            self._pythons.close()
        signal.signal(signal.SIGINT, self._pythons_interrupt)

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        """Do nothing; having a handler keeps the signal from ending the process."""

    @Slot()
    def _on_woken(self) -> None:
        if not set(self._ours.recv(64)).isdisjoint(self._handlers):
            QApplication.closeAllWindows()

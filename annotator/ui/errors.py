"""Telling a person what went wrong, and what it means, in text that can be copied."""

import logging
import sys
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QWidget

from annotator import __version__
from annotator.domain.errors import KnownError, WorkspaceGoneError
from annotator.services.logbook import places
from annotator.ui.languages.language import tr

_LOG: Final = logging.getLogger(__name__)


def show_error(parent: QWidget, error: KnownError, *, is_at_work: bool = True) -> None:
    """Show a known error, and what it means for the work if a workspace is open."""
    from PySide6.QtWidgets import QMessageBox

    from annotator.ui.consequence import consequence
    from annotator.ui.controls.message_dialog import MessageDialog
    from annotator.ui.languages.saying import why

    text = consequence(error) if is_at_work else ""
    MessageDialog(parent, QMessageBox.Icon.Warning, why(error), text).open_once()


def show_message(parent: QWidget, heading: str, text: str, details: str = "") -> None:
    """Show a message that has to be read, with details that can be unfolded and copied."""
    from PySide6.QtWidgets import QMessageBox

    from annotator.ui.controls.message_dialog import MessageDialog

    MessageDialog(parent, QMessageBox.Icon.Information, heading, text, details).open_once()


class ErrorHook(QObject):
    """Handles what reaches `sys.excepthook`: known errors are shown, bugs also logged."""

    raised = Signal(object)
    """Carries the exception, on the main thread."""
    gone = Signal(object)
    """Carries the `WorkspaceGoneError` of an open workspace."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before = sys.excepthook
        self.raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Handle exceptions from now on."""
        sys.excepthook = self._catch

    def remove(self) -> None:
        """Stop handling exceptions."""
        sys.excepthook = self._before

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        if not isinstance(error, KnownError):
            _LOG.critical("unexpected error", exc_info=(kind, error, trace))
            self._before(kind, error, trace)
        self.raised.emit(error)

    @Slot(object)
    def _on_raised(self, error: BaseException) -> None:
        if isinstance(error, WorkspaceGoneError):
            self.gone.emit(error)
            return
        if isinstance(error, KnownError):
            show_error(self._window, error)
            return
        from PySide6.QtWidgets import QMessageBox

        from annotator.ui.controls.message_dialog import MessageDialog

        MessageDialog(
            self._window,
            QMessageBox.Icon.Critical,
            tr("Window", "Something went wrong that should not have."),
            tr(
                "Window",
                "Everything labelled so far is saved. You can go on working; if it happens "
                "again, please report it.",
            ),
            # Only names and line numbers: a report never quotes the text of an article.
            f"Annotator {__version__}, {_system()}\n"
            f"{type(error).__name__}\n{places(error.__traceback__)}",
        ).open_once()


def _system() -> str:
    """Return the versions and the system that the program runs on."""
    import platform

    system = f"{platform.system()} {platform.release()}"
    return f"Python {platform.python_version()}, Qt {qVersion()}, {system}"

"""Telling a person what went wrong: one sentence, what it means, and text that can be copied."""

import logging
import sys
import traceback
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from annotator import __version__
from annotator.domain.errors import KnownError

_LOG: Final = logging.getLogger(__name__)
_SAFE: Final = "Everything labelled before is saved."


class MessageDialog(QMessageBox):
    """A message whose text can be selected, and copied with one click."""

    def __init__(
        self, parent: QWidget, icon: QMessageBox.Icon, heading: str, text: str, details: str = ""
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._heading = heading
        self._body = text
        self._details = details
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Annotator")
        self.setIcon(icon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(heading)
        self.setInformativeText(text)
        if details:
            self.setDetailedText(details)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addButton(QMessageBox.StandardButton.Ok)
        copy = QPushButton("Copy", self)
        self.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        # A button of a message box closes it; copying should not.
        copy.clicked.disconnect()
        copy.clicked.connect(self._on_copy)

    @property
    def message(self) -> str:
        """All that it says."""
        return "\n".join(part for part in (self._heading, self._body, self._details) if part)

    def open_once(self) -> None:
        """Open it, unless it stands there already: painting may fail many times a second."""
        others = self._window.findChildren(MessageDialog)
        if any(other.isVisible() and other.message == self.message for other in others):
            self.deleteLater()
        else:
            self.open()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message)


def show_error(parent: QWidget, error: KnownError) -> None:
    """Show what a person can meet and mend."""
    MessageDialog(parent, QMessageBox.Icon.Warning, str(error), "").open_once()


def show_message(parent: QWidget, heading: str, text: str) -> None:
    """Show news that want reading."""
    MessageDialog(parent, QMessageBox.Icon.Information, heading, text).open_once()


class ErrorHook(QObject):
    """Catches what reaches `sys.excepthook`: known errors are shown, bugs are shown and logged."""

    raised = Signal(object)
    """Carries the exception, on the main thread."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before = sys.excepthook
        self.raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._catch

    def remove(self) -> None:
        """Catch no more."""
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
        if isinstance(error, KnownError):
            show_error(self._window, error)
            return
        # Only names and line numbers: the text of an article never gets into a report.
        frames = traceback.extract_tb(error.__traceback__)
        places = "\n".join(
            f"{f.filename.split('annotator')[-1]}:{f.lineno} {f.name}" for f in frames
        )
        MessageDialog(
            self._window,
            QMessageBox.Icon.Critical,
            "Something went wrong that should not have.",
            f"{_SAFE} You can go on working; if it happens again, please report it.",
            f"Annotator {__version__}\n{type(error).__name__}\n{places}",
        ).open_once()

"""Watching the file of the open workspace for changes by others."""

import contextlib
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import KnownError, WorkspaceGoneError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.services.watching import Watcher
from annotator.ui.context import Context
from annotator.ui.languages.saying import why

_POLL_MS: Final = 700


class FileWatch(QObject):
    """Checks now and then, and publishes what other windows and programs have changed."""

    gone = Signal(object)
    """Carries the `WorkspaceGoneError` when the file is no longer where it was."""
    outdated = Signal()
    """Labels, guideline or settings were changed elsewhere."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._watcher = Watcher(context.workspace, context.first_look)
        self._trouble = ""
        self._is_outdated = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        context.bus.changed.connect(self._on_decided)
        context.much_changed.connect(self._on_much_changed)

    @property
    def is_active(self) -> bool:
        """Whether the file is checked now and then."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Stop checking the file."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Show what other windows and programs have changed; an error is shown once."""
        if self._context.is_changing_much:
            return
        try:
            self._context.workspace.require_in_place()
            changes = self._watcher.poll()
        except WorkspaceGoneError as error:
            self.gone.emit(error)
        except KnownError as error:
            if why(error) != self._trouble:
                self._trouble = why(error)
                raise
        else:
            self._trouble = ""
            self._context.bus.publish(changes)
            self._is_outdated = self._is_outdated or changes.setup
            # Not while a dialog is open: it has to be finished first.
            if self._is_outdated and QApplication.activeModalWidget() is None:
                self._is_outdated = False
                self.outdated.emit()

    @Slot(object)
    def _on_much_changed(self, changes: Changes) -> None:
        """Publish what a large step has changed: the next check would take it for others' work."""
        others = NOTHING_CHANGED
        # An error of the file is reported at the next check.
        with contextlib.suppress(KnownError):
            others = self._watcher.poll()
        self._is_outdated = self._is_outdated or (others.setup and not changes.setup)
        self._context.bus.publish(others.followed_by(changes))

    @Slot(object)
    def _on_decided(self, changes: Changes) -> None:
        if changes.setup:
            self._watcher.know_decisions()

"""The one place where changes are announced; each view decides whether to re-read."""

from PySide6.QtCore import QObject, Signal

from annotator.domain.history.changes import Changes


class ChangeBus(QObject):
    """Passes `Changes` from those who make them to those who show them."""

    changed = Signal(object)
    """Carries a `Changes`."""

    def publish(self, changes: Changes) -> None:
        """Tell every view, unless nothing changed."""
        if changes:
            self.changed.emit(changes)

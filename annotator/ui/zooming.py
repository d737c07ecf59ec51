"""Changing the text size by key."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from annotator.ui.keys.actions import Actions
from annotator.ui.settings import MAX_ZOOM, MIN_ZOOM, Settings

_STEP: Final = 1.1


class Zooming(QObject):
    """Makes text larger or smaller, and saves its size."""

    changed = Signal()

    def __init__(self, settings: Settings, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        actions.connect_to(
            {
                "view.zoom_in": self._on_zoom_in,
                "view.zoom_out": self._on_zoom_out,
                "view.zoom_reset": self._on_zoom_reset,
            }
        )

    @Slot()
    def _on_zoom_in(self) -> None:
        self._zoom(self._settings.zoom * _STEP)

    @Slot()
    def _on_zoom_out(self) -> None:
        self._zoom(self._settings.zoom / _STEP)

    @Slot()
    def _on_zoom_reset(self) -> None:
        self._zoom(1.0)

    def _zoom(self, zoom: float) -> None:
        self._settings.zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        self.changed.emit()

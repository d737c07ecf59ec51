"""A reading column that keeps a readable width in the middle of a wide page."""

from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.sentence_model import SentenceModel
from annotator.ui.reading.text_blocks import comfortable_width


class CentredView(ReadingView):
    """Shows its sentences in the middle, with equal margins left and right."""

    def __init__(self, model: SentenceModel, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(model, theme, font, parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._centre()
        super().resizeEvent(event)

    @override
    def set_look(self, theme: Theme, font: QFont) -> None:
        super().set_look(theme, font)
        self._centre()

    @property
    def text_left(self) -> int:
        """The x coordinate at which left-to-right lines begin."""
        margins = self.blocks.margins
        return self.viewportMargins().left() + margins.inset + margins.left

    def _centre(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        spare = max(room - comfortable_width(self._font), 0) // 2
        if self.viewportMargins().left() != spare:
            self.setViewportMargins(spare, 0, spare, 0)

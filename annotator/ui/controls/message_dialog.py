"""A message whose text can be selected and copied, and that never opens twice at once."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from annotator.overriding import override
from annotator.ui.languages.language import tr

_MEASURE: Final = 52
"""The length of a line of text, in characters."""
_BESIDE_SCREEN, _WIDEST, _AROUND = 480, 1000, 140
"""In pixels: how much narrower than the screen Qt has a message box at least, how wide it has one
at most, and what stands around the text in it."""


class MessageDialog(QMessageBox):
    """A message whose text can be selected, or copied with one click."""

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
            # Qt's own button for details ignores the margins of the style sheet.
            for button in self.buttons():
                metrics = button.fontMetrics()
                text_width = metrics.horizontalAdvance(button.text())
                button.setMinimumWidth(text_width + 4 * metrics.height())
        widen(self)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        confirm = self.addButton(QMessageBox.StandardButton.Ok)
        # With a second button, Qt no longer knows which one Esc presses.
        self.setEscapeButton(confirm)
        copy = QPushButton(tr("Window", "Copy"), self)
        self.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        # Buttons of a message box close it; copying should not.
        copy.clicked.disconnect()
        copy.clicked.connect(self._on_copy)

    @property
    def message(self) -> str:
        """The whole text of the message."""
        return "\n".join(part for part in (self._heading, self._body, self._details) if part)

    def open_once(self) -> None:
        """Open it, unless it is open already: painting may fail many times a second."""
        others = self._window.findChildren(MessageDialog)
        if any(other.isVisible() and other.message == self.message for other in others):
            self.deleteLater()
        else:
            self.open()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        # Qt fixes the size before the buttons have their sizes.
        if layout is not None and self.width() < layout.totalMinimumSize().width():
            width = layout.totalMinimumSize().width()
            self.setFixedSize(width, layout.totalHeightForWidth(width))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message)


def widen(box: QMessageBox) -> None:
    """Give a message box lines of a comfortable length; Qt makes them too short.

    The heading is left to Qt, which wraps it only if its width is not set.
    """
    most = min(box.screen().availableSize().width() - _BESIDE_SCREEN, _WIDEST) - _AROUND
    label = box.findChild(QLabel, "qt_msgbox_informativelabel")
    if label is not None:
        metrics = label.fontMetrics()
        room = min(metrics.averageCharWidth() * _MEASURE, most)
        label.setMinimumWidth(min(room, metrics.horizontalAdvance(box.informativeText()) + 8))

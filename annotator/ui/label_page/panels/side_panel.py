"""The panels beside the columns, of which one at a time is shown."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.overriding import override
from annotator.ui.controls.fitting import scaled
from annotator.ui.controls.focus import FlatButton
from annotator.ui.languages.language import tr

_WIDTH: Final = 300
_NARROWEST: Final = 230
_READING: Final = 260
"""The width that the columns keep, in pixels at the usual text size, if others can give way."""
_LIST, _COLUMNS = 0, 1


class SidePanel(QWidget):
    """A panel with a title and a close button; subclasses provide the content."""

    closed = Signal()

    def __init__(self, title: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(title, self)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        close = FlatButton(self)
        close.setText(tr("Label", "Close"))
        if keys:
            close.setToolTip(tr("Label", "Close ({keys})").format(keys=keys))
        close.setAccessibleName(tr("Label", "Close: {panel}").format(panel=title))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(14, 5, 6, 5)
        head.addWidget(heading, 1)
        head.addWidget(close)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.setAccessibleName(title)

    @override
    def minimumSizeHint(self) -> QSize:
        # Wide enough for everything in it, buttons included.
        return super().minimumSizeHint().expandedTo(QSize(scaled([_NARROWEST], self)[0], 0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # A line is needed: the headers of the columns are as grey as the panel.
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), self.palette().mid())
        painter.end()

    def take_focus(self) -> None:
        """Give the focus to what can be read or chosen in the panel."""
        self.setFocus()

    def set_theme(self) -> None:
        """Apply the current theme."""

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""


class SidePanels(QObject):
    """Makes each panel when its switch is first turned on, and shows one at a time."""

    left = Signal()
    """The last panel was closed."""

    def __init__(self, splitter: QSplitter, parent: QObject) -> None:
        super().__init__(parent)
        self._splitter = splitter
        self._makers: dict[QAction, Callable[[], SidePanel]] = {}
        self._made: dict[QAction, SidePanel] = {}
        self._given = 0

    def add(self, switch: QAction, make: Callable[[], SidePanel]) -> None:
        """Let a switch show the panel that `make`, a bound method, returns."""
        self._makers[switch] = make
        switch.triggered.connect(self._on_switched)

    def panel(self, switch: QAction) -> SidePanel:
        """Return the panel of a switch, made if necessary."""
        if switch not in self._made:
            panel = self._makers[switch]()
            panel.hide()
            self._made[switch] = panel
            panel.closed.connect(switch.trigger)
            # So that the key that opens it also closes it while the focus is in it.
            panel.addAction(switch)
            self._splitter.addWidget(panel)
        return self._made[switch]

    def set_theme(self) -> None:
        """Apply the current theme."""
        for panel in self._made.values():
            panel.set_theme()

    def stop(self) -> None:
        """Stop all panels from reading."""
        for panel in self._made.values():
            panel.stop()

    @Slot()
    def _on_switched(self) -> None:
        switch = self.sender()
        if not isinstance(switch, QAction):
            return
        for other, panel in self._made.items():
            if other is not switch:
                other.setChecked(False)
                panel.hide()
        panel = self.panel(switch)
        panel.setVisible(switch.isChecked())
        if switch.isChecked():
            self._make_room(panel)
            panel.take_focus()
        else:
            self._give_back()
            self.left.emit()

    def _make_room(self, panel: SidePanel) -> None:
        """Take room from the columns and, if they need theirs, from the list of stories."""
        widths, place = self._splitter.sizes(), self._splitter.indexOf(panel)
        room, least = sum(widths) - scaled([_READING], panel)[0], panel.minimumSizeHint().width()
        stories = self._splitter.widget(_LIST)
        in_list = 0 if stories is None else stories.minimumSizeHint().width()
        in_list = min(widths[_LIST], in_list)
        width = max(min(scaled([_WIDTH], panel)[0], room - in_list), least)
        if widths[place] < width:
            kept = min(widths[_LIST], max(room - width, in_list))
            self._given += widths[_LIST] - kept
            widths[_COLUMNS] = max(sum(widths) - kept - width, 1)
            widths[_LIST], widths[place] = kept, width
            self._splitter.setSizes(widths)

    def _give_back(self) -> None:
        """Give the list of stories back the room that was taken from it."""
        widths = self._splitter.sizes()
        widths[_LIST] += self._given
        widths[_COLUMNS] = max(widths[_COLUMNS] - self._given, 1)
        self._given = 0
        self._splitter.setSizes(widths)

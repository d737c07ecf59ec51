"""What stands beside the columns when it is wanted: one panel at a time."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.overriding import override
from annotator.ui.controls.fitting import scaled
from annotator.ui.controls.flat_button import FlatButton
from annotator.ui.languages.language import tr

_WIDTH: Final = 300
_NARROWEST: Final = 230


class SidePanel(QWidget):
    """A panel with a title and a button that closes it; what it shows is the subclass's."""

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
        self.hide()

    @override
    def minimumSizeHint(self) -> QSize:
        # Everything in it, buttons included, must be readable in full.
        return super().minimumSizeHint().expandedTo(QSize(scaled([_NARROWEST], self)[0], 0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # The headers of the columns are as grey as the panel.
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), self.palette().mid())
        painter.end()

    def take_focus(self) -> None:
        """Give the keyboard to what can be read or chosen in the panel."""
        self.setFocus()

    def set_theme(self) -> None:
        """Take over the theme in force."""

    def stop(self) -> None:
        """Read nothing more: the workspace is about to be closed."""


class SidePanels(QObject):
    """Makes each panel when its switch is first turned on, and shows one of them."""

    left = Signal()
    """No panel is shown any more."""

    def __init__(self, splitter: QSplitter, parent: QObject) -> None:
        super().__init__(parent)
        self._splitter = splitter
        self._makers: dict[QAction, Callable[[], SidePanel]] = {}
        self._made: dict[QAction, SidePanel] = {}

    def add(self, switch: QAction, make: Callable[[], SidePanel]) -> None:
        """Have a switch show the panel that a bound method makes."""
        self._makers[switch] = make
        switch.triggered.connect(self._on_switched)

    def panel(self, switch: QAction) -> SidePanel:
        """Return the panel of a switch, made if need be."""
        if switch not in self._made:
            panel = self._makers[switch]()
            self._made[switch] = panel
            panel.closed.connect(switch.trigger)
            # The key that opened it closes it from within, too.
            panel.addAction(switch)
            self._splitter.addWidget(panel)
        return self._made[switch]

    def set_theme(self) -> None:
        """Take over the theme in force."""
        for panel in self._made.values():
            panel.set_theme()

    def stop(self) -> None:
        """Have all panels read nothing more."""
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
            self.left.emit()

    def _make_room(self, panel: SidePanel) -> None:
        widths, place = self._splitter.sizes(), self._splitter.indexOf(panel)
        width = max(scaled([_WIDTH], panel)[0], panel.minimumSizeHint().width())
        if widths[place] < width:
            widths[1] = max(widths[1] + widths[place] - width, 1)
            widths[place] = width
            self._splitter.setSizes(widths)

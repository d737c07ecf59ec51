"""The line above the report: the age of its figures, and buttons to refresh and save them."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.announcing import announce
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.controls.fitting import FRAME
from annotator.ui.controls.page_switch import PageSwitch
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import tr

_LEAST_LETTERS: Final = 26
"""The least number of letters of the news that stay visible."""


class ReportBar(QWidget):
    """Shows the age of the figures, with buttons to refresh and to save them."""

    refresh_wanted = Signal()
    tables_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = PageSwitch(actions, theme, self)
        self._news = ElidedLabel(self)
        self.refresh = QPushButton(tr("Report", "&Refresh"), self)
        self.save_tables = QPushButton(tr("Report", "Save as &CSV…"), self)
        self.save_page = QPushButton(tr("Report", "Save as H&TML…"), self)
        self.refresh.clicked.connect(self.refresh_wanted)
        self.save_tables.clicked.connect(self.tables_wanted)
        self.save_page.clicked.connect(self.page_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 5, 14, 5)
        line.addWidget(self.pages)
        line.addSpacing(10)
        line.addWidget(self._news, 1)
        for button in self.buttons:
            button.setAutoDefault(True)
            line.addWidget(button)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons from left to right."""
        return self.refresh, self.save_tables, self.save_page

    @property
    def news(self) -> str:
        """The text that is shown."""
        return self._news.text()

    def tell(self, news: str) -> None:
        """Show a text."""
        self._news.setText(news)
        # The keys beside the page names give way before the news is cut; a long path is cut.
        metrics = self._news.fontMetrics()
        least = min(metrics.horizontalAdvance(news), metrics.averageCharWidth() * _LEAST_LETTERS)
        beside = self.minimumSizeHint().width() - self._news.minimumWidth()
        # With large text on a small screen, the buttons need all the room.
        room = self.screen().availableSize().width() - beside - FRAME
        self._news.setMinimumWidth(max(0, min(least, room)))
        self._news.setToolTip(plain_tip(news))
        announce(self._news, news)

    def allow(self, *, refreshing: bool, saving: bool) -> None:
        """Enable or disable the buttons."""
        self.refresh.setEnabled(refreshing)
        for button in (self.save_tables, self.save_page):
            button.setEnabled(saving)

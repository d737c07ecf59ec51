"""The base of Drift and Consistency: a list, the chosen pair, and a table whose rows filter."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.overriding import override
from annotator.ui.context import Context
from annotator.ui.controls.announcing import announce
from annotator.ui.controls.focus import has_keyboard
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.empty_panel import EmptyPanel
from annotator.ui.keys.action_specs import Scope
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import tr
from annotator.ui.review_page.frame.choice_list import ChoiceList
from annotator.ui.review_page.frame.side_by_side import SideBySide
from annotator.ui.review_page.frame.titled import heading, stacked
from annotator.ui.review_page.pairs.pair_list import PairList, PairModel
from annotator.ui.review_page.pairs.pair_view import PairView
from annotator.ui.review_page.pairs.shown_pair import ShownPair, ShownSide
from annotator.ui.times import when

SurveyT = TypeVar("SurveyT")


class PairPane(QWidget):
    """Lays out the parts and handles moving in them; subclasses fill them."""

    open_wanted = Signal(object)
    """Carries the `SentenceId` to show on the Label page."""
    label_wanted = Signal()

    def __init__(self, context: Context, actions: Actions, names: tuple[str, str, str]) -> None:
        """Lay out empty parts.

        Args:
            context: The workspace.
            actions: The actions whose keys act in the list.
            names: The names of the list and the table for screen readers; the table's heading.
        """
        super().__init__()
        self.context = context
        theme = context.themes.theme
        self.list = PairList(theme, names[0], self)
        self.view = PairView(context, self)
        self.choices = ChoiceList(theme, names[1], self)
        self.panel = EmptyPanel(context, self)
        self.panel.look_wanted.connect(self.look)
        self.panel.label_wanted.connect(self.label_wanted)
        self.refresh_button = QPushButton(tr("Review", "&Refresh"), self)
        self.refresh_button.clicked.connect(self.look)
        self._news = QLabel(self)
        self._news.setTextFormat(Qt.TextFormat.PlainText)
        self._news.setWordWrap(True)
        self._news.setAccessibleName(tr("Review", "News"))
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(14, 6, 14, 6)
        self.bar.setSpacing(8)
        self.bar.addWidget(self._news, 1)
        self.bar.addWidget(self.refresh_button)
        self.heading = heading(self)
        self.side_heading = heading(self)
        self.side_heading.setText(names[2])
        self.side = stacked((self.side_heading, 0), (self.choices, 1))
        self._stack = QStackedWidget(self)
        listed = stacked((self.heading, 0), (self.list, 1))
        self._stack.addWidget(SideBySide(listed, self.view, self.side))
        self._stack.addWidget(self.panel)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self.bar)
        self.column.addWidget(self._stack, 1)
        # It takes the focus only if nothing in it can; Tab goes to what is visible.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(names[0])
        self.list.doubleClicked.connect(self.open_shown)
        actions.attach(Scope.LISTS, self.list)

    @property
    def news(self) -> str:
        """The line above the list."""
        return self._news.text()

    def tell(self, news: str) -> None:
        """Show a line above the list."""
        self._news.setText(news)
        self._news.setToolTip(plain_tip(news))
        announce(self._news, news)

    def set_model(self, model: PairModel[SurveyT]) -> None:
        """Show the pairs of a model."""
        self.list.setModel(model)
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)

    @abstractmethod
    def look(self) -> None:
        """Search the workspace."""

    @property
    @abstractmethod
    def needs_looking(self) -> bool:
        """Whether to search when the pane is shown: not if somebody may be reading the list."""

    @abstractmethod
    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""

    def elsewhere(self, pair: ShownPair) -> Sequence[ShownSide]:  # noqa: ARG002 - for subclasses
        """Return other sentences that say the same as a pair; none unless a subclass has them."""
        return ()

    def step(self, steps: int) -> None:
        """Go forward or back in the list."""
        row = self.list.currentIndex().row() + steps
        model = self.list.model()
        if isinstance(model, PairModel) and row >= 0 and model.has(row):
            self.list.setCurrentIndex(model.index(row))

    @Slot()
    def open_shown(self) -> None:
        """Show the first sentence of the pair on the Label page."""
        if self.view.pair is not None:
            self.open_wanted.emit(self.view.pair.one.sentence_id)

    def take_focus(self) -> None:
        """Give the focus to the list, or to the panel in its place."""
        if self._stack.currentWidget() is not self.panel:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.panel.has_button:
            self.panel.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        theme = self.context.themes.theme
        self.list.set_theme(theme)
        self.choices.set_theme(theme)
        self.view.set_look()

    def show_pairs(self, *, are_there: bool) -> None:
        """Show the parts, or the panel in their place, and keep the focus on something visible."""
        had_focus = has_keyboard(self)
        is_new = self._stack.currentIndex() != (0 if are_there else 1)
        self._stack.setCurrentIndex(0 if are_there else 1)
        if had_focus and (is_new or not are_there):
            self.take_focus()

    def choose(self, row: int) -> None:
        """Show a pair of the list; the last one if the row is beyond the end."""
        model = self.list.model()
        if not isinstance(model, PairModel):
            return
        row = max(row, 0)
        if not model.has(row):
            row = model.rowCount() - 1
        if row < 0:
            self.view.show_pair(None)
        else:
            self.list.setCurrentIndex(model.index(row))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.needs_looking:
            self.look()

    @Slot()
    def _on_forgotten(self) -> None:
        if self.isVisible():
            self.look()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        model = self.list.model()
        if current.isValid() and isinstance(model, PairModel):
            pair = model.at(current.row())
            self.view.show_pair(pair, self.elsewhere(pair) if pair is not None else ())


def freshness(made_at: str, *, is_stale: bool) -> str:
    """Return a sentence about how old the list is."""
    if is_stale:
        return tr("Review", "As of {when}; labels have changed since.").format(when=when(made_at))
    return tr("Review", "As of {when}.").format(when=when(made_at))

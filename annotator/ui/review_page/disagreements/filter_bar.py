"""The bar above the disagreements: which are listed, and whether votes have names."""

from itertools import combinations
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import ALL_OPEN, DisagreementFilter, DisagreementState
from annotator.overriding import override
from annotator.services import people
from annotator.ui.context import Context
from annotator.ui.controls.tab_order import tab_through
from annotator.ui.controls.tick_box import TickBox
from annotator.ui.languages.language import mark, tr
from annotator.ui.review_page.frame.narrowing import Narrowing
from annotator.ui.review_page.sentences.reasons import reason_title
from annotator.ui.story_choices import StoryChoices
from annotator.ui.wording import title_of

_STATES: Final = (
    (mark("Review", "Open"), DisagreementState.OPEN),
    (mark("Review", "Reopened"), DisagreementState.REOPENED),
    (mark("Review", "Settled"), DisagreementState.SETTLED),
    (mark("Review", "Open and settled"), DisagreementState.ALL),
)
_PAUSE_MS: Final = 250
_LETTERS: Final = 11
_MARGINS: Final = 56
"""The margins at the left and the right, and before the end of the bar, in pixels."""


class FilterBar(QWidget):
    """Choices that filter the list; each takes effect at once."""

    changed = Signal()

    def __init__(
        self, context: Context, labels: dict[LabelName, Label], without_names: QAction,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context = context
        self._labels = labels
        self.state = self._combo(tr("Review", "Open or settled"))
        for title, state in _STATES:
            self.state.addItem(tr("Review", title), state)
        self.pair = self._combo(tr("Review", "Pair of labels"))
        self._stories = StoryChoices(context.workspace, self, tr("Review", "All stories"))
        self.story = self._combo(tr("Review", "Story"))
        self.story.setModel(self._stories)
        self.annotator = self._combo(tr("Review", "Annotator"))
        self.reason = self._combo(tr("Review", "Reason"))
        self.outlet = QLineEdit(self)
        self.outlet.setPlaceholderText(tr("Review", "Outlet"))
        self.outlet.setAccessibleName(tr("Review", "Outlet"))
        self.outlet.setClearButtonEnabled(True)
        self.outlet.setMinimumWidth(60)
        self.outlet.setMaximumWidth(120)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._typing.timeout.connect(self.changed)
        self.outlet.textChanged.connect(self._on_typed)
        self.names = TickBox(tr("Review", "Without names"), self)
        keys = without_names.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.names.setToolTip(keys)
        self.names.setChecked(without_names.isChecked())
        self.names.clicked.connect(without_names.trigger)
        without_names.toggled.connect(self._on_names_toggled)
        self.bulk = QPushButton(tr("Review", "Decide &many…"), self)
        self.bulk.setAutoDefault(True)
        self._lay_out()
        self._stale_stories = self._stale_people = True
        self._fill()
        self.annotator.setEnabled(not self.names.isChecked())

    def _lay_out(self) -> None:
        self._ends = QHBoxLayout()
        self._ends.setSpacing(6)
        self._ends.addWidget(self.names)
        self._ends.addWidget(self.bulk)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(6)
        for combo in self.combos:
            self._choices.addWidget(combo)
        self._choices.insertWidget(3, self.outlet)
        tab_through(self.state, self.pair, self.story, self.outlet, self.annotator, self.reason)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 6, 14, 6)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.addLayout(self._choices, 0, 0)
        self._grid.addLayout(self._ends, 0, 2)

    @property
    def combos(self) -> tuple[Narrowing, ...]:
        """The choices from left to right."""
        return self.state, self.pair, self.story, self.annotator, self.reason

    @property
    def wanted(self) -> DisagreementFilter:
        """The filter that is chosen."""
        return DisagreementFilter(
            DisagreementState(self.state.currentData()),
            self.pair.currentData(),
            self.story.currentData(),
            self.outlet.text().strip(),
            self.annotator.currentData(),
            self.reason.currentData(),
        )

    def show_filter(self, wanted: DisagreementFilter) -> None:
        """Choose a filter."""
        self._typing.stop()
        # The order of the two labels has no meaning.
        pair = wanted.labels and tuple(name for name in self._labels if name in wanted.labels)
        for combo, data in zip(
            self.combos,
            (wanted.state, pair, wanted.story_id, wanted.annotator_id, wanted.reason),
            strict=True,
        ):
            combo.choose(data)
        self.outlet.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.outlet.setText(wanted.outlet)
        self.outlet.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.changed.emit()

    def clear(self) -> None:
        """List all open disagreements."""
        self.show_filter(ALL_OPEN)

    def stop(self) -> None:
        """Fetch nothing more."""
        self._typing.stop()
        self._stories.stop()

    def forget(self, *, stories: bool, people: bool) -> None:
        """Read the stories or the people again when the bar is shown next."""
        self._stale_stories |= stories
        self._stale_people |= people or stories
        if self.isVisible():
            self._fill_stale()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # If large text leaves no room beside the choices, the end of the bar goes below them.
        wanted = self._choices.sizeHint().width() + self._ends.sizeHint().width()
        line = 1 if wanted + _MARGINS > self.width() else 0
        if (self._grid.itemAtPosition(1, 2) is not None) != bool(line):
            self._grid.removeItem(self._choices)
            self._grid.removeItem(self._ends)
            self._grid.addLayout(self._choices, 0, 0, 1, 3 if line else 1)
            self._grid.addLayout(self._ends, line, 2)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_stale()

    def _fill(self) -> None:
        pairs = [
            (f"{title_of(self._labels, one)}, {title_of(self._labels, other)}", (one, other))
            for one, other in combinations(self._labels, 2)
        ]
        self.pair.offer(tr("Review", "All labels"), pairs, None)
        reasons = [(reason_title(each), each) for each in Reason]
        self.reason.offer(tr("Review", "Any reason"), reasons, None)
        self._fill_stale()

    def _fill_stale(self) -> None:
        """Offer the present stories and people, keeping what is chosen."""
        if self._stale_stories:
            self._stale_stories = False
            chosen = self.story.currentData()
            self._stories.reload()
            self.story.choose(chosen)
        if self._stale_people:
            self._stale_people = False
            found = [(each.name, each.id) for each in people.shown(self._context.workspace)]
            chosen = self.annotator.currentData()
            self.annotator.offer(tr("Review", "All annotators"), found, chosen)

    def _combo(self, name: str) -> Narrowing:
        combo = Narrowing(name, self)
        combo.activated.connect(self.changed)
        return combo

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot(bool)
    def _on_names_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.names.setChecked(checked)
        # A list of one person's disagreements would give their name away.
        self.annotator.setEnabled(not checked)
        if checked and self.annotator.currentData() is not None:
            self.annotator.setCurrentIndex(0)
            self.changed.emit()

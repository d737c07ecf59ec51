"""The line above the disagreements: which of them are listed, and what is shown of the votes."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.domain.corpus import Story
from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.disagreement import ALL_OPEN, DisagreementFilter, DisagreementState
from annotator.overriding import override
from annotator.services import people, reading
from annotator.ui.context import Context
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.controls.tab_order import tab_through
from annotator.ui.controls.tick_box import TickBox
from annotator.ui.languages.language import mark, tr
from annotator.ui.review_page.sentences.reasons import reason_title
from annotator.ui.wording import title_of

_STATES: Final = (
    (mark("Review", "Open"), DisagreementState.OPEN),
    (mark("Review", "Reopened"), DisagreementState.REOPENED),
    (mark("Review", "Settled"), DisagreementState.SETTLED),
    (mark("Review", "Open and settled"), DisagreementState.ALL),
)
_PAUSE_MS: Final = 250
_MOST_STORIES: Final = 2_000
"""A longer list of stories is no help; the outlet narrows it down as well."""
_LETTERS: Final = 11
_MARGINS: Final = 56
"""Pixels: left and right, and between the choices and what ends the line."""
_NARROWEST: Final = 72
"""Pixels: a choice that is cut short still says what it is in its tool tip."""


class FilterBar(QWidget):
    """Holds a filter; every choice takes effect at once."""

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
        self.story = self._combo(tr("Review", "Story"))
        self.annotator = self._combo(tr("Review", "Annotator"))
        self.reason = self._combo(tr("Review", "Reason"))
        self.outlet = QLineEdit(self)
        self.outlet.setPlaceholderText(tr("Review", "Outlet"))
        self.outlet.setAccessibleName(tr("Review", "Outlet"))
        self.outlet.setClearButtonEnabled(True)
        self.outlet.setMinimumWidth(60)
        self.outlet.setMaximumWidth(150)
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
    def combos(self) -> tuple[QComboBox, ...]:
        """The choices from left to right."""
        return self.state, self.pair, self.story, self.annotator, self.reason

    @property
    def wanted(self) -> DisagreementFilter:
        """Which disagreements are listed."""
        return DisagreementFilter(
            DisagreementState(self.state.currentData()),
            self.pair.currentData(),
            self.story.currentData(),
            self.outlet.text().strip(),
            self.annotator.currentData(),
            self.reason.currentData(),
        )

    def show_filter(self, wanted: DisagreementFilter) -> None:
        """Put a filter in force."""
        self._typing.stop()
        for combo, data in zip(
            self.combos,
            (wanted.state, wanted.labels, wanted.story_id, wanted.annotator_id, wanted.reason),
            strict=True,
        ):
            _choose(combo, data)
        self.outlet.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.outlet.setText(wanted.outlet)
        self.outlet.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.changed.emit()

    def clear(self) -> None:
        """List all open disagreements."""
        self.show_filter(ALL_OPEN)

    def stop(self) -> None:
        """Ask for nothing more."""
        self._typing.stop()

    def forget(self, *, stories: bool, people: bool) -> None:
        """Read the stories or the people anew when the bar is seen next."""
        self._stale_stories |= stories
        self._stale_people |= people or stories
        if self.isVisible():
            self._fill_stale()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where large text leaves no room beside the choices, the rest of the line goes below them.
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
        _fill(self.pair, tr("Review", "All labels"), pairs)
        _fill(
            self.reason,
            tr("Review", "Any reason"),
            [(reason_title(each), each) for each in Reason],
        )
        self._fill_stale()

    def _fill_stale(self) -> None:
        """Offer the stories and people that there are now, keeping what is chosen."""
        if self._stale_stories:
            self._stale_stories = False
            _fill(
                self.story,
                tr("Review", "All stories"),
                [(each.title, each.id) for each in self._stories()],
            )
        if self._stale_people:
            self._stale_people = False
            found = people.shown(self._context.workspace)
            _fill(
                self.annotator,
                tr("Review", "All annotators"),
                [(each.name, each.id) for each in found],
            )

    def _stories(self) -> Iterator[Story]:
        rows = reading.stories(self._context.workspace, None)
        told = 0
        while rows and told < _MOST_STORIES:
            yield from (row.story for row in rows)
            told += len(rows)
            rows = reading.stories(self._context.workspace, None, rows[-1].story.id)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(plain_tip(name))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        combo.setMinimumWidth(_NARROWEST)
        combo.activated.connect(self.changed)
        return combo

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot(bool)
    def _on_names_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.names.setChecked(checked)
        # A list of one person's votes would give their name away.
        self.annotator.setEnabled(not checked)
        if checked and self.annotator.currentData() is not None:
            self.annotator.setCurrentIndex(0)
            self.changed.emit()


def _fill(combo: QComboBox, everything: str, rows: Sequence[tuple[str, object]]) -> None:
    chosen = combo.currentData()
    combo.clear()
    combo.addItem(everything, None)
    # The choice that is in force most of the time must be readable in full.
    combo.setMinimumContentsLength(max(_LETTERS, len(everything)))
    for title, data in rows:
        combo.addItem(title, data)
    _choose(combo, chosen)


def _choose(combo: QComboBox, data: object) -> None:
    rows = (row for row in range(combo.count()) if _same(combo.itemData(row), data))
    combo.setCurrentIndex(next(rows, 0))


def _same(one: object, other: object) -> bool:
    # Qt returns a pair as a list or a tuple, and the order of the two means nothing.
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return set(one) == set(other)
    return one == other

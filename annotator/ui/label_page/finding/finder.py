"""Finding sentences of the open story, and marking them in the columns."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.domain.ids import SentenceId
from annotator.domain.work import search
from annotator.domain.work.search import Filter, Query
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import StoryState

_AFTER_MS: Final = 8
"""The wait before searching again: the new label is painted first."""


class Finder(QObject):
    """Keeps the sentences found up to date with the story and its labels."""

    found = Signal(object, int)
    """Carries the number of the current sentence among those found (or None), and how many."""

    def __init__(self, desk: Desk, columns: ColumnRow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._columns = columns
        self._query = Query()
        self._found: list[SentenceId] = []
        self._ranks: list[int] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AFTER_MS)
        self._again.timeout.connect(self.find_again)
        desk.story_opened.connect(self.find_again)
        desk.kinds_changed.connect(self._on_verdicts_changed)
        desk.verdicts_changed.connect(self._on_verdicts_changed)
        desk.current_changed.connect(self._tell)
        columns.rearranged.connect(self.find_again)

    @property
    def sentences(self) -> Sequence[SentenceId]:
        """The sentences found, in reading order."""
        return self._found

    @Slot(object)
    def find(self, query: Query) -> None:
        """Search for something else; an empty query finds nothing."""
        self._query = query
        self.find_again()

    @Slot()
    def find_again(self) -> None:
        """Repeat the search in the story as it is now."""
        state = self._desk.state
        marks: dict[int, dict[int, list[tuple[int, int]]]] = {}
        self._found, self._ranks = [], []
        if state is not None and not self._query.is_empty:
            marks = self._searched(state)
        self._columns.set_found(None if self._query.is_empty else marks)
        self._tell()

    def go(self, *, forward: bool) -> bool:
        """Go to the next or previous find, wrapping around; return whether there is one."""
        if not self._found:
            return False
        place = self._rank_of_current()
        if forward:
            number = bisect_right(self._ranks, place) % len(self._found)
        else:
            number = (bisect_left(self._ranks, place) - 1) % len(self._found)
        self._desk.set_current(self._found[number])
        return True

    def go_first(self) -> None:
        """Go to the first sentence found, if there is one."""
        if self._found:
            self._desk.go_to(self._found[0])

    def _searched(self, state: StoryState) -> dict[int, dict[int, list[tuple[int, int]]]]:
        pattern = search.pattern_of(self._query.text)
        marks: dict[int, dict[int, list[tuple[int, int]]]] = {}
        for rank, sentence in enumerate(state.in_order()):
            if not self._query.wants(state.verdict(sentence.id), counts=sentence.kind.counts):
                continue
            spans = search.places(pattern, sentence.text) if pattern else []
            cell = state.cell(sentence.id)
            if cell is not None and (spans or pattern is None):
                self._found.append(sentence.id)
                self._ranks.append(rank)
                marks.setdefault(cell.column, {})[cell.row] = spans
        return marks

    def _rank_of_current(self) -> int:
        state, current = self._desk.state, self._desk.current
        if state is None or current is None:
            return -1
        return state.rank(current)

    @Slot(object)
    def _on_verdicts_changed(self) -> None:
        if self._query.filter is not Filter.ALL:
            self._again.start()

    @Slot()
    def _tell(self) -> None:
        rank = self._rank_of_current()
        number = bisect_left(self._ranks, rank)
        is_found = number < len(self._ranks) and self._ranks[number] == rank
        self.found.emit(number + 1 if is_found else None, len(self._found))

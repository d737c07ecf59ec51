"""The area in which the columns of a story stand side by side and scroll sideways."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.columns.arrangement import Arrangement
from annotator.ui.label_page.columns.column import VariantColumn, least_width, narrowest_width
from annotator.ui.label_page.columns.column_maker import ColumnMaker
from annotator.ui.label_page.columns.column_places import Sight
from annotator.ui.label_page.columns.column_pool import ColumnPool
from annotator.ui.label_page.columns.column_rails import ColumnRails
from annotator.ui.label_page.columns.standing_columns import Found, StandingColumns
from annotator.ui.label_page.open_story.story_state import StoryState
from annotator.ui.reading.block_view import Anchor


class Scene(NamedTuple):
    """How the columns of a story were left.

    Attributes:
        arrangement: Their order and widths.
        anchors: What was read in them.
        turned: How far their row was scrolled sideways, in device-independent pixels.
    """

    arrangement: Arrangement
    anchors: Mapping[int, Anchor]
    turned: int


class ColumnArea(QScrollArea):
    """Knows where every column stands, and has those there that are in sight.

    A story of a thousand variants takes no longer than one of ten: the columns out of sight are
    places in a row.
    """

    reshaped = Signal()
    """A column has another size, or has come into sight."""
    rearranged = Signal()
    """Columns are shown in another order, or others are hidden."""

    def __init__(self, labels: dict[LabelName, Label], theme: Theme, font: QFont) -> None:
        super().__init__()
        # For a viewport that Qt made, PySide6 looks up its class and prepares all classes it knows.
        self.setViewport(QWidget(self))
        self._row = QWidget(self)
        self.maker = ColumnMaker(labels, theme, font, self._row)
        self.maker.reshaped.connect(self.reshaped)
        self.maker.width_wanted.connect(self.widen)
        self._arrangement = Arrangement([])
        self._places = self._arrangement.places(0, 1)
        self._standing = StandingColumns(ColumnPool(0, self.maker.made))
        self._rails = ColumnRails(theme, self.viewport())
        self._rails.column_wanted.connect(self.bring_into_sight)
        self._is_opening = False
        self._is_awaited = False
        self.setWidget(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().valueChanged.connect(self.show_what_is_in_sight)

    @property
    def columns(self) -> ColumnPool:
        """The columns in the order of the variants, hidden ones included; made when asked for."""
        return self._standing.pool

    @property
    def in_use(self) -> Sequence[VariantColumn]:
        """The columns in sight and the active one, from left to right."""
        return self._standing.in_use

    @property
    def shown(self) -> Sequence[int]:
        """The columns that are not hidden, from left to right, in sight or not."""
        return self._places.columns

    @property
    def arrangement(self) -> Arrangement:
        """Their order and widths."""
        return self._arrangement

    @property
    def scene(self) -> Scene:
        """How the columns stand now."""
        return Scene(self._arrangement, self.columns.anchors(), self.horizontalScrollBar().value())

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take over another theme or text size."""
        self.maker.theme, self.maker.font = theme, font
        # To break the lines of one that nobody sees would take as long as of one in sight.
        self._standing.give_up_others()
        for column in self.columns.made:
            column.set_look(theme, font)
        self._rails.set_theme(theme)
        self._arrange()
        self._keep_active_in_sight()

    def set_found(self, found: Found | None) -> None:
        """Mark what a search has found and dim the rest; None ends the search."""
        self._standing.show_found(found)

    def hide_column(self, index: int) -> None:
        """Hide a column."""
        self._arrangement.hide(index)
        self._rearrange()

    def show_column(self, index: int) -> None:
        """Show a column again, if it is hidden."""
        if self._arrangement.is_hidden(index):
            self._arrangement.show(index)
            self._rearrange()

    def show_all_columns(self) -> None:
        """Show the columns that were hidden."""
        self._arrangement.show_all()
        self._rearrange()

    def put(self, index: int, steps: int) -> bool:
        """Put a column so many places to the right; whether there is a place for it."""
        is_put = self._arrangement.put(index, steps)
        if is_put:
            self._rearrange()
        return is_put

    @Slot(int, int)
    def widen(self, index: int, width: int) -> None:
        """Give a column another width, in device-independent pixels, as far as that goes."""
        least = self._least_width()
        narrowest, bar = min(narrowest_width(self.maker.font), least), self.horizontalScrollBar()
        is_at_end = bar.value() == bar.maximum()
        self._arrangement.widen(index, width, self._room, least, narrowest)
        self._arrange()
        if is_at_end and index == self.shown[-1]:
            # What it gains would be out of sight.
            bar.setValue(bar.maximum())

    @Slot(int)
    def bring_into_sight(self, index: int, *, is_pointed_at: bool = False) -> None:
        """Scroll sideways as far as need be.

        The view begins with the beginning of a column wherever it can, as lines are read from
        their beginnings; but a column that is pointed at stays under the pointer.
        """
        # As long as nothing is shown, there is nothing to scroll yet.
        self._is_awaited = self._is_awaited or not self.isVisible()
        wanted = self._sight.left_for(index, self._rails.width, is_pointed_at=is_pointed_at)
        self.horizontalScrollBar().setValue(wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() < event.oldSize().width():
            # As when a panel opens beside the columns.
            self._keep_active_in_sight()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_awaited:
            self._is_awaited = False
            self._keep_active_in_sight()

    def open_story(
        self, state: StoryState | None, active: int | None, before: Scene | None
    ) -> ColumnPool:
        """Show the columns of a story.

        Args:
            state: The story.
            active: The column with the current sentence.
            before: How the story was left if it has been here before; what is left of it stays as
                it was arranged and scrolled.

        Returns:
            The columns until now. They are on the row until they are cleared, since one of them
            may have the keyboard.
        """
        pages = state.page.variants if state is not None else ()
        variants = [page.variant.id for page in pages]
        self._rails.name_columns([page.name for page in pages])
        former, read, turned = before or Scene(Arrangement([]), {}, 0)
        old, self._arrangement = self._standing, former.following(variants)
        now = self._arrangement.moved_from(former)
        anchors = {now[index]: anchor for index, anchor in read.items() if index in now}
        self.maker.open_story(state)
        pool = ColumnPool(len(variants), self.maker.made, anchors)
        self._standing = StandingColumns(pool, old.found)
        # No column is made on the way to where it begins.
        self._is_opening = True
        self._arrange()
        self.horizontalScrollBar().setValue(turned)
        if active is not None:
            self.bring_into_sight(active)
        self._is_opening = False
        self.show_what_is_in_sight()
        return old.pool

    def make_active(self, index: int) -> bool:
        """Have the page's current sentence in a column; whether it was in another one before.

        That one stays on the row until `show_what_is_in_sight`, as it may have the keyboard.
        """
        return self._standing.make_active(index, self._sight)

    def point_out(self, columns: Collection[int]) -> None:
        """Say at the edges which columns out of sight have a counterpart of the current sentence.

        Those in sight show it themselves.
        """
        self._rails.mark(columns)

    @Slot()
    def show_what_is_in_sight(self) -> None:
        """Have those columns on the row that are in sight, and the active one."""
        if self._is_opening:
            return
        sight, standing = self._sight, self._standing
        are_new = standing.stand(sight)
        top = standing.header_height
        self._rails.show_beyond(sight.places, sight.left, top, standing.active)
        if are_new:
            self.reshaped.emit()

    def _keep_active_in_sight(self) -> None:
        if self._standing.active is not None:
            self.bring_into_sight(self._standing.active)

    def _rearrange(self) -> None:
        self._arrange()
        self.rearranged.emit()

    def _arrange(self) -> None:
        """Give the columns that are shown their room."""
        self._places = self._arrangement.places(self._room, self._least_width())
        self._row.resize(max(self._places.width, self._room), self.viewport().height())
        self.show_what_is_in_sight()

    @property
    def _sight(self) -> Sight:
        left = self.horizontalScrollBar().value()
        return Sight(self._places, left, self._room, self._row.height())

    @property
    def _room(self) -> int:
        return self.viewport().width()

    def _least_width(self) -> int:
        """Return how wide a column is at least: readable, but no wider than what can be seen."""
        font, room = self.maker.font, self._room
        if len(self.columns) > 1:
            room -= 2 * self._rails.width
        return max(min(least_width(font), room), narrowest_width(font))

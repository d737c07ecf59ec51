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
    """How the columns of a story looked when it was left.

    Attributes:
        arrangement: Their order and widths.
        anchors: The place in the text that each column showed.
        turned: How far the row was scrolled sideways, in device-independent pixels.
    """

    arrangement: Arrangement
    anchors: Mapping[int, Anchor]
    turned: int


class ColumnArea(QScrollArea):
    """Knows the place of every column, and makes widgets for those in sight only.

    So a story of a thousand variants opens as fast as one of ten.
    """

    reshaped = Signal()
    """The size of a column has changed, or a column has come into sight."""
    rearranged = Signal()
    """The order of the columns has changed, or which of them are hidden."""

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
        """Apply another theme or text size."""
        self.maker.theme, self.maker.font = theme, font
        # Laying out a column out of sight would take as long as one in sight.
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
        """Move a column some places to the right; return whether that was possible."""
        is_put = self._arrangement.put(index, steps)
        if is_put:
            self._rearrange()
        return is_put

    @Slot(int, int)
    def widen(self, index: int, width: int) -> None:
        """Give a column another width in device-independent pixels, as far as possible."""
        least = self._least_width()
        narrowest, bar = min(narrowest_width(self.maker.font), least), self.horizontalScrollBar()
        is_at_end = bar.value() == bar.maximum()
        self._arrangement.widen(index, width, self._room, least, narrowest)
        self._arrange()
        if is_at_end and index == self.shown[-1]:
            # The width that it gains would be out of sight.
            bar.setValue(bar.maximum())

    @Slot(int)
    def bring_into_sight(self, index: int, *, is_pointed_at: bool = False) -> None:
        """Scroll sideways until a column is in view.

        The left edge of the view meets the left edge of a column if it can, since lines are read
        from their beginnings; but a column under the pointer stays there.
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
            before: How the story looked when it was left, if it was open before. Columns that are
                still there keep their places and scroll positions.

        Returns:
            The columns of the story before, for the caller to clear: one of them may have the
            focus until then.
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
        # No column is made before the row is scrolled: those on the way are not needed.
        self._is_opening = True
        self._arrange()
        self.horizontalScrollBar().setValue(turned)
        if active is not None:
            self.bring_into_sight(active)
        self._is_opening = False
        self.show_what_is_in_sight()
        return old.pool

    def make_active(self, index: int) -> bool:
        """Make a column the active one, with the page's current sentence.

        The one that was active before stays until `show_what_is_in_sight`, as it may have the
        focus.

        Returns:
            Whether it was not active before.
        """
        return self._standing.make_active(index, self._sight)

    def point_out(self, columns: Collection[int]) -> None:
        """Mark, at the edges, columns out of sight that have a counterpart of the current sentence.

        Columns in sight mark it themselves.
        """
        self._rails.mark(columns)

    @Slot()
    def show_what_is_in_sight(self) -> None:
        """Show the columns that are in sight and the active one, and hide the others."""
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
        """Place the columns that are not hidden."""
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
        """Return the least width of a column: readable, but no wider than the view."""
        font, room = self.maker.font, self._room
        if len(self.columns) > 1:
            room -= 2 * self._rails.width
        return max(min(least_width(font), room), narrowest_width(font))

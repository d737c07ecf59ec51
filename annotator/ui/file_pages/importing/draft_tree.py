"""The tree of a draft's stories and their variants."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.overriding import override
from annotator.services.articles.import_drafts import Draft, DraftVariant
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.fitting import BESIDE_TEXT, row_size, scaled
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import mark, number, tr
from annotator.ui.languages.saying import said
from annotator.ui.wording import n_sentences

_HEADINGS: Final = (
    mark("Files", "Story and variants"),
    mark("Files", "Outlet"),
    mark("Files", "Sentences"),
    mark("Files", "Language"),
    "",
)
_OUTLET: Final = 1
_STATE: Final = 4
_ROLE: Final = Qt.ItemDataRole.UserRole
_WIDTHS: Final = (200, 110, 92, 92, 76)
_LEAST_LETTERS: Final = 14
_MOST_LETTERS: Final = 30
"""The most letters of an outlet; the form shows all of it."""


@dataclass(frozen=True, slots=True)
class ShownVariant:
    """A variant with the changes that the person has made.

    Attributes:
        variant: The variant.
        outlet: The outlet, if known.
        state: Why it is left out; empty if it would be imported.
        tick: Whether the person wants it; None if there is nothing to choose.
    """

    variant: DraftVariant
    outlet: str
    state: str
    tick: Qt.CheckState | None


class DraftTree(QTreeWidget):
    """Lists what would be imported, and reports which story and variant are chosen.

    A click or Space unticks an article, which is then left out.
    """

    chosen = Signal(int, int)
    """Carries the index of a story in the draft, and that of a variant in the story."""
    ticked = Signal(int, int, bool)
    """Carries both indexes, and whether the variant is to be imported."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setColumnCount(len(_HEADINGS))
        self.setHeaderLabels([tr("Files", heading) if heading else "" for heading in _HEADINGS])
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(tr("Files", "What would be imported"))
        for index, story in enumerate(draft.stories):
            item = QTreeWidgetItem(self, [story.title])
            item.setData(0, _ROLE, (index, 0))
            font = QFont(item.font(0))
            font.setBold(True)
            item.setFont(0, font)
            item.setFirstColumnSpanned(True)
            # All rows get the height of the first.
            item.setSizeHint(0, row_size(self))
            for place in range(len(story.variants)):
                row = QTreeWidgetItem(item)
                row.setData(0, _ROLE, (index, place))
            item.setExpanded(True)
        header = self.header()
        header.setStretchLastSection(False)
        metrics, around = self.fontMetrics(), 2 * row_size(self).height() // 3
        for column, width in enumerate(scaled(_WIDTHS, self, BESIDE_TEXT)):
            title = metrics.horizontalAdvance(str(self.headerItem().text(column))) + around
            self.setColumnWidth(column, max(width, title))
        self._outlets = self.columnWidth(_OUTLET)
        header.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemChanged.connect(self._on_item_changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Names get what the other columns leave, but always enough to tell files apart.
        letter = self.fontMetrics().averageCharWidth()
        least = letter * _LEAST_LETTERS
        figures = sum(map(self.columnWidth, range(_OUTLET + 1, self.columnCount())))
        room = self.viewport().width() - figures
        outlets = min(self.sizeHintForColumn(_OUTLET), letter * _MOST_LETTERS, room - least)
        self.setColumnWidth(_OUTLET, max(outlets, self._outlets))
        self.setColumnWidth(0, max(room - self.columnWidth(_OUTLET), least))

    def choose_first(self) -> None:
        """Choose the first variant."""
        story = self.topLevelItem(0)
        first = story.child(0) if story is not None else None
        if first is not None:
            self.setCurrentItem(first)

    def show_title(self, story: int, title: str) -> None:
        """Show the title that a story has now."""
        item = self.topLevelItem(story)
        if item is not None:
            item.setText(0, title)
            item.setToolTip(0, plain_tip(title))

    def show_variant(self, story: int, place: int, shown: ShownVariant) -> None:
        """Show a variant, given the index of its story and its own index there."""
        item = self.topLevelItem(story)
        row = item.child(place) if item is not None else None
        if row is None:
            return
        with QSignalBlocker(self):
            self._fill(row, shown)
            row.setData(0, Qt.ItemDataRole.CheckStateRole, shown.tick)

    def _fill(self, row: QTreeWidgetItem, shown: ShownVariant) -> None:
        variant, outlet, state = shown.variant, shown.outlet, shown.state
        whole = said(variant.name)
        name = PurePath(whole).name or whole
        row.setText(0, name)
        row.setToolTip(0, plain_tip(f"{whole}: {state}" if state else whole))
        row.setText(1, outlet or tr("Files", "unknown"))
        row.setText(2, number(len(variant.sentences)))
        row.setText(3, variant.article.language)
        row.setText(_STATE, state or tr("Files", "new"))
        row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        faint, ink = QBrush(self._theme.faint), QBrush(self._theme.ink)
        for column in range(len(_HEADINGS)):
            row.setForeground(column, faint if state else ink)
        if not outlet:
            row.setForeground(1, faint)
        printed_by = outlet or tr("Files", "outlet unknown")
        what = f"{name}, {printed_by}, {n_sentences(len(variant.sentences))}"
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{what}, {state}" if state else what)

    @Slot(QTreeWidgetItem)
    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            story, place = item.data(0, _ROLE)
            self.chosen.emit(story, place)

    @Slot(QTreeWidgetItem, int)
    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 and item.parent() is not None:
            story, place = item.data(0, _ROLE)
            self.ticked.emit(story, place, item.checkState(0) is Qt.CheckState.Checked)

"""One column of the Label page: a header and the sentences of a variant."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.corpus import VariantPage
from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.columns.column_edge import ColumnEdge
from annotator.ui.label_page.columns.column_header import ColumnHeader
from annotator.ui.label_page.columns.variant_map import VariantMap, map_width
from annotator.ui.languages.language import tr
from annotator.ui.reading import text_blocks
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.sentence_model import SentenceModel


class VariantColumn(QWidget):
    """A variant: its header above its sentences.

    Attributes:
        index: Its place among the story's variants.
        variant_id: The variant.
    """

    place_chosen = Signal(int, int)
    """Carries the column's index and a row of its map that was clicked."""

    menu_wanted = Signal(object, QPoint)
    """Carries the `VariantId`, and where on the screen its header's menu was asked for."""

    width_wanted = Signal(int, int)
    """Carries the column's index and how wide it is to be, in device-independent pixels."""

    def __init__(
        self,
        index: int,
        page: VariantPage,
        model: SentenceModel,
        theme: Theme,
        font: QFont,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.index = index
        self.variant_id = page.variant.id
        self.header = ColumnHeader(index, page, theme, self)
        self.header.menu_wanted.connect(self._on_menu_wanted)
        letter, name = self.header.letter, self.header.name
        self.view = ReadingView(model, theme, font, self)
        self.view.setAccessibleName(
            tr("Label", "Variant {letter}, {name}").format(letter=letter, name=name)
        )
        model.setParent(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        self.map = VariantMap(self.view, theme, self)
        self.map.set_look(theme, font)
        self.map.setAccessibleName(tr("Label", "Map of variant {letter}").format(letter=letter))
        self.map.place_chosen.connect(self._on_place_chosen)
        # The map beside it shows where one is and scrolls anywhere with a click.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.view, 1)
        below.addWidget(self.map)
        layout.addLayout(below, 1)
        self._edge = ColumnEdge(parent)
        self._edge.width_wanted.connect(self._on_width_wanted)
        self.set_active(active=False)

    @property
    def model(self) -> SentenceModel:
        """The sentences."""
        return self.view.sentence_model

    def set_active(self, *, active: bool) -> None:
        """Show whether this column has the current sentence."""
        self.header.set_active(active=active)
        self.view.set_active(active=active)
        # Tab stops at the active column only, and the wheel scrolls a column without moving the
        # focus to it: keys act on the current sentence wherever it is.
        policy = Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.ClickFocus
        self.view.setFocusPolicy(policy)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Apply another theme or text size."""
        self.header.set_theme(theme)
        self.view.set_look(theme, font)
        self.map.set_look(theme, font)

    def stand(self, place: QRect, *, has_edge: bool) -> None:
        """Show the column at a place in the row.

        Args:
            place: Its rectangle, in the coordinates of the row.
            has_edge: Whether its right edge can be dragged to change its width.
        """
        self.setGeometry(place)
        self.show()
        self._edge.stand(self.geometry(), has_edge=has_edge)

    def come_last(self) -> None:
        """Become the last column that a screen reader comes to."""
        self.raise_()
        self._edge.raise_()

    def stand_aside(self) -> None:
        """Hide the column and its edge."""
        self.hide()
        self._edge.hide()

    def give_up(self) -> None:
        """Delete the column once the event that is being handled is over."""
        self.stand_aside()
        self.deleteLater()
        self._edge.deleteLater()

    @Slot(int)
    def _on_place_chosen(self, row: int) -> None:
        self.place_chosen.emit(self.index, row)

    @Slot(int)
    def _on_width_wanted(self, width: int) -> None:
        self.width_wanted.emit(self.index, width)

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        self.menu_wanted.emit(self.variant_id, where)


def least_width(font: QFont) -> int:
    """Return the least width of a column that nobody has made narrower, in pixels."""
    return text_blocks.readable_width(font) + map_width(font)


def narrowest_width(font: QFont) -> int:
    """Return the least width to which a column can be narrowed, in pixels."""
    return text_blocks.narrowest_width(font) + map_width(font)

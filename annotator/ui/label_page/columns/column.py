"""One column of the Label page: a header and the sentences of a variant."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.corpus import VariantPage
from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.columns.column_header import ColumnHeader
from annotator.ui.label_page.columns.variant_map import VariantMap
from annotator.ui.languages.language import tr
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.sentence_model import SentenceModel
from annotator.ui.reading.text_blocks import readable_width


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

    def __init__(
        self, index: int, page: VariantPage, model: SentenceModel, theme: Theme, font: QFont
    ) -> None:
        super().__init__()
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
        # The map says where one is, and takes one anywhere.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.view, 1)
        below.addWidget(self.map)
        layout.addLayout(below, 1)
        self._keep_readable(font)
        self.set_active(active=False)

    @property
    def model(self) -> SentenceModel:
        """The sentences."""
        return self.view.sentence_model

    def set_active(self, *, active: bool) -> None:
        """Show whether the current sentence stands in this column."""
        self.header.set_active(active=active)
        self.view.set_active(active=active)
        # Tab stops once at the columns, and the wheel turns a column without taking the keyboard
        # there: keys act on the current sentence wherever it stands.
        policy = Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.ClickFocus
        self.view.setFocusPolicy(policy)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take over another theme or size."""
        self.header.set_theme(theme)
        self.view.set_look(theme, font)
        self.map.set_look(theme, font)
        self._keep_readable(font)

    def _keep_readable(self, font: QFont) -> None:
        """Grow with the letters; where there is no room for all columns, the row scrolls."""
        self.setMinimumWidth(readable_width(font) + self.map.sizeHint().width())

    @Slot(int)
    def _on_place_chosen(self, row: int) -> None:
        self.place_chosen.emit(self.index, row)

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        self.menu_wanted.emit(self.variant_id, where)

"""Making the columns of the open story; the signals of all of them go through one object."""

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.appearance.theme import Theme
from annotator.ui.label_page.columns.column import VariantColumn
from annotator.ui.label_page.open_story.story_state import StoryState
from annotator.ui.reading.sentence_model import SentenceModel


class ColumnMaker(QObject):
    """Makes columns, and passes on the signals of each."""

    row_changed = Signal(QModelIndex)
    """Carries the row that became current by a click or by a key of the view itself."""
    clicked = Signal(QModelIndex)
    asked = Signal(QModelIndex, QPoint)
    """Carries the row for which a menu was requested, and where on the screen."""
    place_chosen = Signal(int, int)
    """Carries a column's index and a row of its map that was clicked."""
    menu_wanted = Signal(object, QPoint)
    """Carries the `VariantId`, and where on the screen its header's menu was asked for."""
    width_wanted = Signal(int, int)
    """Carries a column's index and how wide it is to be, in device-independent pixels."""
    reshaped = Signal()
    """The lines of a column were laid out again."""

    def __init__(
        self, labels: dict[LabelName, Label], theme: Theme, font: QFont, row: QWidget
    ) -> None:
        """Take what all columns have in common.

        Args:
            labels: The label set.
            theme: The colours of the columns.
            font: The font of their text.
            row: Their parent.
        """
        super().__init__(row)
        self._labels = labels
        self._row = row
        self.theme = theme
        self.font = font
        self._state: StoryState | None = None

    def open_story(self, state: StoryState | None) -> None:
        """Make columns of another story from now on."""
        self._state = state

    def made(self, index: int) -> VariantColumn:
        """Return a new column for a variant of the open story, hidden.

        Raises:
            ValueError: If no story is open.
        """
        state = self._opened()
        page, model = state.page.variants[index], self.model(index)
        column = VariantColumn(index, page, model, self.theme, self.font, self._row)
        column.hide()
        column.header.show_progress(state.variant_progress(index))
        column.view.selectionModel().currentChanged.connect(self.row_changed)
        column.view.reshaped.connect(self.reshaped)
        column.view.clicked.connect(self.clicked)
        column.view.asked.connect(self.asked)
        column.place_chosen.connect(self.place_chosen)
        column.menu_wanted.connect(self.menu_wanted)
        column.width_wanted.connect(self.width_wanted)
        return column

    def model(self, index: int) -> SentenceModel:
        """Return the sentences of a variant of the open story.

        Raises:
            ValueError: If no story is open.
        """
        state = self._opened()
        sentences = state.page.variants[index].sentences
        return SentenceModel(
            sentences, state.shown_verdict, self._labels, is_reopened=state.is_reopened
        )

    def _opened(self) -> StoryState:
        if self._state is None:
            raise ValueError("no story is open")
        return self._state

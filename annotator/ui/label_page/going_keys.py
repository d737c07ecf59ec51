"""The keys and menu entries of the Label page that lead from sentence to sentence and on."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.surface import LabelSurface
from annotator.ui.languages.language import tr
from annotator.ui.settings import Advance


class GoingKeys(QObject):
    """Moves within the story and between stories, and chooses where a label leads."""

    told = Signal(str)
    """Carries a line of news."""

    def __init__(self, context: Context, actions: Actions, page: LabelSurface) -> None:
        super().__init__(page)
        self._settings = context.settings
        self._columns = page.columns
        self._sentence_ways = page.sentence_ways
        self._story_ways = page.ways
        for action in actions.starting_with("advance."):
            action.triggered.connect(self._on_advance)
            action.setChecked(action.data() == self._sentence_ways.advance)
        actions.connect_to(
            {
                "go.next": self._on_next,
                "go.previous": self._on_previous,
                "go.extend_down": self._on_extend_down,
                "go.extend_up": self._on_extend_up,
                "go.next_unlabelled": self._sentence_ways.go_next_unlabelled,
                "go.previous_unlabelled": self._sentence_ways.go_previous_unlabelled,
                "go.next_story": self._on_next_story,
                "go.previous_story": self._on_previous_story,
                "go.my_next_story": self._on_my_next_story,
            }
        )

    @Slot()
    def _on_advance(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._sentence_ways.advance = Advance(str(action.data()))
            self._settings.advance = self._sentence_ways.advance

    @Slot()
    def _on_next(self) -> None:
        self._sentence_ways.move(1)

    @Slot()
    def _on_previous(self) -> None:
        self._sentence_ways.move(-1)

    @Slot()
    def _on_extend_down(self) -> None:
        self._columns.extend(1)

    @Slot()
    def _on_extend_up(self) -> None:
        self._columns.extend(-1)

    @Slot()
    def _on_next_story(self) -> None:
        self._story_ways.go(forward=True)

    @Slot()
    def _on_previous_story(self) -> None:
        self._story_ways.go(forward=False)

    @Slot()
    def _on_my_next_story(self) -> None:
        if not self._story_ways.go_my_next():
            self.told.emit(tr("Label", "No other story of yours has anything left to label"))

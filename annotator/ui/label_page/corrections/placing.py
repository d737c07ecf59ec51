"""Moving, removing and correcting articles, from the menu and from a column's header."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.corpus import column_letter
from annotator.domain.ids import VariantId
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.languages.language import tr

if TYPE_CHECKING:
    from annotator.ui.large_steps import LargeSteps


_OF_ARTICLE: Final = ("file.details", "file.articles")
_OF_COLUMN: Final = (
    "view.column_left",
    "view.column_right",
    "view.hide_column",
    "view.show_columns",
)


class Placing(QObject):
    """Opens the dialogs about the articles of the open story, with the current one chosen."""

    told = Signal(str)
    """Carries a line of news."""
    person_wanted = Signal()

    def __init__(
        self, context: Context, actions: Actions, desk: Desk, columns: ColumnRow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._desk = desk
        self._columns = columns
        self._page = parent
        self._taking: LargeSteps | None = None
        actions.connect_to({"file.articles": self._on_articles, "file.details": self._on_details})
        columns.menu_wanted.connect(self._on_menu_wanted)

    def stop(self) -> None:
        """Stop what is running: the workspace is about to be closed."""
        if self._taking is not None:
            self._taking.stop()

    def _steps(self) -> "LargeSteps":
        from annotator.ui.large_steps import LargeSteps

        if self._taking is None:
            self._taking = LargeSteps(self._context, self._page)
        return self._taking

    @property
    def _current(self) -> VariantId | None:
        chosen, state = self._columns.chosen, self._desk.state
        if state is None or chosen is None:
            return None
        return state.page.variants[chosen].variant.id

    def _hides_outlets(self) -> bool:
        """Whether outlets are hidden from the person."""
        from annotator.services.project import blindness

        hidden = blindness.blindness(self._context.workspace).hides_outlets
        return hidden and self._context.finished_by is not None

    def _letters(self) -> dict[VariantId, str]:
        """Return the letter of each article's column."""
        state = self._desk.state
        variants = [] if state is None else state.page.variants
        return {each.variant.id: column_letter(place) for place, each in enumerate(variants)}

    @Slot(object, QPoint)
    def _on_menu_wanted(self, variant_id: VariantId, where: QPoint) -> None:
        self._columns.meant = variant_id
        title = tr("Label", "This article")
        menu = self._actions.menu(title, (_OF_ARTICLE, _OF_COLUMN), self._page)
        menu.aboutToHide.connect(self._on_menu_closed, Qt.ConnectionType.QueuedConnection)
        menu.popup(where)

    @Slot()
    def _on_menu_closed(self) -> None:
        self._columns.meant = None

    @Slot()
    def _on_articles(self) -> None:
        from annotator.ui.label_page.stories.articles_dialog import ArticlesDialog, OpenStory

        if not self._context.can_write:
            self.person_wanted.emit()
            return
        letters = self._letters() if self._hides_outlets() else None
        story = OpenStory(self._desk.story_id, self._current, letters)
        dialog = ArticlesDialog(self._context, story, self._steps(), self._page)
        dialog.told.connect(self.told)
        dialog.open()

    @Slot()
    def _on_details(self) -> None:
        from annotator.services.articles import placing
        from annotator.ui.label_page.stories.details_dialog import DetailsDialog

        if not self._context.can_write:
            self.person_wanted.emit()
            return
        current = self._current
        story_id = self._desk.story_id
        articles = placing.articles_at(self._context.workspace, story_id)
        found = [each for each in articles if each.id == current]
        if self._hides_outlets():
            self.told.emit(
                tr("Label", "Outlets are hidden while you label: a reviewer can correct them")
            )
        elif found:
            dialog = DetailsDialog(self._context, found, self._page, self._steps())
            dialog.told.connect(self.told)
            dialog.open()

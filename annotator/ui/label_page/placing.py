"""Articles of the open story from the menu: opens the dialog that moves and removes them."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.desk import Desk


class Placing(QObject):
    """Shows the articles of the desk's story, the current one chosen."""

    told = Signal(str)
    """Carries a line of news."""
    person_wanted = Signal()

    def __init__(self, context: Context, actions: Actions, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._page = parent
        actions.connect_to({"file.articles": self._on_articles})

    @Slot()
    def _on_articles(self) -> None:
        from annotator.ui.label_page.articles_dialog import ArticlesDialog

        if self._context.person is None:
            self.person_wanted.emit()
            return
        cell, state = self._desk.cell, self._desk.state
        current = None
        if state is not None and cell is not None:
            current = state.page.variants[cell.column].variant.id
        dialog = ArticlesDialog(self._context, self._desk.story_id, current, self._page)
        dialog.told.connect(self.told)
        dialog.open()

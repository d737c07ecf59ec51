"""Articles from the menu and from a column's header: moved, removed, and called by other names."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.ids import VariantId
from annotator.ui.context import Context
from annotator.ui.keys.actions import Actions
from annotator.ui.label_page.column_row import ColumnRow
from annotator.ui.label_page.desk import Desk
from annotator.ui.languages.language import tr


class Placing(QObject):
    """Opens what is done to the articles of the desk's story, the current one chosen."""

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
        self._page = parent
        self._meant: VariantId | None = None
        """The article whose header was asked, while its menu is open."""
        actions.connect_to({"file.articles": self._on_articles, "file.details": self._on_details})
        columns.menu_wanted.connect(self._on_menu_wanted)

    @property
    def _current(self) -> VariantId | None:
        cell, state = self._desk.cell, self._desk.state
        if state is None or cell is None:
            return None
        return state.page.variants[cell.column].variant.id

    @Slot(object, QPoint)
    def _on_menu_wanted(self, variant_id: VariantId, where: QPoint) -> None:
        self._meant = variant_id
        menu = QMenu(tr("Label", "This article"), self._page)
        menu.setAccessibleName(menu.title())
        menu.addActions([self._actions[name] for name in ("file.details", "file.articles")])
        menu.aboutToHide.connect(self._on_menu_closed, Qt.ConnectionType.QueuedConnection)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    @Slot()
    def _on_menu_closed(self) -> None:
        self._meant = None

    @Slot()
    def _on_articles(self) -> None:
        from annotator.ui.label_page.articles_dialog import ArticlesDialog

        if self._context.person is None:
            self.person_wanted.emit()
            return
        current = self._meant or self._current
        dialog = ArticlesDialog(self._context, self._desk.story_id, current, self._page)
        dialog.told.connect(self.told)
        dialog.open()

    @Slot()
    def _on_details(self) -> None:
        from annotator.services.articles import placing
        from annotator.services.project import blindness
        from annotator.ui.label_page.details_dialog import DetailsDialog

        if self._context.person is None:
            self.person_wanted.emit()
            return
        current = self._meant or self._current
        story_id = self._desk.story_id
        found = [
            e for e in placing.articles_at(self._context.workspace, story_id) if e.id == current
        ]
        hidden = blindness.blindness(self._context.workspace).hides_outlets
        if hidden and self._context.finished_by is not None:
            self.told.emit(
                tr("Label", "Outlets are hidden while you label: a reviewer corrects them")
            )
        elif found:
            dialog = DetailsDialog(self._context, found, self._page)
            dialog.told.connect(self.told)
            dialog.open()

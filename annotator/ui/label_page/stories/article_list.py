"""The list of a story's articles and of removed ones, from which some are chosen."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator.domain.ids import VariantId
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.fitting import row_size
from annotator.ui.languages.language import tr
from annotator.ui.wording import quoted

if TYPE_CHECKING:
    from annotator.services.articles.placing import PlacedArticle

_ROLE: Final = Qt.ItemDataRole.UserRole


class ArticleList(QTreeWidget):
    """Names each article and its story; removed articles are faint."""

    def __init__(
        self, theme: Theme, letters: Mapping[VariantId, str] | None, parent: QWidget
    ) -> None:
        """Make an empty list.

        Args:
            theme: The theme in force.
            letters: The letters of the columns, by their articles, if outlets are hidden: articles
                then have no other name. None if outlets are shown.
            parent: The dialog.
        """
        super().__init__(parent)
        self._theme = theme
        self._letters = letters
        self._articles: Sequence[PlacedArticle] = ()
        self._names: Counter[str] = Counter()
        self.setHeaderLabels([tr("Label", "Article"), tr("Label", "Story")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        # Long names often differ at the end only.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Label", "Articles of the story, and those that were removed"))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_articles(
        self, articles: Sequence["PlacedArticle"], chosen: Iterable[VariantId]
    ) -> None:
        """List these articles, with some of them chosen; emits no signal about the choice."""
        self._articles, wanted = articles, set(chosen)
        self._names = Counter(article.name for article in articles)
        current: QTreeWidgetItem | None = None
        # Otherwise the dialog would look at all selected articles again for each one selected.
        with QSignalBlocker(self):
            self.clear()
            for article in articles:
                item = self._item(article)
                if article.id in wanted:
                    current = item
                    item.setSelected(True)
            if current is not None:
                # Ctrl may still be held from the key that opened the dialog, and would toggle
                # the selection.
                self.setCurrentItem(current, 0, QItemSelectionModel.SelectionFlag.NoUpdate)

    def chosen(self) -> list["PlacedArticle"]:
        """Return the chosen articles, in the order of the list."""
        ids = {item.data(0, _ROLE) for item in self.selectedItems()}
        return [each for each in self._articles if each.id in ids]

    def _item(self, article: "PlacedArticle") -> QTreeWidgetItem:
        where = article.story.title
        if article.removed:
            where = tr("Label", "removed from {story}").format(story=where)
        item = QTreeWidgetItem(self, [self._name_of(article), where])
        item.setData(0, _ROLE, article.id)
        item.setSizeHint(0, row_size(self))
        item.setToolTip(0, article.source if self._letters is None else "")
        item.setToolTip(1, where)
        if article.removed:
            for column in (0, 1):
                item.setForeground(column, QBrush(self._theme.faint))
        return item

    def _name_of(self, article: "PlacedArticle") -> str:
        if self._letters is None:
            # Several articles may have the same name: a headline, or that of their outlet.
            is_known = self._names[article.name] == 1 or article.source in ("", article.name)
            return article.name if is_known else f"{article.name} · {article.source}"
        letter = self._letters.get(article.id)
        if letter is None:
            # It has no column, so no letter.
            return quoted(article.beginning)
        return tr("Label", "Variant {letter}").format(letter=letter)

"""The manual in a window of its own: contents, a page, and finding words in all pages."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.services import manual
from annotator.services.manual import ManualPage
from annotator.ui.controls.fitting import BESIDE_TEXT, row_size, scaled
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import LanguageChoice, mark, spoken, tr
from annotator.ui.reading.guideline_text import set_guideline

_PAGE: Final = Qt.ItemDataRole.UserRole
_PARTS: Final = {"Learn": mark("Window", "Learn"), "Reference": mark("Window", "Reference")}
_CONTENTS_WIDTH: Final = 240


class ManualWindow(SizedDialog):
    """Shows the pages that come with the program; nothing is fetched from the web."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Window", "Manual"), (1040, 760), parent)
        self._pages = {page.name: page for page in manual.pages()}
        self._shown = next(iter(self._pages.values()))
        self.contents = self._made_contents()
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Window", "Manual page"))
        self.page.document().setDocumentMargin(16)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(
            tr("Window", "Find in the manual: Enter finds the next place")
        )
        self.words.setAccessibleName(tr("Window", "Find in the manual"))
        self.words.setClearButtonEnabled(True)
        self._news = QLabel(self)
        self._news.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.page.anchorClicked.connect(self._on_link)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.words.returnPressed.connect(self._on_find)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._on_find_wanted)
        self._show(self._shown)
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_contents(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setAccessibleName(tr("Window", "Contents of the manual"))
        parts: dict[str, QTreeWidgetItem] = {}
        bold = QFont(tree.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for page in self._pages.values():
            above: QTreeWidget | QTreeWidgetItem = tree
            if page.part:
                if page.part not in parts:
                    parts[page.part] = QTreeWidgetItem(tree, [tr("Window", _PARTS[page.part])])
                    parts[page.part].setFlags(Qt.ItemFlag.ItemIsEnabled)
                    parts[page.part].setFont(0, bold)
                above = parts[page.part]
            item = QTreeWidgetItem(above, [page.title])
            item.setData(0, _PAGE, page.name)
            item.setSizeHint(0, row_size(tree))
        tree.expandAll()
        return tree

    def _lay_out(self) -> None:
        sides = QSplitter(self)
        sides.addWidget(self.contents)
        sides.addWidget(self.page)
        sides.setStretchFactor(1, 1)
        sides.setChildrenCollapsible(False)
        sides.setSizes([*scaled([_CONTENTS_WIDTH], self, BESIDE_TEXT), 10_000])
        above = QHBoxLayout()
        above.addWidget(self.words, 1)
        above.addWidget(self._news)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(sides, 1)
        if spoken() != LanguageChoice.ENGLISH:
            self._news.setText(tr("Window", "The manual is in English."))

    @property
    def shown(self) -> ManualPage:
        """The page that is shown."""
        return self._shown

    def _show(self, page: ManualPage) -> None:
        self._shown = page
        set_guideline(self.page.document(), manual.page_text(page))
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        for item in self.contents.findItems(
            page.title, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        ):
            if item.data(0, _PAGE) == page.name:
                self.contents.setCurrentItem(item)

    def _go_to(self, anchor: str) -> None:
        """Go to the heading that a link names."""
        block = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and manual.anchor(block.text()) == anchor:
                # From the end of the page, so that the heading ends up at the top.
                self.page.moveCursor(QTextCursor.MoveOperation.End)
                self.page.setTextCursor(QTextCursor(block))
                return
            block = block.next()

    @Slot(QTreeWidgetItem)
    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        name = item.data(0, _PAGE) if item is not None else None
        if name is not None and name != self._shown.name:
            self._show(self._pages[name])

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        if link.scheme():
            QDesktopServices.openUrl(link)
            return
        name = QUrl(self._shown.name).resolved(link).path() if link.path() else self._shown.name
        page = self._pages.get(name)
        if page is None:
            self._news.setText(
                tr("Window", "That page is about the code and not part of the manual.")
            )
            return
        self._show(page)
        if link.fragment():
            self._go_to(link.fragment())

    @Slot()
    def _on_find_wanted(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    @Slot()
    def _on_find(self) -> None:
        """Go to the next find, on this page or a later one, then from the beginning."""
        words = self.words.text().strip()
        self._news.clear()
        if not words or self.page.find(words):
            return
        pages = list(self._pages.values())
        here = pages.index(self._shown)
        for page in (*pages[here + 1 :], *pages[: here + 1]):
            document = QTextDocument()
            set_guideline(document, manual.page_text(page))
            if not document.find(words).isNull():
                self._show(page)
                self.page.find(words)
                # The places of lines are known only after the page has been laid out.
                QTimer.singleShot(0, self.page.ensureCursorVisible)
                return
        self._news.setText(tr("Window", "“{words}” is not in the manual.").format(words=words))

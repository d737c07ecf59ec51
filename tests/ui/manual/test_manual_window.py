"""The manual: opened by its key, read by keys alone, followed by its links, searched."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.services import manual
from annotator.ui.manual.manual_window import ManualWindow
from annotator.ui.window import MainWindow
from tests.scenes.finding import part
from tests.scenes.windows import Press

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def shown(window: MainWindow, press: Press) -> ManualWindow:
    press(window, "Shift+F1")
    found = part(ManualWindow, window)
    found.activateWindow()
    QApplication.processEvents()
    return found


def test_it_opens_once_beside_the_work_and_closes_with_esc(
    window: MainWindow, shown: ManualWindow, press: Press
) -> None:
    assert not shown.isModal()
    assert "side by side" in shown.page.toPlainText()
    press(window, "Shift+F1")
    assert window.findChildren(ManualWindow) == [shown]
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_pages_are_chosen_in_the_contents_and_followed_by_links(shown: ManualWindow) -> None:
    for _ in range(2):
        QTest.keyClick(shown.contents, Qt.Key.Key_Down)
    assert shown.shown.name == "tutorial.md"
    assert "```" not in shown.page.toPlainText()
    assert "<kbd>" not in shown.page.toPlainText()
    shown.page.anchorClicked.emit(QUrl("guides/labelling.md"))
    assert shown.shown.name == "guides/labelling.md"
    shown.page.anchorClicked.emit(QUrl("../file-format.md#people-and-labels"))
    assert shown.shown.name == "file-format.md"
    assert shown.page.textCursor().block().text() == "People and labels"
    item = shown.contents.currentItem()
    assert item is not None
    assert item.text(0) == "File format"


def test_words_are_found_on_whichever_page(shown: ManualWindow) -> None:
    QTest.keyClicks(shown.words, "quick_check")
    QTest.keyClick(shown.words, Qt.Key.Key_Return)
    found = {shown.shown.name}
    assert shown.page.textCursor().selectedText().lower() == "quick_check"
    shown.words.setText("no such word anywhere")
    QTest.keyClick(shown.words, Qt.Key.Key_Return)
    assert {shown.shown.name} == found


def test_every_link_between_its_pages_leads_somewhere() -> None:
    pages = {page.name: manual.page_text(page) for page in manual.pages()}
    headings = {
        name: {manual.anchor(line.lstrip("#")) for line in re.findall("^#.*$", text, re.MULTILINE)}
        for name, text in pages.items()
    }
    links = [
        (QUrl(name).resolved(QUrl(path or name.rpartition("/")[2])).path(), anchor)
        for name, text in pages.items()
        for path, anchor in re.findall(r"\]\(([^):#]*)#?([^):]*)\)", text)
    ]
    assert len(links) > 20
    for name, anchor in links:
        if name in pages:
            assert not anchor or anchor in headings[name], (name, anchor)
        else:
            assert name.partition("/")[0] in {"architecture.md", "extending.md", "decisions"}, name

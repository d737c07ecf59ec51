"""What other variants say stands below the sentence, on the same line of the page."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from annotator.ui.pages import Pages
from annotator.ui.review_page.frame.centred_view import CentredView
from annotator.ui.window import MainWindow
from tests.scenes.finding import part
from tests.scenes.windows import Press


@pytest.mark.parametrize("size", [(1900, 1300), (1900, 420)])
def test_it_begins_where_the_lines_above_begin(
    window: MainWindow, pages: Pages, press: Press, size: tuple[int, int]
) -> None:
    pages.show_review()
    press(window, "Tab", "Space")
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    view, pane = part(CentredView, window), pages.review_page.disagreements.counterparts
    text = part(QLabel, pane)
    assert text.isVisible()
    is_scrolled = pane.verticalScrollBar().maximum() > 0
    assert is_scrolled == (size[1] < 1000)
    lines = view.mapTo(window, QPoint(view.text_left, 0)).x()
    assert abs(text.mapTo(window, QPoint(0, 0)).x() - lines) <= 1


def test_its_lines_are_as_long_with_a_scroll_bar_as_without(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    pages.show_review()
    press(window, "Tab", "Space")
    pane = pages.review_page.disagreements.counterparts
    text, widths, bars = part(QLabel, pane), set(), set()
    for height in range(420, 900, 60):
        window.resize(1024, height)
        QApplication.processEvents()
        widths.add(text.width())
        bars.add(pane.verticalScrollBar().maximum() > 0)
    assert len(widths) == 1
    assert len(bars) == 2

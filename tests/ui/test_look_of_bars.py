"""How bars look where there is little room: what matters less gives way, and nothing is cut."""

import math

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.appearance.theme import LIGHT
from annotator.ui.controls.label_bar import KeyButton, LabelBar, fair_share
from annotator.ui.label_page.columns.column_header import ColumnHeader
from annotator.ui.pages import Pages
from annotator.ui.review_page.disagreements.filter_bar import FilterBar
from annotator.ui.window import MainWindow
from tests.scenes.finding import part


def test_filters_without_room_for_what_follows_have_a_line_of_their_own(
    window: MainWindow, pages: Pages, qapp: QApplication
) -> None:
    pages.show_review()
    bar = part(FilterBar, window)
    heights = []
    for width in (3000, 900):
        window.resize(width, 700)
        qapp.processEvents()
        heights.append(bar.sizeHint().height())
    assert heights[1] > 1.5 * heights[0]


def test_a_bar_without_room_tells_its_keys_alone(window: MainWindow, pages: Pages) -> None:
    bar = pages.label_page.label_bar
    buttons = bar.findChildren(KeyButton)
    widths = []
    for width in (3000, bar.minimumSizeHint().width()):
        bar.resize(width, bar.height())
        widths.append(sum(button.sizeHint().width() for button in buttons))
    assert widths[1] < widths[0]
    assert widths[1] < bar.minimumSizeHint().width()
    assert window.isVisible()


def test_what_keys_do_gives_way_to_the_news(window: MainWindow, pages: Pages) -> None:
    bar = pages.label_page.label_bar
    buttons = bar.findChildren(KeyButton)
    whole = sum(button.key_width + button.title_width for button in buttons)
    line = bar.fontMetrics().height()
    bar.resize(whole + 12 * line, bar.height())
    assert {button.sizeHint().width() > button.key_width for button in buttons} == {True, False}
    assert all(
        button.sizeHint().width() > button.key_width for button in buttons if button.is_label
    )
    bar.resize(whole + 24 * line, bar.height())
    assert all(button.sizeHint().width() > button.key_width for button in buttons)
    assert window.isVisible()


def test_many_labels_with_long_titles_give_way(qapp: QApplication) -> None:
    room = QWidget()
    room.resize(1200, 40)
    bar = LabelBar(LIGHT, room)
    labels = [
        Label(LabelName(f"l{place}"), "A title that is long " * 3, "A", "#0072b2", "", place)
        for place in range(12)
    ]
    bar.add_labels(labels, [QAction(bar) for _ in labels])
    bar.resize(1200, 40)
    room.show()
    qapp.processEvents()
    assert bar.minimumSizeHint().width() < 1200
    assert 600 < sum(button.width() for button in bar.findChildren(KeyButton)) <= 1200
    room.close()


@pytest.mark.parametrize(
    ("wanted", "room", "share"),
    [([10, 20], 30, math.inf), ([10, 50, 50], 70, 30), ([50, 50], 20, 10), ([], 5, math.inf)],
)
def test_the_longest_give_way_first(wanted: list[int], room: float, share: float) -> None:
    assert fair_share(wanted, room) == share


def test_what_a_column_is_about_stands_beside_the_count_and_not_at_the_other_end(
    window: MainWindow, pages: Pages
) -> None:
    header = window.findChildren(ColumnHeader)[0]
    header.setFixedWidth(900)
    QApplication.processEvents()
    picture = header.grab().toImage()
    line = [picture.pixelColor(x, picture.height() * 2 // 3) for x in range(700, 900)]
    assert len({color.name() for color in line}) == 1
    assert pages.isVisible()

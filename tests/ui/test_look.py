"""How the window looks where it once looked bad: cut words, stray frames, text at the edge."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QIcon, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.services.resources import resource
from annotator.ui.appearance.colors import MARK_CONTRAST, contrast
from annotator.ui.appearance.style_sheet import style_sheet
from annotator.ui.appearance.theme import DARK, LIGHT, Theme, palette
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.controls.focus_ring import FocusRing
from annotator.ui.controls.label_bar import KeyButton, LabelBar, fair_share
from annotator.ui.controls.quiet_panel import QuietPanel
from annotator.ui.errors import show_message
from annotator.ui.pages import Pages
from annotator.ui.reading.guideline_text import set_guideline
from annotator.ui.review_page.disagreements.filter_bar import FilterBar
from annotator.ui.review_page.frame.centred_view import CentredView
from annotator.ui.review_page.sentences.variant_pane import VariantPane
from annotator.ui.start_page import StartPage
from annotator.ui.window import MainWindow
from tests.scenes.finding import part, uppermost
from tests.scenes.windows import Press


def cut(root: QWidget) -> list[str]:
    """The wrapped texts that have less height than their lines need."""
    return [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(
            label.width()
        )
    ]  # fmt: skip


def test_what_a_rule_would_decide_is_read_whole(
    window: MainWindow, pages: Pages, qapp: QApplication
) -> None:
    pages.show_review()
    window.actions_table["review.bulk"].trigger()
    wait_for_jobs()
    qapp.processEvents()
    dialog = uppermost(QDialog)
    assert cut(dialog) == []
    dialog.close()


def test_a_quiet_panel_has_room_for_what_it_says(qapp: QApplication) -> None:
    panel = QuietPanel()
    panel.resize(1200, 600)
    panel.say("Kept back", "You see a story here once you have labelled all of it. " * 3, "Go on")
    panel.show()
    qapp.processEvents()
    assert cut(panel) == []
    panel.resize(300, 600)
    qapp.processEvents()
    assert cut(panel) == []
    # What stands beside it, such as the history, widens no window for it.
    assert panel.minimumSizeHint().width() < 200
    panel.close()


def test_a_quiet_panel_keeps_no_room_from_when_it_was_narrow(qapp: QApplication) -> None:
    said = ("Nothing yet", "Pairs appear here once a story is labelled in two variants. " * 3, "Go")
    fresh, panel = QuietPanel(), QuietPanel()
    fresh.resize(1200, 600)
    fresh.say(*said)
    panel.resize(90, 30)
    panel.say(*said)
    panel.resize(1200, 600)
    for each in (fresh, panel):
        each.show()
    qapp.processEvents()
    assert panel.minimumSizeHint() == fresh.minimumSizeHint()
    for each in (fresh, panel):
        each.close()


def test_a_message_is_as_wide_as_what_it_says(window: MainWindow, qapp: QApplication) -> None:
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        show_message(window, "It can't be read. " * 9, "Nothing was changed. " * 9)
        box = uppermost(QDialog)
        layout = box.layout()
        assert layout is not None
        assert box.width() >= layout.totalMinimumSize().width()
        box.close()
    finally:
        qapp.setFont(usual)


def test_on_a_low_screen_the_picture_gives_way_to_the_ways_to_begin(
    qapp: QApplication, themes: ThemeSwitch
) -> None:
    room = QMainWindow()
    page = StartPage(themes, room)
    room.setCentralWidget(page)
    room.resize(900, 2000)
    room.show()
    qapp.processEvents()
    picture = next(label for label in page.findChildren(QLabel) if not label.text())
    assert picture.isVisible()
    room.resize(900, 100)
    qapp.processEvents()
    assert not picture.isVisible()
    assert page.opening.geometry().bottom() < page.height()
    room.close()


def test_in_a_low_window_sentence_and_counterparts_share_the_room(
    window: MainWindow, pages: Pages, qapp: QApplication
) -> None:
    pages.show_review()
    pane = pages.review_page.disagreements
    for height in (1400, 560):
        window.resize(1400, height)
        qapp.processEvents()
    variant = part(VariantPane, window)
    assert variant.height() > pane.counterparts.height()


def test_the_ways_to_begin_are_as_large_as_the_text_wants(
    qapp: QApplication, themes: ThemeSwitch
) -> None:
    usual = qapp.font()
    small_page = StartPage(themes)
    small = small_page.sample.sizeHint()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        page = StartPage(themes)
        large = page.sample.sizeHint()
    finally:
        qapp.setFont(usual)
    assert large.height() > 1.7 * small.height()
    assert large.width() > 1.7 * small.width()


def test_the_first_page_has_its_picture_when_the_program_gets_its_icon(
    qapp: QApplication, themes: ThemeSwitch
) -> None:
    before = qapp.windowIcon()
    qapp.setWindowIcon(QIcon())
    room = QMainWindow()
    page = StartPage(themes, room)
    room.setCentralWidget(page)
    pictures = [label for label in page.findChildren(QLabel) if not label.text()]
    room.resize(1200, 900)
    room.show()
    height = pictures[0].height()
    assert pictures[0].pixmap().isNull()
    qapp.setWindowIcon(QIcon(str(resource("icon.svg"))))
    qapp.processEvents()
    assert not pictures[0].pixmap().isNull()
    assert pictures[0].height() == height
    room.close()
    qapp.setWindowIcon(before)


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


def test_the_headings_of_a_guideline_stay_in_proportion() -> None:
    document = QTextDocument()
    set_guideline(document, "# Labelling guideline\n\nEach sentence gets **one** label.")
    form = QTextCursor(document.begin()).charFormat()
    assert form.property(QTextFormat.Property.FontSizeAdjustment) == 2
    assert document.toPlainText().startswith("Labelling guideline")


def test_the_reviewed_sentence_stands_on_the_middle_line(
    window: MainWindow, pages: Pages, qapp: QApplication
) -> None:
    pages.show_review()
    # Kept back until one says to work as a reviewer.
    QTest.keyClick(QApplication.focusWidget() or pages, Qt.Key.Key_Space)
    wait_for_jobs()
    window.resize(1900, 900)
    qapp.processEvents()
    view = part(CentredView, window)
    left, right = view.viewport().x(), view.width() - view.viewport().geometry().right()
    assert left > 50
    assert abs(left - right) < 30


def test_a_page_is_framed_only_where_one_goes_through_its_controls(qapp: QApplication) -> None:
    room = QWidget()
    page, other = QPushButton("page", room), QPushButton("other", room)
    ring = FocusRing(page, only_by_tab=True)
    room.show()
    room.activateWindow()
    qapp.processEvents()
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not ring.isVisible()
    other.setFocus()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    room.close()


def test_home_and_end_go_to_the_ends_of_the_report(
    pages: Pages, press: Press, window: MainWindow, qapp: QApplication
) -> None:
    pages.show_review()
    QTest.keyClick(QApplication.focusWidget() or pages, Qt.Key.Key_Space)
    pages.show_report()
    wait_for_jobs()
    qapp.processEvents()
    bar = pages.report_page._scroll.verticalScrollBar()
    press(window, "End")
    assert bar.value() == bar.maximum() > 0
    press(window, "Home")
    assert bar.value() == 0


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_marks_that_the_style_sheet_names_are_there(theme: Theme) -> None:
    kind = "dark" if theme.is_dark else "light"
    for name in ("up", "down", "tick"):
        mark = resource("marks", f"{name}-{kind}.svg")
        assert mark.is_file()
        assert str(mark) in style_sheet(theme)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_choice_that_is_not_taken_is_seen_to_be_one(theme: Theme, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.setPalette(palette(theme))
    place.setStyleSheet(style_sheet(theme))
    choice = QRadioButton("Majority", place)
    choice.resize(choice.sizeHint())
    seen: dict[bool, float] = {}
    for is_taken in (False, True):
        choice.setChecked(is_taken)
        shown = choice.grab().toImage()
        level = shown.height() // 2
        ring = [shown.pixelColor(x, level) for x in range(choice.fontMetrics().height())]
        seen[is_taken] = max(contrast(color, theme.chrome) for color in ring)
    assert seen[False] >= MARK_CONTRAST
    assert seen[True] > seen[False]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_the_list_of_a_combo_box_shows_its_last_row_whole(
    themes: ThemeSwitch, qapp: QApplication
) -> None:
    assert themes.theme is LIGHT
    room = QWidget()
    box = QComboBox(room)
    box.addItems(["Open", "Reopened", "Settled", "Open and settled"])
    box.move(20, 100)
    room.resize(400, 300)
    room.show()
    room.activateWindow()
    box.setFocus()
    qapp.processEvents()
    assert box.hasFocus()
    box.showPopup()
    qapp.processEvents()
    last = box.view().visualRect(box.model().index(box.count() - 1, 0))
    assert last.bottom() < box.view().viewport().height()
    box.hidePopup()
    room.close()

"""How the window looks where it once looked bad: cut words, stray frames, text at the edge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.services.resources import resource
from annotator.ui.appearance.colors import MARK_CONTRAST, contrast
from annotator.ui.appearance.style_sheet import style_sheet
from annotator.ui.appearance.theme import DARK, LIGHT, Theme, palette
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.controls.focus import FocusRing
from annotator.ui.pages import Pages
from annotator.ui.reading.guideline_text import set_guideline
from annotator.ui.review_page.frame.centred_view import CentredView
from annotator.ui.review_page.sentences.variant_pane import VariantPane
from annotator.ui.story_choices import StoryTicks, tick_list
from annotator.ui.window import MainWindow
from tests.scenes.finding import part, uppermost
from tests.scenes.windows import Press
from tests.ui.cut_words import cut


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


def test_the_headings_of_a_guideline_stay_in_proportion() -> None:
    document = QTextDocument()
    set_guideline(document, "# Labelling guideline\n\nEach sentence gets **one** label.")
    form = QTextCursor(document.begin()).charFormat()
    assert form.property(QTextFormat.Property.FontSizeAdjustment) == 2
    assert document.toPlainText().startswith("Labelling guideline")


def test_the_reviewed_sentence_stands_on_the_middle_line(
    window: MainWindow, pages: Pages, press: Press, qapp: QApplication
) -> None:
    pages.show_review()
    # Kept back until one says to work as a reviewer.
    press(window, "Tab", "Space")
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
    press(window, "Tab", "Space")
    pages.show_report()
    wait_for_jobs()
    qapp.processEvents()
    bar = part(QScrollArea, pages.report_page).verticalScrollBar()
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


@pytest.mark.usefixtures("themes")
def test_rows_to_tick_are_as_high_as_the_rows_of_other_lists(
    window: MainWindow, pages: Pages, qapp: QApplication
) -> None:
    ticks = tick_list(StoryTicks(pages.context.workspace, window), "Stories", window)
    others = QListWidget(window)
    others.addItem("The symphony behind the oven")
    for each in (ticks, others):
        each.show()
    qapp.processEvents()
    assert ticks.visualRect(ticks.model().index(0, 0)).height() >= others.sizeHintForRow(0)

"""Who gives way where there is little room: what is read and decided on keeps it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.review.disagreement import Vote
from annotator.ui.appearance.colors import MARK_CONTRAST, contrast
from annotator.ui.appearance.theme import DARK, LIGHT, WHITE_ON_BLACK, Theme, menu_palette, palette
from annotator.ui.controls.quiet_panel import LETTERS_A_LINE, QuietPanel
from annotator.ui.label_page.stories.story_bar import StoryBar
from annotator.ui.pages import Pages
from annotator.ui.review_page.drift.drift_filters import DriftFilters
from annotator.ui.review_page.frame.side_by_side import SideBySide
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press


def test_the_last_line_of_a_quiet_panel_is_no_single_word(qapp: QApplication) -> None:
    panel = QuietPanel()
    panel.resize(1200, 600)
    panel.say("Nothing yet", "word " * 13 + "end.", "Go on")
    panel.show()
    qapp.processEvents()
    text = next(each for each in panel.findChildren(QLabel) if "word" in each.text())
    wrapped = Qt.TextFlag.TextWordWrap

    def height(width: int) -> int:
        return text.fontMetrics().boundingRect(0, 0, width, 1000, wrapped, text.text()).height()

    panel.close()
    longest = text.fontMetrics().averageCharWidth() * LETTERS_A_LINE
    assert height(text.width() + 2) == height(longest)
    assert height(text.width() - 4) > height(text.width() + 2)


def test_the_current_column_stays_in_sight_when_a_panel_opens(
    window: MainWindow, pages: Pages, press: Press, qapp: QApplication
) -> None:
    window.resize(1000, 700)
    press(window, "Right", "Right")
    columns = pages.label_page.columns
    window.actions_table["view.guideline"].trigger()
    for _ in range(3):
        qapp.processEvents()
    active = columns.active_column
    assert active is not None
    left = active.mapTo(columns, active.rect().topLeft()).x()
    assert left >= 0
    assert left + min(active.width(), columns.viewport().width()) <= columns.width()


def test_the_title_of_a_story_is_told_before_its_size(
    window: MainWindow, qapp: QApplication
) -> None:
    bar = window.findChild(StoryBar)
    assert bar is not None
    sizes = [each for each in bar.findChildren(QLabel) if each.text().endswith(" to label")]
    bar.show_story("A title that wants all the room there is, and then some", 5, 90)
    for width, is_told in ((3000, True), (1000, False)):
        window.resize(width, 700)
        qapp.processEvents()
        assert [each.isVisible() for each in sizes] == [is_told]


def test_beside_large_text_what_is_read_keeps_most_of_the_width(qapp: QApplication) -> None:
    parts = [QWidget() for _ in range(3)]
    beside = SideBySide(*parts)
    beside.setFont(QFont(qapp.font().family(), 40))
    beside.resize(1300, 400)
    beside.show()
    qapp.processEvents()
    assert parts[1].width() >= 0.4 * beside.width()
    beside.moveSplitter(600, 1)
    beside.resize(1200, 400)
    assert parts[0].width() > 500
    beside.close()


def test_in_a_low_window_the_votes_are_read_and_the_reasons_scroll(
    window: MainWindow, pages: Pages, press: Press, qapp: QApplication
) -> None:
    pages.show_review()
    pane = pages.review_page.disagreements
    said = (LabelName("fact"), False, "A note. " * 9, "")
    votes = [Vote(None, name, *said) for name in ("Ana", "Bo")]
    window.resize(1100, 420)
    qapp.processEvents()
    pane.votes.show_votes(votes)
    qapp.processEvents()
    assert pane.votes.height() >= min(pane.votes.height_of_all(), 120)
    assert pane.decision.note.visibleRegion().isEmpty()
    press(window, "N")
    assert pane.decision.note.hasFocus()
    assert not pane.decision.note.visibleRegion().isEmpty()


@pytest.mark.parametrize("theme", [LIGHT, DARK, WHITE_ON_BLACK])
def test_the_edge_of_a_menu_is_seen(theme: Theme) -> None:
    colors = menu_palette(palette(theme))
    # As the style draws it.
    edge = colors.color(QPalette.ColorRole.Window).darker(140)
    below = colors.color(QPalette.ColorRole.Base)
    assert contrast(edge, below) >= (MARK_CONTRAST if theme.is_dark else 1.5)


def test_the_choices_above_a_list_give_way(pages: Pages) -> None:
    filters = DriftFilters({}, pages)
    assert filters.minimumSizeHint().width() < 0.7 * filters.sizeHint().width()

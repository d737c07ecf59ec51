"""How panels and first pages look: room for what they say, and pictures that give way."""

from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
)

from annotator.services.resources import resource
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.controls.quiet_panel import QuietPanel
from annotator.ui.errors import show_message
from annotator.ui.start_page import StartPage
from annotator.ui.window import MainWindow
from tests.scenes.finding import uppermost
from tests.ui.cut_words import cut


def test_a_quiet_panel_has_room_for_what_it_says(qapp: QApplication) -> None:
    panel = QuietPanel()
    panel.resize(1200, 600)
    panel.say(
        "Hidden for now", "You see a story here once you have labelled all of it. " * 3, "Go on"
    )
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

"""The page switch in the header of every page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.controls.page_switch import PageSwitch
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press


def switch_of(pages: Pages) -> PageSwitch:
    found = [switch for switch in pages.findChildren(PageSwitch) if switch.isVisible()]
    assert len(found) == 1
    return found[0]


def ticked(pages: Pages) -> list[str]:
    return [button.title for button in switch_of(pages).buttons if button.isChecked()]


def test_every_page_says_where_one_is(window: MainWindow, pages: Pages, press: Press) -> None:
    assert ticked(pages) == ["Label"]
    for key, title in (("2", "Review"), ("3", "Report"), ("1", "Label"), ("1", "Label")):
        press(window, f"Control+{key}")
        assert ticked(pages) == [title]
    buttons = switch_of(pages).buttons
    assert [button.keys for button in buttons] == ["Ctrl+1", "Ctrl+2", "Ctrl+3"]
    assert [button.accessibleDescription() for button in buttons] == [b.keys for b in buttons]


def test_the_switch_stands_where_it_stood_on_the_page_before(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    places = set()
    for key in "123":
        press(window, f"Control+{key}")
        places.add(switch_of(pages).mapTo(window, QPoint(0, 0)).toTuple())
    assert len(places) == 1


def test_a_click_goes_to_a_page(pages: Pages) -> None:
    QTest.mouseClick(switch_of(pages).buttons[1], Qt.MouseButton.LeftButton)
    assert pages.currentWidget() is pages.review_page
    assert ticked(pages) == ["Review"]
    QTest.mouseClick(switch_of(pages).buttons[0], Qt.MouseButton.LeftButton)
    assert pages.currentWidget() is pages.label_page
    focused = QApplication.focusWidget()
    assert focused is not None
    assert pages.label_page.columns.isAncestorOf(focused)


def test_the_keys_give_way_in_a_narrow_window(pages: Pages) -> None:
    button = switch_of(pages).buttons[0]
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert button.width() >= button.sizeHint().width()

"""Keys that are changed, and letter keys on keyboards that are not Latin."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS
from annotator.ui.arranging.key_dialog import KeyDialog
from annotator.ui.arranging.keys_dialog import KeysDialog
from annotator.ui.keys.action_specs import Scope
from annotator.ui.keys.action_table import ACTIONS, label_specs
from annotator.ui.keys.key_choices import act_together, can_change, collision, with_choices
from annotator.ui.keys.key_places import latin_key
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes.finding import uppermost
from tests.scenes.windows import Open, Press

pytestmark = pytest.mark.slow

SPECS = [*label_specs(DEFAULT_LABELS), *ACTIONS]
BY_NAME = {spec.name: spec for spec in SPECS}


def test_keys_that_act_together_must_differ() -> None:
    assert act_together(Scope.WINDOW, Scope.COLUMNS)
    assert act_together(Scope.LISTS, Scope.DISAGREEMENTS)
    assert not act_together(Scope.COLUMNS, Scope.LISTS)
    taken = collision(SPECS, BY_NAME["label.unsure"], ["F"])
    assert taken is not None
    assert taken.name == "set.fact"
    assert collision(SPECS, BY_NAME["label.unsure"], ["U"]) is None
    assert not can_change(BY_NAME["set.fact"])


def test_no_two_keys_of_the_table_collide() -> None:
    for spec in SPECS:
        assert collision(SPECS, spec, spec.keys) is None, spec.name


def test_the_title_of_a_label_is_shown_as_it_was_written() -> None:
    label = replace(DEFAULT_LABELS[0], name=LabelName("zahl"), title="Größe & Zahl")
    in_menu, _ = label_specs([label])
    assert in_menu.title == "Größe && Zahl"
    assert "Größe & Zahl" in in_menu.does


def test_a_choice_that_stands_in_the_way_waits() -> None:
    chosen = {"label.unsure": ("V",), "label.note": ("F",), "set.fact": ("W",), "gone": ("A",)}
    keys = {spec.name: spec.keys for spec in with_choices(SPECS, chosen)}
    assert keys["label.unsure"] == ("V",)
    assert keys["label.note"] == ("N",)
    assert keys["set.fact"] == ("F", "1")


def keys_dialog(window: MainWindow, press: Press) -> KeysDialog:
    press(window, "F1")
    return uppermost(KeysDialog)


def choose(found: KeysDialog, name: str) -> None:
    does = next(spec.description for spec in found.specs if spec.name == name)
    (row,) = (item.row() for item in found.table.findItems(does, Qt.MatchFlag.MatchExactly))
    found.table.setCurrentCell(row, 0)


def test_a_key_is_changed_refused_and_put_back(
    window: MainWindow, press: Press, settings: Settings
) -> None:
    found = keys_dialog(window, press)
    choose(found, "label.unsure")
    press(found, "Return")
    asked = uppermost(KeyDialog)
    press(asked, "F")
    assert "F is taken: label as fact" in asked.news.text()
    press(asked, "V")
    assert settings.key_choices() == {"label.unsure": ("V",)}
    found.reject()
    QCoreApplication.processEvents()
    assert window.pages is not None
    desk = window.pages.label_page.desk
    assert desk.state is not None
    current = desk.current
    assert current is not None
    press(window, "U")
    assert not desk.state.verdict(current).unsure
    press(window, "V")
    assert desk.state.verdict(current).unsure
    found = keys_dialog(window, press)
    choose(found, "label.unsure")
    assert found.reset.isEnabled()
    found.reset.click()
    assert settings.key_choices() == {}
    choose(found, "set.fact")
    assert not found.change.isEnabled()
    assert "changed with the label" in found.news.text()
    found.reject()


def key(code: int, text: str, scan: int, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)


@pytest.mark.parametrize(
    ("code", "text"),
    [(0x410, "а"), (0x3A6, "φ"), (0x628, "ب"), (0x5DB, "כ")],  # noqa: RUF001
)
def test_the_place_of_a_key_counts_where_letters_are_not_latin(
    window: MainWindow, code: int, text: str
) -> None:
    assert window.pages is not None
    desk = window.pages.label_page.desk
    current = desk.current
    assert current is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    # As Qt does: whether a key is a shortcut is asked first.
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = key(code, text, 41, kind)
        event.ignore()
        QApplication.sendEvent(focused, event)
    assert desk.state is not None
    assert desk.state.verdict(current).label == "fact"


def test_latin_keys_are_what_they_are() -> None:
    assert latin_key(key(Qt.Key.Key_F, "f", 41)) is None
    assert latin_key(key(0xD6, "ö", 47)) is None
    assert latin_key(key(Qt.Key.Key_F1, "", 67)) is None
    assert latin_key(key(0x42A, "ъ", 35)) is Qt.Key.Key_BracketRight
    assert latin_key(key(0x410, "а", 200)) is None  # noqa: RUF001 - Cyrillic


def test_what_is_said_names_the_key_that_was_chosen(
    settings: Settings,
    open_window: Open,
    workspace_file: Path,
    press: Press,
) -> None:
    settings.set_key_choice("correct.link", ("F8",))
    settings.set_key_choice("review.note", ("F9",))
    window = open_window(workspace_file)
    assert window.pages is not None
    press(window, "F8")
    assert "press F8 again" in window.pages.label_page.label_bar.news
    note = window.pages.review_page.disagreements.decision.note
    assert note.placeholderText().endswith("(F9)")

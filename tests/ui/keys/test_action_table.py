"""The one table of actions, from which menus, shortcuts and the pages of keys are made."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QMenuBar

from annotator.ui.keys.action_table import ACTIONS
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.window import MainWindow


@pytest.fixture
def in_english_again() -> Iterator[None]:
    yield
    speak(LanguageChoice.ENGLISH)


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (LanguageChoice.ENGLISH, "clear the label"),
        (LanguageChoice.SPANISH, "quitar la etiqueta"),
        (LanguageChoice.GERMAN, "Label entfernen"),
    ],
)
@pytest.mark.usefixtures("in_english_again")
def test_only_where_nouns_have_capitals_a_title_keeps_its_own(
    choice: LanguageChoice, said: str
) -> None:
    speak(choice)
    assert next(spec for spec in ACTIONS if spec.name == "label.clear").description == said


def test_every_action_has_a_title_and_a_description() -> None:
    assert [spec.name for spec in ACTIONS if not (spec.title and spec.description)] == []


def test_every_action_does_something(window: MainWindow) -> None:
    table = window.actions_table
    for spec in table.specs:
        if spec.name.startswith(("view.re", "list.")):
            table[spec.name].trigger()  # makes the page or the list, which connects its own
    unconnected = Actions(table.table_specs, window)
    bar = QMenuBar(window)
    unconnected.fill(bar)  # menus listen too
    triggered = SIGNAL("triggered(bool)")
    assert [
        spec.name
        for spec in table.specs
        if table[spec.name].receivers(triggered) <= unconnected[spec.name].receivers(triggered)
    ] == []


def test_stories_are_reached_without_a_key_that_some_keyboards_lack() -> None:
    keys = {spec.name: spec.keys for spec in ACTIONS}
    # Brackets need AltGr on many keyboards, and PgDn needs Fn on small ones.
    assert {"Ctrl+Down", "Alt+PgDown"} < set(keys["go.next_story"])
    assert {"Ctrl+Up", "Alt+PgUp"} < set(keys["go.previous_story"])

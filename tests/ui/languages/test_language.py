"""The language of the window: texts, plurals, numbers, and which language is taken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from annotator.services.project import guidelines
from annotator.services.workspace import open_workspace
from annotator.ui.languages import language
from annotator.ui.languages.catalogue import texts_in
from annotator.ui.languages.language import LanguageChoice, counted, decimal, number, speak, tr
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes.finding import uppermost
from tests.scenes.windows import Open, Press

DOCUMENT = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>Files</name>
<message><source>Open {file}</source><translation>{file} öffnen</translation></message>
<message><source>Close</source><translation type="unfinished">Zu</translation></message>
<message><source>Gone</source><translation type="vanished">Weg</translation></message>
<message numerus="yes"><source>%Ln variant</source><comment>%Ln variants</comment>
<translation><numerusform>%Ln Fassung</numerusform><numerusform>%Ln Fassungen</numerusform>
</translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    assert qapp is not None
    yield
    speak(LanguageChoice.ENGLISH)


def test_only_finished_translations_are_read() -> None:
    assert texts_in(DOCUMENT) == {
        ("Files", "Open {file}"): ("{file} öffnen",),
        ("", "%Ln variant"): ("%Ln Fassung", "%Ln Fassungen"),
    }


def test_a_text_without_a_translation_stays_english() -> None:
    speak(LanguageChoice.GERMAN)
    assert tr("Nowhere", "No such text") == "No such text"
    assert counted("%Ln thing", "%Ln things", 1) == "1 thing"
    assert counted("%Ln thing", "%Ln things", 1200) == "1.200 things"


def test_numbers_follow_the_language() -> None:
    assert (number(12345), decimal(0.5, 2)) == ("12,345", "0.50")
    speak(LanguageChoice.GERMAN)
    assert (number(12345), decimal(0.5, 2)) == ("12.345", "0,50")


@pytest.mark.parametrize(
    ("offered", "spoken"),
    [
        (["de-DE", "de", "en"], "12.345"),
        (["is-IS", "es-MX", "en"], "12,345"),
        (["is", "C"], "12,345"),
    ],
)
def test_the_first_language_of_the_system_that_there_is_is_spoken(
    offered: list[str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's name
            return offered

        def language(self) -> None:
            return None

    monkeypatch.setattr(QLocale, "system", System)
    speak(LanguageChoice.SYSTEM)
    assert number(12345) == spoken


def test_the_environment_comes_before_the_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(language.LANGUAGE_VARIABLE, "es")
    assert language.language_wanted(LanguageChoice.GERMAN) is LanguageChoice.SPANISH
    monkeypatch.setenv(language.LANGUAGE_VARIABLE, "klingon")
    assert language.language_wanted(LanguageChoice.GERMAN) is LanguageChoice.GERMAN


def menus(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def test_a_language_is_chosen_in_the_menu_at_once_and_for_the_next_start(
    window: MainWindow, settings: Settings, qtbot: QtBot, press: Press
) -> None:
    assert window.pages is not None
    press(window, "J", "J", "F")
    here = window.pages.label_page.desk.current
    window.actions_table["language.de"].trigger()
    qtbot.waitUntil(lambda: "&Datei" in menus(window))
    assert settings.language is LanguageChoice.GERMAN
    assert window.actions_table["edit.undo"].text() == "&Rückgängig: Label"
    assert window.actions_table["language.de"].isChecked()
    assert window.pages.label_page.desk.current == here, "the sentence stays"
    press(window, "F1")
    dialog = uppermost(QDialog)
    assert dialog.windowTitle() == "Alle Tasten"
    dialog.close()
    window.actions_table["language.en"].trigger()
    qtbot.waitUntil(lambda: "&File" in menus(window))


def test_the_start_page_changes_its_language_too(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(None)
    (view,) = [m for m in window.menuBar().findChildren(QMenu) if m.title() == "&View"]
    (inner,) = [m for m in view.findChildren(QMenu) if m.title() == "Language"]
    (spanish,) = [action for action in inner.actions() if action.text() == "Es&pañol"]
    spanish.trigger()
    qtbot.waitUntil(lambda: "&Archivo" in menus(window))


@pytest.mark.parametrize(
    "choice", [each for each in LanguageChoice if each is not LanguageChoice.SYSTEM]
)
def test_a_new_workspace_begins_with_a_guideline_of_the_window_s_language(
    choice: LanguageChoice, window: MainWindow, tmp_path: Path
) -> None:
    speak(choice)
    window.opening.create_chosen(str(tmp_path / "new.db"))
    begun = {
        LanguageChoice.ENGLISH: "# Labelling guideline",
        LanguageChoice.GERMAN: "# Leitfaden zum Labeln",
        LanguageChoice.SPANISH: "# Guía de etiquetado",
    }
    with open_workspace(tmp_path / "new.db") as workspace:
        found = guidelines.in_force(workspace)
    assert found is not None
    assert found.text.startswith(begun[choice])
    # The panel finds what it says of each label under the label's title.
    assert [line for line in found.text.splitlines() if line.startswith("### ")][:4] == [
        "### Fact",
        "### Quote",
        "### Opinion",
        "### Exclude",
    ]

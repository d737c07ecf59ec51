"""The letters that are underlined: each once among what is seen together, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.languages.language import LanguageChoice, speak
from tests.scenes.finding import opened
from tests.scenes.windows import Open

_LISTS = ("list.disagreements", "list.consistency", "list.drift", "list.feedback")
_DIALOGS = (
    "file.articles", "file.details", "file.send", "file.export", "file.backups", "file.person",
    "file.paste", "work.labels", "work.guideline", "work.touched", "work.people", "work.practice",
    "help.keys", "label.note",
)  # fmt: skip


@pytest.fixture(params=[each for each in LanguageChoice if each is not LanguageChoice.SYSTEM])
def language(request: pytest.FixtureRequest) -> Iterator[LanguageChoice]:
    speak(request.param)
    yield request.param
    speak(LanguageChoice.ENGLISH)


def twice(texts: list[str]) -> list[str]:
    """The texts whose letter another one before them has."""
    found, seen = [], set[str]()
    for text in texts:
        letter = QKeySequence.mnemonic(text).toString()
        if letter and letter in seen:
            found.append(text)
        seen.add(letter)
    return found


def seen_in(root: QWidget) -> list[str]:
    """What is seen in a widget: buttons, boxes, and the labels of fields."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        is_seen = widget.window() is root.window() and widget.isVisible()
        is_field = isinstance(widget, QLabel) and widget.buddy() is not None
        is_button = isinstance(widget, QAbstractButton) and not isinstance(widget, QToolButton)
        if is_seen and (is_field or is_button):
            found.append(str(widget.property("text")))
    return found


@pytest.mark.slow
@pytest.mark.usefixtures("language")
def test_no_two_texts_have_the_same_letter_underlined(
    open_window: Open, workspace_file: Path, qapp: QApplication
) -> None:
    first = open_window(None)
    bar = [action.text() for action in first.menuBar().actions()]
    assert twice([*bar, *seen_in(first)]) == []
    first.close()
    window = open_window(workspace_file)
    assert window.pages is not None
    bar = [action.text() for action in window.menuBar().actions()]
    for menu in window.menuBar().findChildren(QMenu):
        assert twice([action.text() for action in menu.actions()]) == []
    for name in _DIALOGS:
        dialog = opened(QDialog, window, name)
        assert (name, twice(seen_in(dialog))) == (name, [])
        dialog.close()
        qapp.processEvents()
    window.pages.context.become_reviewer()
    for name in (*_LISTS, "view.report"):
        window.actions_table[name].trigger()
        wait_for_jobs()
        qapp.processEvents()
        assert (name, twice([*bar, *seen_in(window.pages)])) == (name, [])

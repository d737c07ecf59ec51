"""The label set, changed in its dialog and used at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import LabelName
from annotator.services import reading
from annotator.services.project import label_set
from annotator.services.workspace import Workspace
from annotator.ui.arranging.label_set_dialog import LabelSetDialog
from annotator.ui.window import MainWindow
from tests.scenes.finding import button, close, opened, part
from tests.scenes.windows import Open, Press, let_events_pass

pytestmark = pytest.mark.slow


def names(window: MainWindow) -> list[str]:
    assert window.pages is not None
    return [label.name for label in reading.labels(window.pages.context.workspace)]


def add(dialog: LabelSetDialog, name: str) -> None:
    button("&Add…", dialog).click()
    asking = part(QInputDialog, dialog)
    asking.setTextValue(name)
    asking.accept()
    # As a window manager does.
    dialog.activateWindow()
    QApplication.processEvents()


def test_a_label_is_added_changed_retired_and_used_at_once(
    window: MainWindow, press: Press
) -> None:
    found = opened(LabelSetDialog, window, "work.labels")
    add(found, "rumour")
    assert found.chosen is not None
    assert found.chosen.name == "rumour"
    found.form.title.setFocus()
    found.form.title.setText("Hearsay")
    QTest.keyClick(found.form.title, Qt.Key.Key_Tab)
    assert found.news.text() == "Saved."
    found.form.color.setText("#0070b0")
    found.form.color.editingFinished.emit()
    assert "Not every reader" in found.news.text()
    button("&Up", found).click()
    assert names(window) == ["fact", "quote", "opinion", "rumour", "exclude"]
    found.labels.setCurrentRow(0)
    found.retire.click()
    assert "fact" not in names(window)
    press(found, "Control+Z")
    assert names(window)[0] == "fact"
    close(found)
    assert window.pages is not None
    desk = window.pages.label_page.desk
    current = desk.current
    assert current is not None
    press(window, "R")
    workspace, annotator = window.pages.context.workspace, window.pages.context.annotator_id
    assert annotator is not None
    verdict = reading.verdict(workspace, annotator, current)
    assert verdict is not None
    assert verdict.label == "rumour"


def test_tab_goes_through_the_dialog_as_it_is_read(window: MainWindow) -> None:
    found = opened(LabelSetDialog, window, "work.labels")
    places = []
    for _ in range(8):
        QTest.keyClick(found, Qt.Key.Key_Tab)
        widget = found.focusWidget()
        assert widget is not None
        places.append(widget.mapTo(found, QPoint(0, 0)).y())
    assert places == sorted(places)
    assert found.form.color.hasFocus()
    QTest.keyClick(found, Qt.Key.Key_Backtab)
    assert found.form.key.hasFocus()
    close(found)


def test_how_often_a_label_was_given_is_counted_off_the_gui_thread(
    open_window: Open, workspace_file: Path, qtbot: QtBot
) -> None:
    window = open_window(workspace_file)
    assert window.pages is not None
    window.pages.context.become_reviewer()
    found = opened(LabelSetDialog, window, "work.labels")
    fact = found.labels.item(0)
    assert "labels" not in fact.text(), "the dialog does not wait for the figures"
    found.form.title.setText("Half a ti")
    qtbot.waitUntil(lambda: "labels" in fact.text())
    assert found.form.title.text() == "Half a ti", "what is being typed stays"
    close(found)


def test_where_nothing_can_be_taken_back_the_labels_stay_and_the_reason_is_told(
    window: MainWindow, press: Press
) -> None:
    found = opened(LabelSetDialog, window, "work.labels")
    press(found, "Control+Z")
    assert found.news.text() == "There is nothing to take back."
    assert not found.has_changed
    assert window.pages is not None
    add(found, "rumour")
    window.pages.context.workspace.stop_writing()
    press(found, "Control+Z")
    assert "is damaged" in found.news.text()
    close(found)


def test_why_labels_could_not_be_counted_is_told(
    open_window: Open, workspace_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_workspace: Workspace) -> dict[LabelName, int]:
        raise WorkspaceError("The file can't be read.")

    window = open_window(workspace_file)
    monkeypatch.setattr(label_set, "labels_given", refused)
    found = opened(LabelSetDialog, window, "work.labels")
    qtbot.waitUntil(lambda: found.news.text() == "The file can't be read.")
    close(found)


def test_what_a_label_means_is_seen_whole_and_changed_as_in_one_line(window: MainWindow) -> None:
    found = opened(LabelSetDialog, window, "work.labels")
    meaning = found.form.definition
    meaning.setPlainText(" ".join(["Whatever the outlet says in its own voice."] * 6))
    let_events_pass()
    lines = meaning.document().documentLayout().documentSize().height()
    assert lines > 2
    assert meaning.verticalScrollBar().maximum() == 0
    QTest.keyClick(meaning, Qt.Key.Key_Return)
    assert found.news.text() == "Saved."
    assert found.chosen is not None
    assert found.chosen.definition.startswith("Whatever the outlet says")
    assert "\n" not in meaning.toPlainText()
    meaning.setFocus()
    meaning.setPlainText("Short.")
    QTest.keyClick(meaning, Qt.Key.Key_Tab)
    assert not meaning.hasFocus()
    assert found.chosen.definition == "Short."


def test_the_tip_of_a_label_shows_its_meaning_as_it_is(window: MainWindow) -> None:
    found = opened(LabelSetDialog, window, "work.labels")
    meaning = found.form.definition
    meaning.setPlainText("What <b>they</b> say.")
    QTest.keyClick(meaning, Qt.Key.Key_Return)
    assert "&lt;b&gt;" in found.labels.item(0).toolTip()

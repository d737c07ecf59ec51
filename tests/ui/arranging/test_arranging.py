"""The dialogs about the work itself, on the real window."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.ids import Uid
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.project.label_set import LabelChange
from annotator.services import people, reading
from annotator.services.labels import labelling
from annotator.services.project import (
    assigning,
    blindness,
    guidelines,
    label_set,
    practice,
    reopening,
    telling,
)
from annotator.services.workspace import open_workspace
from annotator.ui.arranging import people_dialog, touched_dialog
from annotator.ui.arranging.guideline_dialog import GuidelineDialog
from annotator.ui.arranging.label_set_dialog import LabelSetDialog
from annotator.ui.arranging.people_dialog import PeopleDialog
from annotator.ui.arranging.practice_dialog import PracticeDialog
from annotator.ui.arranging.result_dialog import ResultDialog
from annotator.ui.arranging.touched_dialog import TouchedDialog
from annotator.ui.label_page.panels.history_panel import HistoryPanel
from annotator.ui.large_steps import LargeSteps
from annotator.ui.settings import Person
from annotator.ui.window import MainWindow
from tests.scenes import windows
from tests.scenes.finding import part, uppermost
from tests.scenes.windows import Open, Press

DialogT = TypeVar("DialogT", bound=QDialog)


def dialog(kind: type[DialogT], window: MainWindow, action: str = "") -> DialogT:
    if action:
        window.actions_table[action].trigger()
    QCoreApplication.processEvents()
    return uppermost(kind)


def close(found: QDialog) -> None:
    found.reject()
    QCoreApplication.processEvents()


def names(window: MainWindow) -> list[str]:
    assert window.pages is not None
    return [label.name for label in reading.labels(window.pages.context.workspace)]


def test_a_label_is_added_changed_retired_and_used_at_once(
    window: MainWindow, press: Press
) -> None:
    found = dialog(LabelSetDialog, window, "work.labels")
    found._on_named("rumour")
    assert found.chosen is not None
    assert found.chosen.name == "rumour"
    found.form.title.setFocus()
    found.form.title.setText("Hearsay")
    QTest.keyClick(found.form.title, Qt.Key.Key_Tab)
    assert found.news.text() == "Saved."
    found.form.color.setText("#0070b0")
    found.form.color.editingFinished.emit()
    assert "can't be told" in found.news.text()
    found._on_up()
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


def test_a_guideline_is_edited_compared_and_saved_as_a_version(window: MainWindow) -> None:
    found = dialog(GuidelineDialog, window, "work.guideline")
    assert not found.save.isEnabled()
    found.text.setPlainText(found.text.toPlainText().replace("# Labelling", "# Our labelling"))
    found.shows.setCurrentIndex(1)
    found._on_text()
    assert "+ # Our labelling guideline" in found.read.toPlainText()
    found.reject()
    assert "not saved" in found.news.text()
    found.note.setText("Ours.")
    found.save.click()
    assert "Version 2 is in force" in found.news.text()
    assert found.versions.count() == 2
    found.text.setPlainText(" ")
    found.save.click()
    assert "needs a text" in found.news.text()
    close(found)
    assert window.pages is not None
    now = guidelines.in_force(window.pages.context.workspace)
    assert now is not None
    assert (now.version, now.note) == (2, "Ours.")


def test_two_versions_of_one_number_are_told(open_window: Open, workspace_file: Path) -> None:
    with open_workspace(workspace_file) as workspace:
        written = guidelines.write(workspace, "One.")
        with workspace.store.transaction():
            workspace.store.conn.execute(
                "INSERT INTO guideline (uid, version, text, created_at) VALUES (?, 2, 'Other.', ?)",
                (written.uid[:-1] + "z", workspace.now()),
            )
    found = dialog(GuidelineDialog, open_window(workspace_file), "work.guideline")
    assert "written twice" in found.news.text()
    close(found)


@pytest.mark.parametrize("at_once", [1, 2])
def test_labels_under_an_old_rule_are_reopened_found_and_kept(
    window: MainWindow, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(touched_dialog, "LABELS_AT_ONCE", at_once)
    assert window.pages is not None
    press(window, "F", "F", "Q")
    context, desk = window.pages.context, window.pages.label_page.desk
    guidelines.write(context.workspace, "# Facts\n\nA stricter fact.")
    found = dialog(TouchedDialog, window, "work.touched")
    qtbot.waitUntil(lambda: found.table.rowCount() == 3)
    found.boxes[QUOTE].setChecked(False)
    assert not found.reopen.isEnabled(), "it is not known yet which"
    qtbot.waitUntil(lambda: found.table.rowCount() == 2)
    item = found.table.item(0, 2)
    assert item is not None
    assert item.text() == "Fact"
    found.reopen.click()
    qtbot.waitUntil(lambda: "2 labels reopened" in found.news.text())
    close(found)
    assert desk.state is not None
    assert len(desk.state.reopened) == 2
    first = min(desk.state.reopened)
    progress = desk.state.progress()
    desk.set_current(first)
    model = window.pages.label_page.columns.columns[0].model
    row = model.row_of(first)
    assert row is not None
    spoken = model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    assert "labelled fact, to be looked at again" in str(spoken)
    press(window, "Return")
    assert len(desk.state.reopened) == 1
    assert desk.current in desk.state.reopened
    press(window, "F")
    assert desk.state.reopened == frozenset()
    assert desk.state.progress() == progress
    touched = reopening.touched(context.workspace, [FACT], version=2)
    assert context.annotator_id not in {each.annotator_id for each in touched}


def test_stories_are_shared_out_and_outlets_hidden(window: MainWindow, press: Press) -> None:
    assert window.pages is not None
    press(window, "F")
    found = dialog(PeopleDialog, window, "work.people")
    assert "needs annotators" in found.preview.text()
    for row in range(2):
        item = found.table.item(row, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked)
    assert "2 stories to assign" in found.preview.text()
    found.overlap.setValue(100)
    found.assign.click()
    assert "Every story is assigned" in found.preview.text()
    found.kept_back.hides.click()
    found.kept_back.shuffles.click()
    QTest.keyClick(found.kept_back.tells, Qt.Key.Key_Space)
    close(found)
    page = window.pages.label_page
    workspace = window.pages.context.workspace
    assert len(assigning.shares(workspace)) == 2
    assert blindness.blindness(workspace).hides_outlets
    assert not telling.tells_decisions(workspace)
    shown = [column.header.name for column in page.columns.columns]
    outlets = {row[0] for row in workspace.store.rows("SELECT outlet FROM variant")}
    assert outlets.isdisjoint(shown)
    press(window, "F")
    recorded = workspace.store.rows("SELECT value FROM setup WHERE subject = 'columns'")
    assert page.desk.state is not None
    order = " ".join(v.variant.uid for v in page.desk.state.page.variants)
    assert recorded == [(order,)]


def test_many_stories_are_assigned_and_taken_back_off_the_gui_thread(
    window: MainWindow, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_dialog, "STORIES_AT_ONCE", 0)
    press(window, "F")
    assert window.pages is not None
    workspace = window.pages.context.workspace
    found = dialog(PeopleDialog, window, "work.people")
    item = found.table.item(0, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Checked)
    found.overlap.setValue(0)
    found.assign.click()
    assert not found.isEnabled()
    qtbot.waitUntil(found.isEnabled)
    assert "Every story is assigned" in found.preview.text()
    found.undo.click()
    qtbot.waitUntil(found.isEnabled)
    assert assigning.shares(workspace) == []
    close(found)


def test_columns_stand_in_ones_own_order_once_one_has_said_who_one_is(
    open_window: Open, workspace_file: Path
) -> None:
    with open_workspace(workspace_file) as workspace:
        blindness.set_blindness(workspace, blindness.Blindness(shuffles_columns=True))
    window = open_window(workspace_file, None)
    assert window.pages is not None
    columns = window.pages.label_page.columns
    common = [column.variant_id for column in columns.columns]
    # One of several people: the order of one might be the common one.
    for number in range(3):
        person = Person(Uid(f"00000000-0000-7000-8000-00000000000{number}"), f"Bea {number}")
        window.pages.context.set_person(person)
        assert list(columns.shown) == [0, 1, 2, 3, 4]
    assert [column.variant_id for column in columns.columns] != common


def test_nothing_of_the_outlets_is_left_on_the_label_page(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    with open_workspace(workspace_file) as workspace:
        blindness.set_blindness(workspace, blindness.Blindness(hides_outlets=True))
        outlets = [row[0] for row in workspace.store.rows("SELECT outlet FROM variant")]
    window = open_window(workspace_file)
    press(window, "F", "Control+H")
    said = []
    for widget in window.findChildren(QWidget):
        said += [widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()]
    panel = part(HistoryPanel, window)
    steps = panel.steps
    step = steps.at(0)
    assert step is not None
    assert step.variant == ""
    said.append(str(steps.data(steps.index(0), Qt.ItemDataRole.ToolTipRole)))
    assert not [text for text in said if any(outlet and outlet in text for outlet in outlets)]


def test_the_next_story_of_ones_own(open_window: Open, workspace_file: Path, press: Press) -> None:
    with open_workspace(workspace_file) as workspace:
        stories = [row.story.id for row in reading.stories(workspace, None)]
    window = open_window(workspace_file)
    assert window.pages is not None
    desk = window.pages.label_page.desk
    desk.open_story(stories[0])
    press(window, "Control+J")
    assert desk.story_id == stories[1]


def test_who_is_labelling_reviews_only_what_they_have_finished(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file)
    assert window.pages is not None
    press(window, "F", "Control+2")
    page = window.pages.review_page.disagreements
    assert page.model.rowCount() == 0
    found = dialog(PeopleDialog, window, "work.people")
    (item,) = found.table.findItems("Ana Ruiz", Qt.MatchFlag.MatchExactly)
    box = found.table.cellWidget(item.row(), 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    close(found)
    press(window, "Control+2")
    assert window.pages.review_page.disagreements.model.rowCount() == 7


def test_practice_shows_where_the_gold_differs_when_the_story_is_done(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    with open_workspace(workspace_file) as workspace:
        newcomer = people.add(workspace, "Nina")
        story = reading.stories(workspace, None)[1].story.id
        practice.choose(workspace, story)
        page = reading.page(workspace, story)
        assert page is not None
        ids = [s.id for variant in page.variants for s in variant.sentences]
        labelling.label(workspace, newcomer.id, ids[:-1], FACT)
    window = open_window(workspace_file, "Nina")
    assert window.pages is not None
    window.pages.label_page.desk.open_story(story)
    press(window, "F")
    found = dialog(ResultDialog, window)
    assert "Gold: Quote" in found.text.toPlainText()
    assert found.text.toPlainText().startswith("A 4")
    close(found)
    shown = dialog(PracticeDialog, window, "work.practice")
    assert shown.scores.rowCount() == 1
    assert shown.nobody.isHidden()
    close(shown)


def test_what_can_not_be_saved_stays_as_it_was(window: MainWindow, press: Press) -> None:
    assert window.pages is not None
    press(window, "F")
    window.pages.context.workspace.stop_writing()
    found = dialog(PeopleDialog, window, "work.people")
    found.kept_back.hides.click()
    assert not found.kept_back.hides.isChecked()
    role = found.table.cellWidget(0, 1)
    assert isinstance(role, QComboBox)
    role.setCurrentIndex(1)
    role.activated.emit(1)
    role = found.table.cellWidget(0, 1)
    assert isinstance(role, QComboBox)
    assert role.currentIndex() == 0
    assert found.preview.text()
    close(found)
    practised = dialog(PracticeDialog, window, "work.practice")
    item = practised.stories.item(1)
    item.setCheckState(Qt.CheckState.Checked)
    assert item.checkState() is Qt.CheckState.Unchecked
    close(practised)


@pytest.mark.parametrize("action", ["work.people", "work.touched"])
def test_a_closed_dialog_leaves_nothing_with_the_window(window: MainWindow, action: str) -> None:
    for _ in range(2):
        close(dialog(QDialog, window, action))
    windows.settle()
    assert window.findChildren(LargeSteps) == []


@pytest.mark.parametrize("action", ["work.labels", "work.guideline", "work.people"])
def test_a_dialog_that_changes_nothing_leaves_the_pages(window: MainWindow, action: str) -> None:
    before = window.pages
    found = dialog(QDialog, window, action)
    close(found)
    assert window.pages is before


def test_labels_that_another_program_changes_appear_in_the_window(window: MainWindow) -> None:
    assert window.pages is not None
    with open_workspace(window.pages.context.workspace.path) as other:
        label_set.add(other, "rumour", LabelChange())
    window.pages.backstage.file_watch.look()
    assert "set.rumour" in {spec.name for spec in window.actions_table.specs}

"""Handing out and merging from the window."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Article
from annotator.domain.labels import FACT, OPINION
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.exchange import sending
from annotator.services.labels import labelling
from annotator.services.upkeep import kept_copies
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.file_pages.merging.merge_dialog import MergedDialog, MergeDialog
from annotator.ui.file_pages.merging.send_dialog import SendDialog
from annotator.ui.window import MainWindow
from tests.scenes.finding import answer, awaited, part
from tests.scenes.windows import Press

pytestmark = pytest.mark.slow


def preview(window: MainWindow, qtbot: QtBot, *paths: Path) -> MergeDialog:
    window.menus.files.merge_paths(list(paths))
    return awaited(MergeDialog, window, qtbot)


def other_file(path: Path, name: str, title: str = "Elsewhere") -> Path:
    """Write a workspace in which somebody has labelled a story."""
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article("It rained. Nobody came."), title)
        who = people.add(workspace, name).id
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        sentence = page.variants[0].sentences[0].id
        labelling.label(workspace, who, [sentence], FACT)
    return path


def sent_to_carl(workspace_file: Path, folder: Path) -> Path:
    """Send a workspace to Carl Ott, and label in it as C. Ott, whom it does not know."""
    sent = folder / "sent.db"
    with open_workspace(workspace_file) as workspace:
        sending.send(workspace, people.add(workspace, "Carl Ott").id, sent)
    with open_workspace(sent) as workspace:
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        other = people.add(workspace, "C. Ott").id
        labelling.label(workspace, other, [page.variants[0].sentences[0].id], FACT)
    return sent


def test_what_would_come_is_shown_merged_and_reported(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_workspace(workspace_file) as workspace:
        before = reading.story_count(workspace)
    dialog = preview(window, qtbot, other_file(tmp_path / "other.db", "Zoe Quist"))
    assert "other.db would add 1 variant, 2 sentences, 1 annotator" in dialog.text.toPlainText()
    with open_workspace(workspace_file) as workspace:
        assert reading.story_count(workspace) == before
    assert dialog.backup.isChecked()
    dialog.merge.click()
    done = awaited(MergedDialog, window, qtbot)
    with open_workspace(workspace_file) as workspace:
        (kept,) = kept_copies.list_backups(workspace)
    assert kept.holds is not None
    assert kept.holds.stories == before
    assert "other.db added 1 variant" in done.text.toPlainText()
    done.copy.click()
    assert "Zoe Quist: 1 label" in QGuiApplication.clipboard().text()
    assert window.pages is not None
    assert window.pages.label_page.stories.stories.rowCount() == before + 1
    done.reject()


def test_labels_on_both_sides_are_told_of_once_it_is_one_person(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_workspace(workspace_file) as workspace:
        name = people.annotators(workspace)[0].name
        importing.import_article(workspace, Article("It rained. Nobody came."), "Elsewhere")
    path = other_file(tmp_path / "other.db", name)
    with open_workspace(workspace_file) as workspace:
        story = next(
            row.story.id
            for row in reading.stories(workspace, None)
            if row.story.title == "Elsewhere"
        )
        page = reading.page(workspace, story)
        assert page is not None
        who = people.annotators(workspace)[0].id
        labelling.label(workspace, who, [page.variants[0].sentences[0].id], OPINION)
    dialog = preview(window, qtbot, path)
    told = f"1 sentence that {name} labelled there has a later label of theirs here"
    assert told not in dialog.text.toPlainText()
    dialog.table.choices[0].setCurrentIndex(1)
    qtbot.waitUntil(lambda: told in dialog.text.toPlainText())
    dialog.table.choices[0].setCurrentIndex(2)
    qtbot.waitUntil(lambda: told not in dialog.text.toPlainText())
    dialog.reject()


def test_a_name_with_two_identities_is_asked_about(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_workspace(workspace_file) as workspace:
        name = people.annotators(workspace)[0].name
    dialog = preview(window, qtbot, other_file(tmp_path / "other.db", name))
    assert not dialog.table.isHidden()
    assert not dialog.merge.isEnabled()
    dialog.table.choices[0].setCurrentIndex(1)
    assert dialog.merge.isEnabled()
    assert len(dialog.table.answers().same) == 1
    dialog.merge.click()
    awaited(MergedDialog, window, qtbot).reject()
    with open_workspace(workspace_file) as workspace:
        assert [a.name for a in people.annotators(workspace)].count(name) == 1


def test_who_labelled_in_a_file_for_another_may_be_said_to_be_the_same(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    sent = sent_to_carl(workspace_file, tmp_path)
    dialog = preview(window, qtbot, sent)
    told = dialog.table.item(0, 0)
    assert told is not None
    assert told.text() == "C. Ott, in the file for Carl Ott"
    assert dialog.merge.isEnabled()
    assert dialog.table.answers().same == ()
    dialog.table.choices[0].setCurrentIndex(1)
    dialog.merge.click()
    awaited(MergedDialog, window, qtbot).reject()
    with open_workspace(workspace_file) as workspace:
        names = [person.name for person in people.annotators(workspace)]
    assert "Carl Ott" in names
    assert "C. Ott" not in names


def test_one_question_about_two_people_is_asked_once_for_several_files(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    sent = sent_to_carl(workspace_file, tmp_path)
    later = Path(shutil.copy(sent, tmp_path / "later.db"))
    dialog = preview(window, qtbot, sent, later)
    assert len(dialog.table.choices) == 1
    dialog.reject()


def test_after_a_merge_the_person_and_the_place_are_the_same(
    window: MainWindow, workspace_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = Path(shutil.copy(workspace_file, tmp_path / "copy.db"))
    assert window.pages is not None
    context, desk = window.pages.context, window.pages.label_page.desk
    window.pages.label_page.work.pen.label(FACT)
    person, current = context.person, desk.current
    dialog = preview(window, qtbot, copy)
    dialog.backup.setChecked(False)
    dialog.merge.click()
    done = awaited(MergedDialog, window, qtbot)
    assert not workspace_file.with_name("workspace-backups").exists()
    assert "nothing new" in done.text.toPlainText()
    QTest.keyClick(QApplication.focusWidget() or done, Qt.Key.Key_Return)
    assert not done.isVisible()
    assert (context.person, desk.current) == (person, current)
    assert context.annotator_id is not None


def test_a_file_that_is_no_workspace_is_refused(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "no.db").write_text("not a workspace", encoding="utf-8")
    window.menus.files.merge_paths([tmp_path / "no.db"])
    awaited(MessageDialog, window, qtbot)
    for message in window.findChildren(MessageDialog):
        assert "no.db" in message.message
        message.accept()


def test_chosen_stories_are_sent(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, press: Press
) -> None:
    window.actions_table["file.send"].trigger()
    dialog = part(SendDialog, window)
    assert not dialog.save.isEnabled()
    dialog.person.setEditText("  Nia  Okoro ")
    assert dialog.save.isEnabled()
    dialog.all_stories.click()
    assert not dialog.save.isEnabled()
    dialog.stories.setFocus()
    press(dialog, "Down", "Down", "Space")
    title = dialog.stories.currentIndex().data()
    assert dialog.save.isEnabled()
    out = tmp_path / "for-nia.db"
    dialog.save.click()
    answer(out, dialog)
    awaited(MessageDialog, window, qtbot)
    for message in window.findChildren(MessageDialog):
        assert "Written: 1 story" in message.message
        message.accept()
    with open_workspace(out) as workspace:
        assert [row.story.title for row in reading.stories(workspace, None)] == [title]
        assert [a.name for a in people.annotators(workspace)] == ["Nia Okoro"]

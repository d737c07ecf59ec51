"""The guideline, edited and compared in its dialog."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from annotator.services.project import (
    guidelines,
)
from annotator.services.workspace import open_workspace
from annotator.ui.arranging.guideline_dialog import GuidelineDialog
from annotator.ui.window import MainWindow
from tests.scenes.finding import close, opened
from tests.scenes.windows import Open

pytestmark = pytest.mark.slow


def test_a_guideline_is_edited_compared_and_saved_as_a_version(window: MainWindow) -> None:
    found = opened(GuidelineDialog, window, "work.guideline")
    assert not found.save.isEnabled()
    found.text.setPlainText(found.text.toPlainText().replace("# Labelling", "# Our labelling"))
    found.shows.setCurrentIndex(1)
    found.shows.activated.emit(1)
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


def test_what_was_written_since_the_warning_is_not_lost_without_another_one(
    window: MainWindow,
) -> None:
    found = opened(GuidelineDialog, window, "work.guideline")
    QTest.keyClicks(found.text, "A rule. ")
    found.reject()
    QTest.keyClicks(found.text, "Another rule. ")
    found.reject()
    assert found.isVisible()
    assert "not saved" in found.news.text()
    close(found)


def test_what_is_written_is_seen_as_it_reads(window: MainWindow) -> None:
    found = opened(GuidelineDialog, window, "work.guideline")
    read = found.read.verticalScrollBar()
    assert read.value() == 0 < read.maximum()
    found.text.moveCursor(QTextCursor.MoveOperation.End)
    assert read.value() > 0.9 * read.maximum()
    QTest.keyClicks(found.text, " A last rule.")
    assert "A last rule." in found.read.toPlainText()
    assert read.value() > 0.9 * read.maximum()
    found.text.moveCursor(QTextCursor.MoveOperation.Start)
    assert read.value() == 0
    close(found)
    close(found)


def test_two_versions_of_one_number_are_told(open_window: Open, workspace_file: Path) -> None:
    with open_workspace(workspace_file) as workspace:
        written = guidelines.write(workspace, "One.")
        with workspace.store.transaction():
            workspace.store.conn.execute(
                "INSERT INTO guideline (uid, version, text, created_at) VALUES (?, 2, 'Other.', ?)",
                (written.uid[:-1] + "z", workspace.now()),
            )
    found = opened(GuidelineDialog, open_window(workspace_file), "work.guideline")
    assert "written twice" in found.news.text()
    close(found)

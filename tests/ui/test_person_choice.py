"""Who labels: not asked where nobody can, and likely to be whom a file was sent to."""

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from annotator.domain.corpus import Kind
from annotator.domain.ids import SentenceId
from annotator.services import people, reading
from annotator.services.exchange import sending
from annotator.services.labels import correcting
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.person_dialog import PersonDialog
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press, let_events_pass, who_labels

OLD_SCHEMA = Path(__file__).parents[1] / "storage" / "schemas" / "schema-5.sql"


def asked(window: MainWindow) -> list[PersonDialog]:
    let_events_pass()
    return [each for each in window.findChildren(PersonDialog) if each.isVisible()]


def told(window: MainWindow) -> str:
    """Return what a message says, which is read and closed."""
    let_events_pass()
    (message,) = (each for each in window.findChildren(MessageDialog) if each.isVisible())
    text = message.message
    message.accept()
    let_events_pass()
    return text


def sent(workspace_file: Path, out: Path, name: str) -> Path:
    with open_workspace(workspace_file) as workspace:
        return sending.send(workspace, people.add(workspace, name).id, out).out


def first_sentence(workspace: Workspace) -> SentenceId:
    page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
    assert page is not None
    return page.variants[0].sentences[0].id


def test_a_file_that_can_not_be_written_asks_nobody(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    workspace_file.chmod(0o444)
    window = open_window(workspace_file, None)
    assert asked(window) == []
    assert "can't be written" in told(window)
    for key in ("F", "U", "N", "S", "T"):
        press(window, key)
        assert asked(window) == []
        assert "is open only for reading" in told(window)


def test_there_one_can_still_say_who_one_is(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    workspace_file.chmod(0o444)
    window = open_window(workspace_file, None)
    told(window)
    press(window, "F")
    told(window)
    assert window.pages is not None
    window.pages.label_page.bar.person_clicked.emit()
    (dialog,) = asked(window)
    dialog.people.setCurrentRow(0)
    press(window, "Return")
    let_events_pass()
    assert window.pages.context.annotator_id is not None
    assert not any(each.isVisible() for each in window.findChildren(MessageDialog))


def test_what_is_to_be_known_of_the_file_is_told_after_who_labels_is_asked(
    open_window: Open, tmp_path: Path, press: Press
) -> None:
    with closing(sqlite3.connect(tmp_path / "old.db")) as connection:
        connection.executescript(OLD_SCHEMA.read_text(encoding="utf-8"))
    window = open_window(tmp_path / "old.db", None)
    (dialog,) = asked(window)
    assert QApplication.activeModalWidget() is dialog
    assert window.findChild(MessageDialog) is None
    dialog.name.setText("Bea")
    press(window, "Return")
    assert "was upgraded" in told(window)


def test_whom_a_file_was_sent_to_needs_only_to_press_enter(
    open_window: Open, workspace_file: Path, tmp_path: Path, press: Press
) -> None:
    window = open_window(sent(workspace_file, tmp_path / "for-bea.db", "Bea Lind"), None)
    (dialog,) = asked(window)
    assert [each.text() for each in dialog.people.selectedItems()] == ["Bea Lind"]
    press(window, "Return")
    assert who_labels(window) == "Bea Lind"


def test_somebody_else_who_opens_it_is_asked_and_not_taken_for_them(
    open_window: Open, workspace_file: Path, tmp_path: Path, press: Press
) -> None:
    open_window(workspace_file, "Ana Ruiz").close()
    window = open_window(sent(workspace_file, tmp_path / "for-bea.db", "Bea Lind"), None)
    (dialog,) = asked(window)
    assert dialog.people.selectedItems() == []
    press(window, "Return")
    assert who_labels(window) == "Ana Ruiz"


def test_a_file_that_knows_several_people_says_whom_it_was_sent_to(
    open_window: Open, workspace_file: Path, tmp_path: Path, press: Press
) -> None:
    with open_workspace(workspace_file) as workspace:
        ben = people.add(workspace, "Ben Okafor").id
        sentence = first_sentence(workspace)
        correcting.set_kind(workspace, ben, [sentence], Kind.CAPTION)
    window = open_window(sent(workspace_file, tmp_path / "for-bea.db", "Bea Lind"), None)
    (dialog,) = asked(window)
    assert dialog.people.count() == 2
    assert [each.text() for each in dialog.people.selectedItems()] == ["Bea Lind"]
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert any("was sent to Bea Lind" in text for text in said)
    press(window, "Return")
    assert who_labels(window) == "Bea Lind"

"""Labels from elsewhere, in the window: what matches is seen first, names are matched by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.domain.ids import SentenceId
from annotator.domain.labels import FACT
from annotator.services import people, reading
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.file_pages.label_files import label_import_wording
from annotator.ui.file_pages.label_files.label_import_dialog import LabelImportDialog
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.finding import awaited, part
from tests.scenes.windows import Press, type_in

pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing the keyboard)", extend=True
)
Ask = Callable[[str], LabelImportDialog]


def sentences(pages: Pages) -> list[tuple[SentenceId, str]]:
    """Sentences of the open story that nobody has labelled."""
    state = pages.label_page.desk.state
    assert state is not None
    rows = pages.context.workspace.store.rows(
        "SELECT s.id, s.uid FROM sentence AS s LEFT JOIN current_label AS c ON"
        " c.sentence_id = s.id WHERE c.sentence_id IS NULL ORDER BY s.id LIMIT 3"
    )
    return [(SentenceId(row[0]), row[1]) for row in rows]


@pytest.fixture
def ask(window: MainWindow, press: Press, qtbot: QtBot, tmp_path: Path) -> Ask:
    """Choose a file of labels by the keys of the menu and of Qt's dialog."""

    def asked(content: str) -> LabelImportDialog:
        path = tmp_path / "from elsewhere.csv"
        path.write_text(content, encoding="utf-8")
        window.actions_table["file.labels"].trigger()
        QApplication.processEvents()
        files = part(QFileDialog, window)
        name = QApplication.focusWidget()
        assert isinstance(name, QLineEdit)
        QTest.keyClicks(name, str(path))
        press(files, "Return")
        return awaited(LabelImportDialog, window, qtbot)

    return asked


def wait_for_plan(dialog: LabelImportDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: dialog.plan is not None)
    return dialog.report.toPlainText()


def test_what_matches_is_seen_before_names_and_labels_are_taken_over(
    window: MainWindow, ask: Ask, press: Press, qtbot: QtBot, pages: Pages
) -> None:
    (_, one), (there, two), _ = sentences(pages)
    here = people.annotators(pages.context.workspace)[0]
    dialog = ask(
        "sentence_uid,annotator,label\n"
        f"{one},A. Ruiz,hearsay\n{two},A. Ruiz,fact\nnowhere,A. Ruiz,fact\n{two},Zoe,quote\n"
    )
    said = wait_for_plan(dialog, qtbot)
    assert "2 labels would be imported." in said
    assert "Not a label here: hearsay, 1 line." in said
    assert "Left out, 1 of 4 lines:\n  from elsewhere.csv, line 4: " in said
    assert not dialog.accepting.isEnabled()
    who = dialog.form.table.cellWidget(0, 2)
    assert isinstance(who, QComboBox)
    assert who.currentText() == "A. Ruiz, new here"
    who.setFocus()
    QTest.keyClicks(who, here.name.split()[0])
    press(dialog, "Alt+A")
    qtbot.waitUntil(lambda: dialog.form.new_labels.isChecked() and dialog.accepting.isEnabled())
    assert "New labels: hearsay." in dialog.report.toPlainText()
    press(dialog, "Alt+I")
    message = awaited(MessageDialog, window, qtbot)
    assert "3 labels imported." in message.message
    assert "New annotators: Zoe." in message.message
    assert "line 4" in message.message
    message.accept()
    assert window.pages is not None
    workspace = window.pages.context.workspace
    verdict = reading.verdict(workspace, here.id, there)
    assert verdict is not None
    assert verdict.label == FACT
    titles = [action.text() for action in window.actions_table.starting_with("set.")]
    assert "Hearsay" in titles


def test_labels_that_are_called_otherwise_are_matched_by_hand(
    ask: Ask, press: Press, qtbot: QtBot, pages: Pages
) -> None:
    (_, one), (_, two), (_, three) = sentences(pages)
    dialog = ask(f"sentence_uid,label,annotator\n{one},Zitat,Zoe\n{two},Fakt,Zoe\n{three},0,Zoe\n")
    wait_for_plan(dialog, qtbot)
    for row, title in enumerate(("Quote", "Fact")):
        choice = dialog.form.meanings.table.cellWidget(row, 2)
        assert isinstance(choice, QComboBox)
        choice.setFocus()
        QTest.keyClicks(choice, title)
        wait_for_plan(dialog, qtbot)
        assert not dialog.accepting.isEnabled()
    press(dialog, "Alt+A")
    qtbot.waitUntil(dialog.accepting.isEnabled)
    assert dialog.form.options().labels == {"Zitat": "quote", "Fakt": "fact"}
    said = dialog.report.toPlainText()
    assert "3 labels would be imported." in said
    assert "New labels: 0." in said
    assert dialog.form.meanings.table.rowCount() == 3


def test_a_file_that_names_nobody_asks_whose_labels_they_are(
    ask: Ask, press: Press, qtbot: QtBot, pages: Pages
) -> None:
    (_, one), *_ = sentences(pages)
    dialog = ask(f"sentence_uid,label\n{one},fact\n")
    qtbot.waitUntil(lambda: "The file names no annotator" in dialog.report.toPlainText())
    assert not dialog.accepting.isEnabled()
    press(dialog, "Alt+O")
    type_in("Zoe")
    assert "1 label would be imported." in wait_for_plan(dialog, qtbot)
    assert dialog.form.table.isHidden()
    here = people.annotators(pages.context.workspace)[0]
    dialog.form.owner.setCurrentText(here.name)
    assert dialog.form.options().annotator == here.uid
    dialog.reject()


def test_what_is_no_file_of_labels_is_said(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask("a,b\n1,2\n")
    qtbot.waitUntil(lambda: "from elsewhere.csv" in dialog.report.toPlainText())
    assert not dialog.accepting.isEnabled()
    dialog.reject()


def test_of_very_many_lines_left_out_the_first_are_listed(
    ask: Ask, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(label_import_wording, "_MOST_LISTED", 2)
    dialog = ask("text,annotator,label\n" + "".join(f"Nowhere {n},Bea,fact\n" for n in range(5)))
    report = wait_for_plan(dialog, qtbot).splitlines()
    assert report[-1].strip() == "… and 3 more lines"
    assert report[-4].startswith("Left out, 5 of 5 lines")
    dialog.reject()

"""The export dialog: what is chosen is previewed, counted, and said as a command."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.cli.main import run
from annotator.domain.datasets.manifest import PartEntry
from annotator.domain.ids import LabelName
from annotator.domain.labels import FACT
from annotator.services import people, reading
from annotator.services.datasets.export_preview import Counts
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.file_pages.exporting.dataset_folder_dialog import DatasetFolderDialog
from annotator.ui.file_pages.exporting.export_dialog import ExportDialog
from annotator.ui.window import MainWindow
from tests.scenes.finding import awaited, button, choose, part
from tests.scenes.windows import Press, type_in

pytestmark = pytest.mark.slow

Ask = Callable[[], ExportDialog]


@pytest.fixture
def ask(window: MainWindow) -> Ask:
    """Open the dialog in the window."""

    def opened() -> ExportDialog:
        window.actions_table["file.export"].trigger()
        dialog = part(ExportDialog, window)
        QApplication.processEvents()
        return dialog

    return opened


def test_the_first_records_and_the_counts_are_shown(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    qtbot.waitUntil(lambda: dialog.preview.records.toPlainText() != "")
    shown = dialog.preview.records.toPlainText().split("\n\n")
    assert len(shown) == 5
    assert {"text", "label", "annotator"} <= json.loads(shown[0]).keys()
    qtbot.waitUntil(lambda: "<table>" in dialog.preview.counts.text())
    assert all(word in dialog.preview.counts.text() for word in ("records", "fact", "quote"))
    dialog.reject()


def test_many_labels_do_not_make_the_dialog_wider(
    ask: Ask, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    labels = {LabelName(f"a long label {number}"): number for number in range(60)}
    counts = Counts([PartEntry("all", 1, 1, 1, labels)], [])
    monkeypatch.setattr("annotator.services.datasets.export_preview.counts", lambda *_: counts)
    dialog = ask()
    before = dialog.size()
    qtbot.waitUntil(lambda: "a long label 59" in dialog.preview.counts.text())
    QApplication.processEvents()
    assert dialog.size() == before
    dialog.reject()


def test_the_preview_follows_what_is_chosen(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    choose(dialog.form.level, "Gold labels: adjudicated, unanimous or majority")
    choose(dialog.form.format, "Table (.csv)")
    qtbot.waitUntil(lambda: "decided_by" in dialog.preview.records.toPlainText())
    assert dialog.preview.records.toPlainText().startswith("story_uid,")
    choose(dialog.form.level, "Soft labels: the shares of votes")
    qtbot.waitUntil(lambda: "p_fact" in dialog.preview.records.toPlainText())
    dialog.reject()


def test_what_can_not_be_is_said_in_the_dialog(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    dialog.form.parts.is_split.setChecked(True)
    qtbot.waitUntil(lambda: "Only 1 story has labels" in dialog.preview.counts.text())
    dialog.form.parts.shares.setText("eighty")
    assert "write it like 80/10/10" in dialog.preview.counts.text()
    assert not dialog.save.isEnabled()
    dialog.form.parts.is_split.setChecked(False)
    assert dialog.save.isEnabled()
    dialog.reject()


def test_the_command_does_the_same(ask: Ask, tmp_path: Path, workspace_file: Path) -> None:
    dialog = ask()
    choose(dialog.form.level, "Soft labels: the shares of votes")
    dialog.form.keep_unsure.setChecked(False)
    for box in dialog.form.flags.values():
        box.setChecked(True)
    button("Cop&y", dialog).click()
    words = shlex.split(QGuiApplication.clipboard().text())
    assert words[:4] == ["annotator", "--db", str(workspace_file), "export"]
    assert words[4] == "labels.jsonl"
    dialog.reject()
    words[4] = str(tmp_path / "labels.jsonl")
    assert run(words[1:]) == 0
    record = json.loads((tmp_path / "labels.jsonl").read_bytes().splitlines()[0])
    assert {"p_fact", "previous", "counterparts", "statement_uid"} <= record.keys()


def test_choices_that_mean_nothing_are_not_offered(ask: Ask) -> None:
    dialog = ask()
    dialog.form.flags["with_unconfirmed"].setChecked(True)
    assert "--with-unconfirmed" in dialog.command.text()
    choose(dialog.form.level, "Gold labels: adjudicated only")
    assert "--with-unconfirmed" not in dialog.command.text()
    assert not dialog.form.flags["with_unconfirmed"].isEnabled()
    choose(dialog.form.format, "Hugging Face dataset (folder)")
    assert dialog.save.text() == "Choose a folder…"
    dialog.reject()


def test_the_window_can_be_closed_while_the_preview_runs(window: MainWindow, ask: Ask) -> None:
    dialog = ask()
    assert dialog.preview.records.toPlainText() == "", "it is not there yet"
    assert window.close()
    assert not window.isVisible()


@pytest.mark.parametrize(
    "title", ["Parquet (.parquet)", "Label Studio (.json)", "Prodigy (.jsonl)"]
)
def test_formats_of_all_kinds_can_be_previewed(ask: Ask, qtbot: QtBot, title: str) -> None:
    dialog = ask()
    choose(dialog.form.format, title)
    qtbot.waitUntil(lambda: "Maren Tolliver" in dialog.preview.records.toPlainText())
    dialog.reject()


def test_the_command_replaces_nothing_unasked(ask: Ask) -> None:
    dialog = ask()
    assert "--overwrite" not in dialog.command.text()
    assert dialog.options(Path("labels.jsonl")).overwrite
    dialog.reject()


def test_parts_of_an_earlier_dataset_and_other_offsets_are_asked_for_by_keys(
    ask: Ask, press: Press, qtbot: QtBot, tmp_path: Path, workspace_file: Path
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    with open_workspace(workspace_file) as workspace:
        for row in reading.stories(workspace, None):
            page = reading.page(workspace, row.story.id)
            assert page is not None
            first = page.variants[0].sentences[0].id
            labelling.label(workspace, people.annotators(workspace)[0].id, [first], FACT)
    arguments = ["--db", str(workspace_file), "export", str(old), "--format", "jsonl"]
    assert run([*arguments, "--split", "50/0/50", "--seed", "3"]) == 0
    dialog = ask()
    press(dialog, "Alt+O", "Down", "Alt+T")
    qtbot.waitUntil(dialog.form.parts.is_split.isChecked)  # the click is animated
    press(dialog, "Alt+S", "Control+A")
    type_in("50/0/50")
    press(dialog, "Alt+K")
    type_in("nowhere")
    qtbot.waitUntil(lambda: "nowhere does not exist" in dialog.preview.counts.text())
    press(dialog, "Control+A")
    type_in("old")
    qtbot.waitUntil(lambda: "<table>" in dialog.preview.counts.text())
    words = shlex.split(dialog.command.text())
    assert words[-2:] == ["--like", str(old)]
    assert words[words.index("--offsets") + 1] == "utf-16"
    dialog.reject()
    words[4] = str(new)
    assert run(words[1:]) == 0
    before, after = (json.loads((each / "manifest.json").read_bytes()) for each in (old, new))
    assert after["split"]["assignments"] == before["split"]["assignments"]
    assert after["options"]["offsets"] == "utf-16"


def name_a_folder(dialog: ExportDialog, press: Press, name: str) -> DatasetFolderDialog:
    press(dialog, "Return")
    QApplication.processEvents()
    folders = part(DatasetFolderDialog, dialog)
    press(folders, "Control+A")
    type_in(name)
    press(folders, "Return")
    return folders


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_a_folder_is_named_by_keys_and_replaced_only_when_asked(
    window: MainWindow, ask: Ask, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    manifest = tmp_path / "brat export" / "manifest.json"
    for answer, min_votes in (("", 1), ("Escape", 2), ("Alt+Y", 3)):
        dialog = ask()
        choose(dialog.form.format, "brat standoff (folder)")
        dialog.form.min_votes.setValue(min_votes)
        folders = name_a_folder(dialog, press, "brat export")
        if answer:
            press(QApplication.activeModalWidget(), answer)
        if answer == "Escape":
            assert folders.isVisible()
            press(dialog, "Escape", "Escape")
            qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
            continue
        awaited(MessageDialog, window, qtbot)
        for message in window.findChildren(MessageDialog):
            message.accept()
        assert json.loads(manifest.read_bytes())["options"]["min_votes"] == min_votes
        qtbot.waitUntil(lambda: window.findChild(QDialog) is None)

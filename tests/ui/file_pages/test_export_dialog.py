"""The export dialog: what is chosen is previewed, counted, and said as a command."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.cli.main import run
from annotator.ui.file_pages.export_dialog import ExportDialog
from annotator.ui.window import MainWindow

Ask = Callable[[], ExportDialog]


@pytest.fixture
def ask(window: MainWindow) -> Ask:
    """Open the dialog in the window."""

    def opened() -> ExportDialog:
        window.actions_table["file.export"].trigger()
        dialog = window.findChild(ExportDialog)
        assert isinstance(dialog, ExportDialog)
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


def test_the_preview_follows_what_is_chosen(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    dialog.form.level.setCurrentIndex(3)
    dialog.form.format.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "decided_by" in dialog.preview.records.toPlainText())
    assert dialog.preview.records.toPlainText().startswith("story_uid,")
    dialog.form.level.setCurrentIndex(4)
    qtbot.waitUntil(lambda: "p_fact" in dialog.preview.records.toPlainText())
    dialog.reject()


def test_what_can_not_be_is_said_in_the_dialog(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    dialog.form.is_split.setChecked(True)
    qtbot.waitUntil(lambda: "Only 1 story has labels" in dialog.preview.counts.text())
    dialog.form.shares.setText("eighty")
    assert "write it like 80/10/10" in dialog.preview.counts.text()
    assert not dialog.save.isEnabled()
    dialog.form.is_split.setChecked(False)
    assert dialog.save.isEnabled()
    dialog.reject()


def test_the_command_does_the_same(ask: Ask, tmp_path: Path, workspace_file: Path) -> None:
    dialog = ask()
    dialog.form.level.setCurrentIndex(4)
    dialog.form.keep_unsure.setChecked(False)
    for box in dialog.form.flags.values():
        box.setChecked(True)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cop&y")
    button.click()
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
    dialog.form.level.setCurrentIndex(1)
    assert "--with-unconfirmed" not in dialog.command.text()
    assert not dialog.form.flags["with_unconfirmed"].isEnabled()
    dialog.form.format.setCurrentIndex(4)
    assert dialog.save.text() == "Choose a folder…"
    dialog.reject()


def test_the_window_can_be_closed_while_the_preview_runs(window: MainWindow, ask: Ask) -> None:
    ask()
    window.close()


@pytest.mark.parametrize("place", [3, 7, 8])
def test_formats_of_all_kinds_can_be_previewed(ask: Ask, qtbot: QtBot, place: int) -> None:
    dialog = ask()
    dialog.form.format.setCurrentIndex(place)
    qtbot.waitUntil(lambda: "Maren Tolliver" in dialog.preview.records.toPlainText())
    dialog.reject()


def test_the_command_replaces_nothing_unasked(ask: Ask) -> None:
    dialog = ask()
    assert "--overwrite" not in dialog.command.text()
    assert dialog.options(Path("labels.jsonl")).overwrite
    dialog.reject()

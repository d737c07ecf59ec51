"""A damaged workspace in the window: said in a sentence, rescued into a new file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.errors import ReadOnlyWorkspaceError
from annotator.services import people
from annotator.services.workspace import open_workspace
from annotator.storage.workspace_file import soundness
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.file_pages.keeping.looking_through import LookingThrough
from annotator.ui.file_pages.keeping.rescue_offer import RescueOffer
from annotator.ui.window import MainWindow
from tests.faults.wounds import wound_file


def test_a_damaged_file_is_offered_to_be_rescued(
    window: MainWindow, workspace_file: Path, sample_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(sample_file.read_bytes())
    before = wound_file(damaged, "truncated")
    window.opening.open_chosen(str(damaged))
    (box,) = (found for found in window.findChildren(QMessageBox) if found.isVisible())
    assert "bytes are missing" in box.text()
    assert any("Rescue" in button.text() for button in box.buttons())
    # What was open stays open.
    assert window.pages is not None
    assert window.pages.context.workspace.path == workspace_file
    box.close()

    out = tmp_path / "rescued.db"
    window.findChildren(RescueOffer)[0].rescue(str(out))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("rescued.db"))
    dialogs = window.findChildren(MessageDialog)
    qtbot.waitUntil(lambda: any("Rescued into" in dialog.message for dialog in dialogs))
    (told,) = (dialog for dialog in dialogs if "Rescued into" in dialog.message)
    assert "Pages of the file that can't be read" in told.message
    told.close()
    assert damaged.read_bytes() == before


def test_a_large_damaged_file_is_found_out_later_and_written_no_more(
    qtbot: QtBot, workspace_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = workspace_file.read_bytes()
    assert b"harbour" in content
    workspace_file.write_bytes(content.replace(b"harbour", b"harbuor"))
    with open_workspace(workspace_file, check_up_to=0) as workspace:
        monkeypatch.setattr(soundness, "SMALL_BYTES", 0)
        parent = QObject()
        look = LookingThrough(workspace, parent)
        with qtbot.waitSignal(look.damaged):
            look.start()
        with pytest.raises(ReadOnlyWorkspaceError):
            people.add(workspace, "Ben")

"""Started from the menu of the desktop, or by a double click: nobody reads what stderr says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

# The program, with what its dialogs say on stdout; it ends when the first one is there.
_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator.cli.main import gui_main, main
from annotator.ui.controls.message_dialog import MessageDialog
def told(dialog):
    print(dialog.message, flush=True)
    QTimer.singleShot(0, QApplication.quit)
MessageDialog.open_once = told
(gui_main if sys.argv.pop(1) == "menu" else main)()
"""


def started(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    own = {name: str(folder) for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM, *arguments],
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_LANGUAGE": "en"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_why_a_workspace_can_not_be_opened_is_told_where_somebody_looks(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Ana", encoding="utf-8")
    from_menu = started(tmp_path, "menu", str(path))
    assert "letter.db is not an Annotator workspace" in from_menu.stdout
    assert from_menu.returncode == 0
    typed = started(tmp_path, "typed", "gui", str(path))
    assert "letter.db is not an Annotator workspace" in typed.stderr
    assert typed.returncode == 2

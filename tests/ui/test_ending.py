"""The program as a process: it ends properly when it is told to, and says so when it did not."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.ending import EndingBySignal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

# The program, with a word on stdout once its window stands and with what it says on stderr.
_PROGRAM = """
import signal, sys
from pathlib import Path
from annotator.ui import app as starting
from annotator.ui.controls.label_bar import LabelBar
from annotator.ui.ending import EndingBySignal
before, begin = LabelBar.tell, EndingBySignal.begin
def told(bar, news):
    if news:
        print(news, flush=True)
    before(bar, news)
def begun(ending):
    begin(ending)
    print("ready", flush=True)
LabelBar.tell, EndingBySignal.begin = told, begun
moment, *signals = sys.argv[2:]
class Window(starting.MainWindow):
    def event(self, event):
        if signals and event.type().name == moment:
            signal.raise_signal(int(signals.pop()))
        return super().event(event)
starting.MainWindow = Window
sys.exit(starting.run(Path(sys.argv[1]), "Ana Ruiz"))
"""
Started = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def started(sample_file: Path, tmp_path: Path) -> Iterator[Started]:
    """Start the program on a copy of the sample; what still runs at the end is killed."""
    path = Path(shutil.copy(sample_file, tmp_path / "workspace.db"))
    own = {name: str(tmp_path) for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    running: list[subprocess.Popen[str]] = []

    def start(*signals: int, moment: str = "Show") -> "subprocess.Popen[str]":
        program = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(path), moment, *map(str, signals)],
            env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        running.append(program)
        return program

    yield start
    for program in running:
        program.kill()
        program.communicate()


def words(program: "subprocess.Popen[str]") -> list[str]:
    """Return what the program says until its window stands."""
    assert program.stdout is not None
    said: list[str] = []
    for line in program.stdout:
        if line.strip() == "ready":
            return said
        said.append(line.strip())
    raise AssertionError("the program ended before its window stood")


@pytest.mark.kill
@pytest.mark.parametrize("moment", ["WindowTitleChange", "Show"])
def test_before_its_window_stands_it_ends_at_once(started: Started, moment: str) -> None:
    program = started(signal.SIGINT, moment=moment)
    assert program.wait(20) == -signal.SIGINT


def test_a_signal_waits_until_the_work_of_the_moment_is_done(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ending = EndingBySignal(qapp)
    ending.begin()
    try:
        signal.raise_signal(signal.SIGTERM)
        # Some slot is still at work here, and has its workspace open.
        assert window.isVisible()
        qtbot.waitUntil(lambda: not window.isVisible())
    finally:
        ending.stop()


@pytest.mark.kill
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_properly_when_told_to(started: Started, tmp_path: Path, number: int) -> None:
    program = started()
    assert words(program) == []
    program.send_signal(number)
    assert program.wait(20) == 0
    assert list(tmp_path.glob("workspace.db-*")) == []
    with closing(sqlite3.connect(tmp_path / "workspace.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    again = started()
    assert words(again) == []


@pytest.mark.kill
def test_after_a_crash_the_next_start_says_so(started: Started) -> None:
    program = started()
    words(program)
    program.kill()
    program.wait(20)
    again = started()
    assert words(again) == [
        "Every label is saved, although Annotator did not close properly last time."
    ]

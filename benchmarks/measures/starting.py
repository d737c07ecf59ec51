"""Starts a window in a separate process and waits for its first paint."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.ui.keys.action_specs import Menu
from annotator.ui.keys.action_table import ACTIONS

_PAINTED: Final = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.end)
        return False
    def end(self):
        statm = Path('/proc/self/statm')
        pages = int(statm.read_text().split()[1]) if statm.exists() else 0
        print(time.time(), pages * os.sysconf('SC_PAGE_SIZE'), flush=True)
        os._exit(0)
"""
_BARE: Final = """
import sqlite_utils
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QSplitter
app = QApplication([])
window = QMainWindow()
for title, texts in MENUS:
    menu = window.menuBar().addMenu(title)
    for text, keys in texts:
        menu.addAction(text).setShortcuts(keys)
splitter = QSplitter()
for _ in range(5):
    splitter.addWidget(QListView())
window.setCentralWidget(splitter)
window.resize(1920, 1080)
window.show()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """How a start went.

    Attributes:
        milliseconds: From starting the process to the end of its first paint.
        resident: The memory it then used, in bytes.
    """

    milliseconds: float
    resident: int


def first_paint(which: str, workspace: Path) -> Start:
    """Start a window and wait until it has painted itself for the first time.

    Args:
        which: `bare`, a Qt window with the same menus and five empty lists after
            `import sqlite_utils`; or `ours`, the program on a workspace.
        workspace: The workspace that the program opens.
    """
    begin = _bare() if which == "bare" else _ours(workspace)
    folder = str(workspace.parent)
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder}
    environment = {**os.environ, **own}
    # As on a person's machine, where modules are compiled once: the libraries' modules always are.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", begin], env=environment, capture_output=True, text=True, check=True
    )
    painted, resident = done.stdout.split()
    return Start((float(painted) - start) * 1000, int(resident))


def resident() -> int:
    """Return the memory that this process uses, in bytes; 0 if the system does not say."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0
    return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _bare() -> str:
    menus = [
        (str(menu), [(spec.title, list(spec.keys)) for spec in ACTIONS if spec.menu is menu])
        for menu in Menu
        if menu is not Menu.NONE
    ]
    # Both include the cost of Qt's classes; the watch is imported after sqlite_utils.
    return (
        f"MENUS = {menus!r}\nimport sqlite_utils\n{_PAINTED}{_BARE}"
        "watch = Watch(); watch.seen = False\n"
        "window.installEventFilter(watch)\n"
        "app.exec()\n"
    )


def _ours(workspace: Path) -> str:
    return (
        "import annotator.cli.main\n"
        "from annotator.ui import starting\n"
        "starting.prepare()\n"
        f"from annotator.ui import app\n{_PAINTED}"
        # As with the bare window: paint events before it is shown are ignored.
        "class Watched(app.MainWindow):\n"
        "    def show(self):\n"
        "        super().show()\n"
        "        self.watch = Watch(); self.watch.seen = False\n"
        "        self.installEventFilter(self.watch)\n"
        "app.MainWindow = Watched\n"
        f"starting.start(Path({str(workspace)!r}), 'Bench')\n"
    )

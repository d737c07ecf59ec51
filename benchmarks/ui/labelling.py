"""How long one key press takes until the label is committed and painted.

Five variants of two hundred sentences are open in a window of 1920 x 1080. Between key presses, a
bare SQLite connection commits the same rows to another workspace on the same disk, to separate the
time of the disk from the time of the program. Run it with `make bench`.
"""

import math
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.services.articles import importing
from annotator.services.workspace import create_workspace
from annotator.ui.app import application
from benchmarks.measures.bench_folder import bench_folder
from benchmarks.measures.durations import at
from benchmarks.measures.scale import TIME, Row, made_uid
from benchmarks.ui.ratios import Ratio, table
from benchmarks.ui.windows import window_on

VARIANTS, SENTENCES, LABELS, WARM_UP = 5, 200, 900, 40
FRAME_MS = 1000 / 60
KEYS = (Qt.Key.Key_F, Qt.Key.Key_Q, Qt.Key.Key_O)


@dataclass(frozen=True, slots=True)
class Times:
    """Durations in milliseconds, sorted."""

    sorted_ms: Sequence[float]

    def at(self, share: float) -> float:
        """Return the duration that this share of all durations does not exceed."""
        return at(self.sorted_ms, share)

    def row(self, name: str) -> str:
        """Return a row of the table."""
        figures = (self.at(0.5), self.at(0.95), self.at(0.99), self.sorted_ms[-1])
        return f"{name:<34}" + "".join(f"{figure:9.2f}" for figure in figures)


class BareCommits:
    """Commits the rows of a label with SQLite alone, through the same triggers."""

    def __init__(self, path: Path) -> None:
        self._conn = sqlite3.connect(path, isolation_level=None)
        self._conn.execute("PRAGMA foreign_keys = ON")
        self._conn.execute("PRAGMA synchronous = FULL")
        self._conn.execute("PRAGMA wal_autocheckpoint = 0")
        self._conn.execute(
            "INSERT INTO annotator (uid, name) VALUES (?, 'Bare')", (made_uid(Row.ANNOTATOR, 0),)
        )
        self._annotator = self._conn.execute("SELECT max(id) FROM annotator").fetchone()[0]
        self._workspace = self._conn.execute("SELECT uid FROM workspace").fetchone()[0]

    def commit(self, number: int) -> float:
        """Commit one label and return how long it took, in milliseconds."""
        operation, event = made_uid(Row.OPERATION, number), made_uid(Row.EVENT, number)
        start = time.perf_counter()
        self._conn.execute("BEGIN IMMEDIATE")
        self._conn.execute(
            "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
            " VALUES (?, ?, 'label', ?, ?)",
            (operation, self._annotator, self._workspace, TIME),
        )
        self._conn.execute(
            "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label,"
            " guideline_version, recorded_at, elapsed_ms) VALUES (?, ?, ?, ?, 'annotation',"
            " 'fact', 1, ?, 1000)",
            (event, operation, self._annotator, number + 1, TIME),
        )
        self._conn.execute("COMMIT")
        return (time.perf_counter() - start) * 1000

    def close(self) -> None:
        """Close the connection."""
        self._conn.close()


def make_workspace(folder: Path, name: str) -> Path:
    """Make a workspace of one story."""
    source = folder / name
    source.mkdir()
    for variant in range(VARIANTS):
        sentences = (
            f"Paper {variant} reports in its sentence {n} that the harbour council met on Thursday "
            "to discuss the lamps, and adjourned without a vote."
            for n in range(SENTENCES)
        )
        text = "\n".join(sentences)
        (source / f"{variant}.txt").write_text(text, encoding="utf-8")
    path = folder / f"{name}.db"
    with create_workspace(path) as workspace:
        importing.run(workspace, importing.plan([source]))
    return path


def press(app: QApplication, key: Qt.Key, follow: Callable[[], None]) -> tuple[float, float]:
    """Press a key and return two durations in milliseconds.

    The first is until the label is painted, the second until the other columns have followed, too,
    which they do in a later frame.
    """
    target = QApplication.focusWidget()
    if target is None:
        raise RuntimeError("nothing has the focus")
    start = time.perf_counter()
    QTest.keyClick(target, key)
    app.processEvents()
    painted = (time.perf_counter() - start) * 1000
    follow()
    app.processEvents()
    return painted, (time.perf_counter() - start) * 1000


def measure(folder: Path) -> tuple[Times, Times, Times]:
    """Return durations of key presses, alone and with columns following, and of bare commits."""
    app = application()
    window = window_on(app, make_workspace(folder, "window"), folder)
    if window.pages is None:
        raise RuntimeError("the window has no pages")
    bare = BareCommits(make_workspace(folder, "bare"))
    pressed, followed, committed = [], [], []
    follow = window.pages.label_page.work.follower.follow
    for number in range(LABELS):
        painted, brought = press(app, KEYS[number % len(KEYS)], follow)
        pressed.append(painted)
        followed.append(brought)
        committed.append(bare.commit(number))
    bare.close()
    context = window.pages.context
    saved = context.workspace.store.conn.execute("SELECT count(*) FROM label_event").fetchone()[0]
    window.close()
    QCoreApplication.sendPostedEvents()
    if saved != LABELS:
        raise RuntimeError(f"{LABELS} keys were pressed, but {saved} labels were saved")
    found = (Times(sorted(times[WARM_UP:])) for times in (pressed, followed, committed))
    return next(found), next(found), next(found)


def ratios(folder: Path) -> list[Ratio]:
    """Measure, print the distribution, and return the ratios that have a target."""
    pressed, followed, committed = measure(folder)
    print(f"{LABELS} labels, {VARIANTS} variants of {SENTENCES} sentences, 1920 x 1080, in ms")
    print(f"{'':<34}{'p50':>9}{'p95':>9}{'p99':>9}{'max':>9}")
    print(pressed.row("key press to saved and painted"))
    print(followed.row("… and the other columns on its line"))
    print(committed.row("bare SQLite commit of the same rows"))
    name, p99 = "key press to saved and painted, p99", pressed.at(0.99)
    return [
        Ratio(name, p99, FRAME_MS, "ms", "a frame at 60 Hz"),
        Ratio(name, p99, committed.at(0.99), "ms", "bare commits of the same rows", math.inf),
    ]


def main() -> None:
    """Measure and print the tables."""
    with bench_folder() as folder:
        print(table(ratios(folder)))


if __name__ == "__main__":
    main()

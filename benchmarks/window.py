"""How soon the window stands, how it keeps up with a held key, and what memory it takes.

Every figure stands beside one of the same run: a bare Qt window with the same menus, or the time
of a frame. Run it with `make bench`; `--sentences 1000000` sets the size of the workspace on which
the memory is measured.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.corpus import Article
from annotator.domain.ids import StoryId
from annotator.services import counterparts, importing, reading
from annotator.services.workspace import create_workspace
from annotator.ui.app import application
from annotator.ui.settings import Settings
from annotator.ui.theme import ThemeChoice, ThemeSwitch
from annotator.ui.window import MainWindow
from benchmarks.measures import generated, starting
from benchmarks.measures.scale import Size, make_workspace

STARTS, STEPS, LABELS = 11, 150, 5_000
STEP_MS = 1000 / 30
MEGABYTE = 1_000_000


def window_on(app: QApplication, path: Path, folder: Path) -> MainWindow:
    """Return a window of 1920 x 1080 on a workspace, painted."""
    themes = ThemeSwitch(app, ThemeChoice.LIGHT)
    window = MainWindow(Settings(folder / "settings.ini"), themes)
    window.resize(1920, 1080)
    window.open_path(path, "Annotator 1")
    window.show()
    window.activateWindow()
    app.processEvents()
    if window.pages is None:
        raise RuntimeError("the window has no pages")
    window.pages.take_focus()
    app.processEvents()
    return window


def story_of(folder: Path, variants: int, sentences: int) -> Path:
    """Return a workspace of one story whose variants rewrite one another, aligned."""
    path = folder / f"{variants}x{sentences}.db"
    with create_workspace(path) as workspace:
        for number, lines in enumerate(generated.story(variants, sentences)):
            article = Article("\n".join(lines), outlet=f"Paper {number}")
            importing.import_article(workspace, article, "Story")
        counterparts.bring_up_to_date(workspace, reading.stories(workspace, None)[0].story.id)
    return path


def steps(app: QApplication, path: Path, folder: Path) -> tuple[list[float], float]:
    """Hold the Down key at thirty steps a second, with the other columns following.

    Returns:
        How long each step took until everything was painted, and how long the story took to open,
        in milliseconds.
    """
    window = window_on(app, path, folder)
    pages = window.pages
    if pages is None:
        raise RuntimeError("the window has no pages")
    start = time.perf_counter()
    pages.label_page.desk.open_story(StoryId(1))
    app.processEvents()
    opened = (time.perf_counter() - start) * 1000
    taken = []
    for _ in range(STEPS):
        start = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Down)
        app.processEvents()
        pages.label_page.follower.follow()
        app.processEvents()
        spent = (time.perf_counter() - start) * 1000
        taken.append(spent)
        QTest.qWait(max(round(STEP_MS - spent), 0))
    window.close()
    return sorted(taken), opened


def memory(app: QApplication, sentences: int, folder: Path) -> tuple[float, float]:
    """Return what a session on a large workspace takes, and what is added by its labels, in MB."""
    path = folder / "large.db"
    make_workspace(path, Size(sentences))
    window = window_on(app, path, folder)
    pages = window.pages
    if pages is None:
        raise RuntimeError("the window has no pages")
    for key in (Qt.Key.Key_F, Qt.Key.Key_Q, Qt.Key.Key_O) * 40:
        QTest.keyClick(QApplication.focusWidget() or window, key)
    before = starting.resident()
    for number in range(LABELS):
        key = (Qt.Key.Key_F, Qt.Key.Key_Q)[number % 2]
        QTest.keyClick(QApplication.focusWidget() or window, key)
        if pages.label_page.panel.isVisible():
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        if number % 50 == 0:
            app.processEvents()
            # What the event loop of the program does by itself between two keys.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    after = starting.resident()
    window.close()
    QCoreApplication.sendPostedEvents()
    return before / MEGABYTE, (after - before) / MEGABYTE


def at(times: Sequence[float], share: float) -> float:
    """Return the time that this share of all does not exceed."""
    return times[min(int(len(times) * share), len(times) - 1)]


def print_start(folder: Path) -> float:
    """Print how long both windows take to their first paint; return the bare one's memory in MB."""
    path = story_of(folder, 5, 40)
    ours, bare = [], []
    for _ in range(STARTS):
        bare.append(starting.first_paint("bare", path))
        ours.append(starting.first_paint("ours", path))
    figures = [statistics.median(run.milliseconds for run in runs) for runs in (bare, ours)]
    print(f"first paint: bare window {figures[0]:.0f} ms, ours {figures[1]:.0f} ms, "
          f"ratio {figures[1] / figures[0]:.2f}")  # fmt: skip
    return statistics.median(run.resident for run in bare) / MEGABYTE


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=1_000_000)
    sentences = parser.parse_args().sentences
    app = application()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        folder = Path(name)
        bare = print_start(folder)
        for variants in (5, 20):
            taken, opened = steps(app, story_of(folder, variants, 200), folder)
            late = sum(ms > STEP_MS for ms in taken)
            print(f"{variants} variants of 200 sentences: opened in {opened:.0f} ms; a step down "
                  f"p50 {at(taken, 0.5):.1f}, p99 {at(taken, 0.99):.1f}, max {taken[-1]:.1f} ms, "
                  f"{late} of {STEPS} later than {STEP_MS:.0f} ms")  # fmt: skip
        session, added = memory(app, sentences, folder)
    print(f"memory on {sentences:,} sentences: {session:.0f} MB, a bare window {bare:.0f} MB; "
          f"{added:+.1f} MB after {LABELS:,} labels")  # fmt: skip


if __name__ == "__main__":
    main()

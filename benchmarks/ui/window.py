"""How soon the window is ready, how it keeps up with a held key, and how much memory it takes.

Every figure is compared with one from the same run: a bare Qt window with the same menus, or the
time of a frame. Run it with `make bench`; `--sentences 1000000` sets the size of the workspace on
which memory is measured.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.corpus import Article
from annotator.domain.ids import StoryId
from annotator.services import counterparts, reading
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace
from annotator.ui.app import application
from benchmarks.measures import generated, starting
from benchmarks.measures.bench_folder import bench_folder
from benchmarks.measures.durations import at
from benchmarks.measures.scale import Size, make_workspace
from benchmarks.ui.ratios import Ratio, table
from benchmarks.ui.windows import window_on

STARTS, STEPS, LABELS, OPENINGS = 11, 150, 5_000, 7
STEP_MS = 1000 / 30
MEGABYTE, MILLION = 1_000_000, 1_000_000
_BARE = "a bare window, the same menus, sqlite-utils"
NOTICED_MS, FIRST_PAINT, MORE_MB, GROWTH_MB = 100.0, 1.25, 120, 20
MANY = 1.25
"""How much longer a story may take to open for being in many variants."""


def story_of(folder: Path, variants: int, sentences: int, *, aligned: bool = True) -> Path:
    """Return a workspace of one story whose variants rewrite one another."""
    path = folder / f"{variants}x{sentences}.db"
    with create_workspace(path) as workspace:
        for number, lines in enumerate(generated.story(variants, sentences)):
            article = Article("\n".join(lines), outlet=f"Paper {number}")
            importing.import_article(workspace, article, "Story")
        if aligned:
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
        pages.label_page.work.follower.follow()
        app.processEvents()
        spent = (time.perf_counter() - start) * 1000
        taken.append(spent)
        QTest.qWait(max(round(STEP_MS - spent), 0))
    window.close()
    return sorted(taken), opened


def opening(app: QApplication, path: Path, folder: Path) -> float:
    """Return how long the only story of a workspace takes to open and be painted, in ms."""
    window = window_on(app, path, folder)
    if window.pages is None:
        raise RuntimeError("the window has no pages")
    taken = []
    for _ in range(OPENINGS):
        start = time.perf_counter()
        window.pages.label_page.desk.open_story(StoryId(1))
        app.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
    window.close()
    return statistics.median(taken)


def many_variants(app: QApplication, folder: Path) -> Iterator[Ratio]:
    """Yield how long stories of many variants take to open, compared with one of few."""
    few, many, large = (
        opening(app, story_of(folder, variants, sentences, aligned=False), folder)
        for variants, sentences in ((5, 201), (200, 5), (200, 50))
    )
    yield Ratio("opening a story, 200 x 5", many, few, "ms", "as many sentences in 5", MANY)
    yield Ratio("opening a story, 200 x 50", large, NOTICED_MS, "ms", "what nobody notices")


def memory(app: QApplication, sentences: int, folder: Path) -> tuple[float, float]:
    """Return the memory of a session on a large workspace, and how much its labels add, in MB."""
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
        if pages.label_page.work.panel.isVisible():
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        if number % 50 == 0:
            app.processEvents()
            # What the program's event loop does by itself between two keys.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    after = starting.resident()
    window.close()
    QCoreApplication.sendPostedEvents()
    return before / MEGABYTE, (after - before) / MEGABYTE


def start(folder: Path) -> tuple[Ratio, float]:
    """Return how long both windows take to their first paint, and the bare one's memory in MB."""
    path = story_of(folder, 5, 40)
    ours, bare = [], []
    for _ in range(STARTS):
        bare.append(starting.first_paint("bare", path))
        ours.append(starting.first_paint("ours", path))
    ms, beside = (statistics.median(run.milliseconds for run in runs) for runs in (ours, bare))
    ratio = Ratio("first paint", ms, beside, "ms", _BARE, FIRST_PAINT)
    return ratio, statistics.median(run.resident for run in bare) / MEGABYTE


def ratios(folder: Path, sentences: int) -> Iterator[Ratio]:
    """Measure, and yield the ratios that have a target.

    Args:
        folder: Where the workspaces are made.
        sentences: How many sentences the workspace for the memory test has.
    """
    app = application()
    first_paint, bare = start(folder)
    yield first_paint
    # Before this process has made any other windows.
    session, added = memory(app, sentences, folder)
    name = f"memory on {sentences:,} sentences"
    yield Ratio(name, session, bare + MORE_MB, "MB", f"a bare window and {MORE_MB} MB")
    yield Ratio(f"memory after {LABELS:,} labels", max(added, 0), GROWTH_MB, "MB", "growth allowed")
    for variants in (5, 20):
        taken, opened = steps(app, story_of(folder, variants, 200), folder)
        name, late = f"{variants} x 200", sum(ms > STEP_MS for ms in taken)
        print(
            f"{name}: a step down p50 {at(taken, 0.5):.1f}, p99 {at(taken, 0.99):.1f}, "
            f"max {taken[-1]:.1f} ms, {late} of {STEPS} late"
        )
        yield Ratio(
            f"slowest step with follow, {name}", taken[-1], STEP_MS, "ms", "30 steps a second"
        )
        yield Ratio(f"opening a story, {name}", opened, NOTICED_MS, "ms", "what nobody notices")
    yield from many_variants(app, folder)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=MILLION)
    sentences = parser.parse_args().sentences
    with bench_folder() as folder:
        print(table(list(ratios(folder, sentences))))


if __name__ == "__main__":
    main()

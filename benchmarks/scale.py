"""Whether a workspace of a million sentences is as fast as one of a thousand.

The same work is done in the real window on workspaces of growing size, in turns in one run. Run it
with `make bench`; `--sizes 1000,100000` makes it shorter.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.ids import StoryId
from annotator.services import reading
from annotator.ui.app import application
from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from benchmarks.measures.bench_folder import bench_folder
from benchmarks.measures.scale import Size, make_workspace

SIZES, ROUNDS, OPENINGS = (1_000, 100_000, 1_000_000), 40, 9
PLAIN = Qt.KeyboardModifier.NoModifier
PERSON = "Annotator 2"
Action = Callable[["Seat"], None]


class Seat:
    """A window on one workspace, and a person working in it."""

    def __init__(self, app: QApplication, path: Path, folder: Path) -> None:
        self.app = app
        self.size = path.stem
        start = time.perf_counter()
        self.window = MainWindow(
            Settings(folder / f"{path.stem}.ini"), ThemeSwitch(app, ThemeChoice.LIGHT)
        )
        self.window.resize(1920, 1080)
        self.window.open_path(path, PERSON)
        self.window.show()
        app.processEvents()
        self.opened_ms = (time.perf_counter() - start) * 1000
        if self.window.pages is None:
            raise RuntimeError("the window has no pages")
        self.pages = self.window.pages
        self.round = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key in the columns and wait until everything is painted."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        self.app.processEvents()


def open_story(seat: Seat) -> None:
    """Open one of the last stories."""
    count = reading.story_count(seat.pages.context.workspace)
    seat.pages.label_page.desk.open_story(StoryId(count - seat.round % 9))
    seat.app.processEvents()


def label(seat: Seat) -> None:
    """Label the current sentence."""
    seat.press(Qt.Key.Key_F)


def undo(seat: Seat) -> None:
    """Take the last label back."""
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def next_unfinished(seat: Seat) -> None:
    """Look for the next story with something left to label."""
    seat.pages.label_page.ways.next_unfinished()


def progress(seat: Seat) -> None:
    """Compute the workspace's overall progress, as the window does when idle."""
    seat.pages.label_page.work.meter.read()


def find(seat: Seat) -> None:
    """Find a word in the open story."""
    bar = seat.pages.label_page.work.searching.bar
    bar.open_bar()
    QTest.keyClicks(QApplication.focusWidget() or bar, "council")
    seat.app.processEvents()
    seat.press(Qt.Key.Key_Escape)


def disagreements(seat: Seat) -> None:
    """Go to the Review page and see the first disagreements, after labels have been saved."""
    seat.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)


ACTIONS: Sequence[tuple[str, Action]] = (
    ("open a story", open_story),
    ("label, saved and painted", label),
    ("undo", undo),
    ("next unfinished story", next_unfinished),
    ("progress of the workspace", progress),
    ("find in the story", find),
    ("the first disagreements", disagreements),
)


def timed(seat: Seat, action: Action) -> float:
    """Return how long an action takes, in milliseconds."""
    seat.window.activateWindow()
    seat.pages.show_label()
    seat.app.processEvents()
    start = time.perf_counter()
    action(seat)
    return (time.perf_counter() - start) * 1000


def measure(folder: Path, sizes: Sequence[int]) -> dict[str, list[float]]:
    """Return the median of every action at every size, in milliseconds."""
    app = application()
    paths = [folder / f"{size}.db" for size in sizes]
    for path, size in zip(paths, sizes, strict=True):
        start = time.perf_counter()
        make_workspace(path, Size(size))
        seconds, megabytes = time.perf_counter() - start, path.stat().st_size / 1e6
        print(f"made {size:,} sentences in {seconds:.0f} s, {megabytes:.0f} MB", flush=True)
    opened: list[list[float]] = [[] for _ in paths]
    for _ in range(OPENINGS):
        for place, path in enumerate(paths):
            seat = Seat(app, path, folder)
            opened[place].append(seat.opened_ms)
            seat.window.close()
    figures = {"open the workspace": [statistics.median(times) for times in opened]}
    seats = [Seat(app, path, folder) for path in paths]
    times: dict[str, list[list[float]]] = {name: [[] for _ in seats] for name, _ in ACTIONS}
    for number in range(ROUNDS):
        # Alternately forwards and backwards: of two files of one size, the second took a third
        # longer for tasks of a tenth of a millisecond.
        places = range(len(seats)) if number % 2 else range(len(seats) - 1, -1, -1)
        for name, action in ACTIONS:
            for place in places:
                seats[place].round = number
                times[name][place].append(timed(seats[place], action))
    figures |= {name: [statistics.median(t) for t in rows] for name, rows in times.items()}
    for seat in seats:
        seat.window.close()
    QCoreApplication.sendPostedEvents()
    return figures


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    sizes = [int(size) for size in parser.parse_args().sizes.split(",")]
    with bench_folder() as folder:
        figures = measure(folder, sizes)
    print(f"\n{'median in ms':<30}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>9}")
    for name, row in figures.items():
        print(f"{name:<30}" + "".join(f"{ms:>12.2f}" for ms in row) + f"{row[-1] / row[0]:>9.2f}")


if __name__ == "__main__":
    main()

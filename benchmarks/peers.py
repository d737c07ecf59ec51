"""What a label, an export and a start cost, and memory, here and in Label Studio.

Label Studio is measured if `make test-peers` has installed it; otherwise only our figures are
printed. A server does more than a window, and a window does things that a server can't: the figures
show what a person waits for. Run it with `make bench`.
"""

import argparse
import contextlib
import os
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
from benchmarks.measures import label_studio, starting
from benchmarks.measures.bench_folder import bench_folder
from benchmarks.measures.label_studio import Figures
from benchmarks.measures.scale import Size, make_workspace

SENTENCES, BY_HAND, STARTS = 10_000, 200, 7
PLACE = Path("build/peers/label_studio/bin/label-studio")
ROWS = (
    ("start, warm, s", "start_s"),
    ("save one label, ms", "label_ms"),
    ("export 10,000 labels, s", "export_s"),
    ("memory, MB", "megabytes"),
)


def ours(folder: Path) -> Figures:
    """Return this program's figures for the same tasks."""
    path = folder / "ours.db"
    make_workspace(path, Size(SENTENCES))
    with open_workspace(path) as workspace:
        person = AnnotatorId(3)
        for first in range(1, SENTENCES + 1, 500):
            some = [SentenceId(row) for row in range(first, first + 500)]
            labelling.label(workspace, person, some, FACT)
        took = []
        for row in range(1, BY_HAND + 1):
            began = time.perf_counter()
            labelling.label(workspace, person, [SentenceId(row)], OPINION)
            took.append(time.perf_counter() - began)
        began = time.perf_counter()
        exporting.run(workspace, ExportOptions(folder / "ours.jsonl"))
        export_s = time.perf_counter() - began
    starts = [starting.first_paint("ours", path) for _ in range(STARTS)]
    return Figures(
        statistics.median(start.milliseconds for start in starts) / 1000,
        statistics.median(took) * 1000,
        export_s,
        max(start.resident for start in starts) / 1e6,
    )


def theirs(program: Path, folder: Path) -> Figures:
    """Return Label Studio's figures."""
    (folder / "studio").mkdir()
    texts = [f"The council met on day {number} to vote on a lamp." for number in range(SENTENCES)]
    return label_studio.measure(program, folder / "studio", texts, BY_HAND)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--label-studio", type=Path, default=PLACE, help="the program")
    program = parser.parse_args().label_studio.absolute()
    peer: Figures | None = None
    with bench_folder() as folder, contextlib.chdir(folder):
        own = ours(folder)
        if program.exists() and os.name == "posix":
            peer = theirs(program, folder)
    print(f"{'':<28}{'ours':>12}{'Label Studio':>14}{'ratio':>9}")
    for title, field in ROWS:
        mine, other = getattr(own, field), getattr(peer, field) if peer else None
        rest = f"{other:>14.2f}{other / mine:>9.1f}" if other is not None else f"{'-':>14}{'-':>9}"
        print(f"{title:<28}{mine:>12.2f}{rest}")
    if peer is None:
        print(f"Label Studio is not at {program}; `make test-peers` installs it.")


if __name__ == "__main__":
    main()

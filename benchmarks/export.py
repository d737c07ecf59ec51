"""How fast datasets are written, and how much memory that takes.

JSON Lines is compared with `orjson` and a bare cursor over the same rows, and Parquet with JSON
Lines, taking turns in one run. Then each format runs in its own process, to measure its peak memory
beyond that of a program that has only opened the workspace. Run it with `make bench`;
`--sentences 1000000` is the full size.
"""

import argparse
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import orjson

from annotator.formats.datasets.registry import WRITERS
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.workspace import open_workspace
from benchmarks.measures.bench_folder import bench_folder
from benchmarks.measures.labelled import make_labelled
from benchmarks.measures.scale import Size

SENTENCES, ROUNDS = 100_000, 5
FORMATS = tuple(name for name in WRITERS if name != "spacy" or find_spec("spacy"))
_BARE = (
    "SELECT y.uid AS story_uid, y.title AS story, v.uid AS variant_uid, v.outlet, v.title, v.url,"
    " v.published_at, v.language, v.text_sha256, s.uid AS sentence_uid, s.position, s.paragraph,"
    ' s.start, s."end", s.kind, s.text, a.uid AS annotator_uid, a.name AS annotator, c.label,'
    " c.unsure, c.note, c.origin, e.guideline_version, c.recorded_at, c.confirmed FROM story AS y"
    " JOIN variant AS v ON v.story_id = y.id JOIN sentence AS s ON s.variant_id = v.id"
    " JOIN current_label AS c ON c.sentence_id = s.id JOIN annotator AS a ON a.id = c.annotator_id"
    " JOIN label_event AS e ON e.uid = c.event_uid"
)


def bare(workspace: Path, out: Path) -> int:
    """Write the same rows with only a cursor and orjson; return how many there are."""
    connection = sqlite3.connect(workspace)
    cursor = connection.execute(_BARE)
    names = [column[0] for column in cursor.description]
    count = 0
    with out.open("wb") as file:
        for row in cursor:
            file.write(orjson.dumps(dict(zip(names, row, strict=True))))
            file.write(b"\n")
            count += 1
    connection.close()
    return count


def exported(workspace: Path, out: Path) -> int:
    """Write a complete dataset; return its number of records."""
    with open_workspace(workspace) as opened:
        return exporting.run(opened, ExportOptions(out, overwrite=True)).records


def rates(workspace: Path, folder: Path, rounds: int) -> dict[str, float]:
    """Return the median number of rows per second."""
    ways: dict[str, Callable[[], int]] = {
        "orjson over a bare cursor": lambda: bare(workspace, folder / "bare.jsonl"),
        "jsonl": lambda: exported(workspace, folder / "rows.jsonl"),
        "parquet": lambda: exported(workspace, folder / "rows.parquet"),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            start = time.perf_counter()
            count = way()
            if number:  # the first round loads what is loaded once
                times[name].append(count / (time.perf_counter() - start))
    return {name: statistics.median(found) for name, found in times.items()}


_MEASURED = """
import runpy, sys
from pathlib import Path
try:
    runpy.run_module("annotator", run_name="__main__")
except SystemExit as ended:
    code = ended.code
status = Path("/proc/self/status").read_text()
print(status.partition("VmHWM:")[2].split()[0], file=sys.stderr)
sys.exit(code)
"""


def peak_megabytes(arguments: Sequence[str]) -> float:
    """Return a command's peak memory, as Linux counts it."""
    # Not from the figures of an ended child: they include its parent's memory when it forked.
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *arguments], capture_output=True, text=True, check=True
    )
    return int(done.stderr.split()[-1]) * 1024 / 1e6


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=SENTENCES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    chosen = parser.parse_args()
    with bench_folder() as folder:
        workspace = folder / "workspace.db"
        make_labelled(workspace, Size(chosen.sentences))
        found = rates(workspace, folder, chosen.rounds)
        print(f"{'rows a second':<30}{'median':>12}{'of bare':>9}")
        for way, rate in found.items():
            print(f"{way:<30}{rate:>12,.0f}{rate / found['orjson over a bare cursor']:>9.2f}")
        if not Path("/proc/self/status").exists():
            return
        idle = peak_megabytes(["--db", str(workspace), "stories", "--json"])
        print(f"\n{'memory':<30}{'peak MB':>12}{'above':>9}\n{'stories':<30}{idle:>12.0f}")
        for form in FORMATS:
            out = ["export", str(folder / f"out-{form}"), "--format", form]
            used = peak_megabytes(["--db", str(workspace), *out])
            print(f"{form:<30}{used:>12.0f}{used - idle:>9.0f}")


if __name__ == "__main__":
    main()

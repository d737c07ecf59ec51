"""How long merging two workspaces of 100,000 labels takes, and how long a label waits meanwhile.

Both contain the same 500 articles of 200 sentences; in each, a different annotator has labelled
every sentence. While one is merged into the other, somebody goes on labelling through a separate
connection. Running the same merge again, with nothing new, shows the cost of idempotence.
"""

import shutil
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from annotator.domain.corpus import Article
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.exchange import merging
from annotator.services.labels import labelling
from annotator.services.upkeep import backups, checking
from annotator.services.workspace import create_workspace, open_workspace
from benchmarks.measures.bench_folder import bench_folder
from benchmarks.measures.durations import at

STORIES, VARIANTS, SENTENCES = 100, 5, 200
PAUSE_S = 0.02


def build(path: Path) -> None:
    """Create a workspace with the articles."""
    with create_workspace(path) as workspace:
        workspace.store.conn.execute("PRAGMA synchronous = OFF")
        for story in range(STORIES):
            for variant in range(VARIANTS):
                lines = (
                    f"Sentence {n} of paper {variant} about event {story} ends here."
                    for n in range(SENTENCES)
                )
                article = Article("\n".join(lines), outlet=f"Paper {variant}", language="en")
                importing.import_article(workspace, article, f"Event {story}")


def label_all(path: Path, name: str) -> None:
    """Have somebody label every sentence, in steps of 50."""
    with open_workspace(path) as workspace:
        workspace.store.conn.execute("PRAGMA synchronous = OFF")
        who = people.add(workspace, name).id
        rows = workspace.store.rows("SELECT id FROM sentence ORDER BY id")
        for first in range(0, len(rows), 50):
            chosen = [SentenceId(row[0]) for row in rows[first : first + 50]]
            labelling.label(workspace, who, chosen, FACT if first % 100 else QUOTE)


def keep_labelling(path: Path, waits_ms: list[float], stop: threading.Event) -> None:
    """Label one sentence after another, and record how long each took."""
    with open_workspace(path) as workspace:
        who = people.add(workspace, "Cleo").id
        number = 0
        while not stop.wait(PAUSE_S):
            number += 1
            label = FACT if number % 2 else QUOTE
            started = time.perf_counter()
            labelling.label(workspace, who, [SentenceId(1 + number // 2)], label)
            waits_ms.append(1000 * (time.perf_counter() - started))


def merge(here: Path, there: Path) -> tuple[float, merging.MergeReport]:
    """Merge; return the seconds taken and the report."""
    with open_workspace(here) as workspace:
        started = time.perf_counter()
        report = merging.run(workspace, there)
        return time.perf_counter() - started, report


def main() -> None:
    """Measure and print."""
    with bench_folder() as folder:
        here, there = folder / "here.db", folder / "there.db"
        build(here)
        shutil.copy(here, there)
        label_all(here, "Ana")
        label_all(there, "Ben")
        waits_ms: list[float] = []
        stop = threading.Event()
        other = threading.Thread(target=keep_labelling, args=(here, waits_ms, stop))
        other.start()
        took_s, report = merge(here, there)
        stop.set()
        other.join()
        again_s, _ = merge(here, there)
        waits_ms.sort()
        print(f"{report.coming.labels} labels merged in {took_s:.1f} s; again in {again_s:.1f} s")
        print(f"longest transaction {1000 * report.longest_s:.0f} ms")
        print(
            f"{len(waits_ms)} labels meanwhile: p50 {at(waits_ms, 0.5):.1f} ms,"
            f" p99 {at(waits_ms, 0.99):.1f} ms, longest {waits_ms[-1]:.1f} ms"
        )
        with open_workspace(here) as workspace:
            started = time.perf_counter()
            made = backups.make(workspace)
            print(f"backup of {made.size / 1e6:.0f} MB in {time.perf_counter() - started:.1f} s")
            progress = workspace.store.rows(
                "SELECT annotator_id, sum(labelled) FROM progress GROUP BY 1"
            )
            print({AnnotatorId(row[0]): row[1] for row in progress})
            print(f"check: {len(checking.findings(workspace))} findings")


if __name__ == "__main__":
    main()

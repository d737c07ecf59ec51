"""How long importing 20,000 labels of eight annotators takes, compared with bare inserts.

A bare connection inserts the same rows through the same triggers in one transaction, which keeps
everybody else waiting. Ours looks up each sentence, compares it with the existing labels, and lets
others write in between. Then the same file is imported again. Run it with `make bench`.
"""

import json
import random
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

# Find the package in this folder's parent, wherever the script is started.
sys.path.insert(0, str(Path(__file__).parents[1]))

from annotator.domain.corpus import Article
from annotator.services.articles import importing
from annotator.services.labels import label_import
from annotator.services.workspace import create_workspace, open_workspace
from benchmarks.measures import generated
from benchmarks.measures.bench_folder import bench_folder
from benchmarks.measures.scale import TIME, Row, made_uid

STORIES, PARAGRAPHS, ANNOTATORS, LABELS, ROUNDS = 10, 150, 8, 20_000, 3
NAMES = ("fact", "quote", "opinion")


def workspace(path: Path) -> list[str]:
    """Create a workspace, and return the uids of its sentences."""
    paragraphs = generated.text(STORIES * PARAGRAPHS).splitlines()
    with create_workspace(path) as created:
        for story in range(STORIES):
            text = "\n".join(paragraphs[story * PARAGRAPHS : (story + 1) * PARAGRAPHS])
            article = Article(text, source=f"{story}.txt", language="en")
            importing.import_article(created, article, f"Story {story}")
        return [row[0] for row in created.store.rows("SELECT uid FROM sentence WHERE active")]


def file_of(path: Path, sentences: list[str]) -> None:
    """Write the labels to a file; each annotator has labelled equally many sentences."""
    chance = random.Random(7)  # noqa: S311 - the same labels every time
    with path.open("w", encoding="utf-8") as out:
        for annotator in range(ANNOTATORS):
            for uid in chance.sample(sentences, LABELS // ANNOTATORS):
                record = {"sentence_uid": uid, "annotator": f"Annotator {annotator}"}
                record |= {"label": chance.choice(NAMES)}
                out.write(json.dumps(record) + "\n")


def ours(path: Path, labels: Path) -> tuple[float, int]:
    """Import the labels; return the seconds taken and how many were written."""
    with open_workspace(path) as opened:
        start = time.perf_counter()
        report = label_import.run(opened, label_import.plan(opened, labels))
        return time.perf_counter() - start, report.written


def bare(path: Path, labels: Path) -> float:
    """Insert the labels with SQLite alone; return the seconds taken."""
    records = [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines()]
    people = {record["annotator"]: n for n, record in enumerate(records)}
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA foreign_keys = ON")
        start = time.perf_counter()
        conn.execute("BEGIN IMMEDIATE")
        for name, number in people.items():
            conn.execute(
                "INSERT INTO annotator (id, uid, name) VALUES (?, ?, ?)",
                (number, made_uid(Row.ANNOTATOR, number), name),
            )
            conn.execute(
                "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
                " VALUES (?, ?, 'import', '', ?)",
                (made_uid(Row.OPERATION, number), number, TIME),
            )
        conn.executemany(
            "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label, origin,"
            " recorded_at) SELECT ?, ?, ?, id, 'annotation', ?, 'imported', ? FROM sentence"
            " WHERE uid = ?",
            (
                (
                    made_uid(Row.EVENT, n),
                    made_uid(Row.OPERATION, people[record["annotator"]]),
                    people[record["annotator"]],
                    record["label"],
                    TIME,
                    record["sentence_uid"],
                )
                for n, record in enumerate(records)
            ),
        )
        conn.execute("COMMIT")
        return time.perf_counter() - start


def main() -> None:
    """Measure both in turns and print the table."""
    print(f"{LABELS:,} labels of {ANNOTATORS} annotators, in seconds (the best of {ROUNDS})")
    times: dict[str, list[float]] = {}
    with bench_folder() as folder:
        labels = folder / "labels.jsonl"
        for turn in range(ROUNDS):
            path, other = folder / f"ours-{turn}.db", folder / f"bare-{turn}.db"
            file_of(labels, workspace(path))
            workspace(other)
            seconds, written = ours(path, labels)
            if written != LABELS:
                raise RuntimeError(f"{written} labels were written, not {LABELS}")
            times.setdefault("labels import", []).append(seconds)
            times.setdefault("the same file again", []).append(ours(path, labels)[0])
            times.setdefault("bare SQLite, one transaction", []).append(bare(other, labels))
    least = min(times["bare SQLite, one transaction"])
    for what, found in times.items():
        print(f"{what:<30}{min(found):7.2f}{min(found) / least:7.1f} x")


if __name__ == "__main__":
    main()

"""Workspaces in which every sentence is labelled, written straight into the tables."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.measures.scale import (
    SENTENCES,
    TIME,
    VARIANTS,
    Row,
    Size,
    made_uid,
    make_workspace,
)

_OPERATION: Final = made_uid(Row.LATER_OPERATION, 1)
_LABELS: Final = ("fact", "quote", "opinion", "fact", "fact", "quote")


def make_labelled(path: Path, size: Size) -> None:
    """Write a workspace whose sentences have at least one vote each, as `make_workspace` does."""
    make_workspace(path, size)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    workspace = connection.execute("SELECT uid FROM workspace").fetchone()[0]
    first = max(size.stories // 10, 1) * VARIANTS * SENTENCES + 1
    connection.execute(
        "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
        " VALUES (?, 1, 'label', ?, ?)",
        (_OPERATION, workspace, TIME),
    )
    connection.executemany(
        "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label,"
        " guideline_version, recorded_at) VALUES (?, ?, 1, ?, 'annotation', ?, 1, ?)",
        _events(first, size.sentences),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _events(first: int, last: int) -> Iterator[tuple[str, str, int, str, str]]:
    for sentence in range(first, last + 1):
        event, label = made_uid(Row.LATER_EVENT, sentence), _LABELS[sentence % len(_LABELS)]
        yield event, _OPERATION, sentence, label, TIME

"""Workspaces of any size, written straight into the tables, since the import is not measured."""

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from annotator.domain.corpus import sentence_uid, variant_uid
from annotator.domain.texts.text import text_sha256
from annotator.services.workspace import create_workspace

VARIANTS: Final = 5
SENTENCES: Final = 20
"""Of one variant."""
ANNOTATORS: Final = 5
TIME: Final = "2026-01-01T00:00:00.000Z"
_LABELS: Final = ("fact", "quote", "opinion", "fact", "fact")
_DOUBLE: Final = 10
"""Every so many stories are labelled by all annotators, the others by one."""


class Row(IntEnum):
    """What a row is, so that rows of different kinds never share a uid."""

    ANNOTATOR = 0
    STORY = 1
    OPERATION = 2
    EVENT = 3
    LATER_OPERATION = 4
    LATER_EVENT = 5


@dataclass(frozen=True, slots=True)
class Size:
    """How large a workspace is.

    Attributes:
        sentences: How many sentences, a multiple of a hundred.
    """

    sentences: int

    @property
    def stories(self) -> int:
        """The number of stories, of a hundred sentences each."""
        return self.sentences // (VARIANTS * SENTENCES)


def made_uid(row: Row, number: int) -> str:
    """Return the UUIDv7 of a generated row, greater for a greater number."""
    return f"019b7000-0000-7{row:03x}-8000-{number:012x}"


def make_workspace(path: Path, size: Size) -> None:
    """Write a workspace: a tenth of its stories are labelled, every tenth of those by everybody.

    The rows go through the triggers that every label goes through, so that the derived tables
    are what they would be after years of work.
    """
    create_workspace(path).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO annotator (id, uid, name) VALUES (?, ?, ?)",
        ((n, made_uid(Row.ANNOTATOR, n), f"Annotator {n}") for n in range(1, ANNOTATORS + 1)),
    )
    connection.executemany(
        "INSERT INTO story (id, uid, title, created_at) VALUES (?, ?, ?, ?)",
        ((n, made_uid(Row.STORY, n), f"Story {n}", TIME) for n in range(1, size.stories + 1)),
    )
    for story in range(1, size.stories + 1):
        _add_variants(connection, story)
    _label(connection, size)
    # None has counterparts, so that finding them in the background is not measured, too.
    connection.execute(
        "INSERT INTO alignment (story_id, variants) SELECT story_id, variants FROM story_size"
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    # Pending writes would slow down whatever is measured next.
    os.sync()


def _add_variants(connection: sqlite3.Connection, story: int) -> None:
    for position in range(VARIANTS):
        lines = [
            f"In story {story} paper {position} says in sentence {n} that the council of Eastmere "
            f"met on day {n * 7 % 31} to vote on lamp number {story * 31 + n}."
            for n in range(SENTENCES)
        ]
        text = "\n".join(lines)
        sha256, outlet = text_sha256(text), f"Paper {position}"
        uid = variant_uid(sha256, outlet)
        variant = (story - 1) * VARIANTS + position + 1
        connection.execute(
            "INSERT INTO variant (id, uid, outlet, text, text_sha256, position, imported_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (variant, uid, outlet, text, sha256, position, TIME),
        )
        rows, start = [], 0
        for n, line in enumerate(lines):
            end = start + len(line)
            rows.append((variant, sentence_uid(uid, start, end), n, n, start, end, line))
            start = end + 1
        connection.executemany(
            'INSERT INTO sentence (variant_id, uid, position, paragraph, start, "end", text)'
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        connection.execute("UPDATE variant SET story_id = ? WHERE id = ?", (story, variant))


def _label(connection: sqlite3.Connection, size: Size) -> None:
    workspace = connection.execute("SELECT uid FROM workspace").fetchone()[0]
    operations, events = [], []
    for number, (story, annotator, sentence) in enumerate(_judged(size)):
        operation = made_uid(Row.OPERATION, number)
        operations.append((operation, annotator, "label", workspace, TIME))
        label = _LABELS[(sentence * 7 + annotator * (story % 3)) % len(_LABELS)]
        event = made_uid(Row.EVENT, number)
        events.append((event, operation, annotator, sentence, label, TIME))
    connection.executemany(
        "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
        " VALUES (?, ?, ?, ?, ?)",
        operations,
    )
    connection.executemany(
        "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label, recorded_at)"
        " VALUES (?, ?, ?, ?, 'annotation', ?, ?)",
        events,
    )


def _judged(size: Size) -> Iterator[tuple[int, int, int]]:
    """Yield the story, annotator and sentence of every label."""
    whole = VARIANTS * SENTENCES
    for story in range(1, max(size.stories // 10, 1) + 1):
        people = range(1, ANNOTATORS + 1) if story % _DOUBLE == 1 else range(1, 2)
        for annotator in people:
            for place in range(whole):
                yield story, annotator, (story - 1) * whole + place + 1

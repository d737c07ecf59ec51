"""What the killed processes do, and what must be true of the folder afterwards.

Each says on its standard output what it has done, one line a deed, once it is on disk.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.services import reading
from annotator.services.exchange import merging
from annotator.services.upkeep import checking, kept_copies
from annotator.services.workspace import open_workspace

BEGIN: Final = """
import itertools, shutil, sys
from pathlib import Path
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
folder, seed = Path(sys.argv[1]), int(sys.argv[2])
labels = (FACT, QUOTE, OPINION)
def said(*words):
    print(*words, flush=True)
def label(number):
    sentence, given = SentenceId(number % 40 + 1), labels[number % 3]
    labelling.label(workspace, AnnotatorId(1), [sentence], given)
    return sentence, given
"""
_OPEN: Final = "workspace = open_workspace(folder / 'workspace.db')\n"
_LABELLING: Final = (
    _OPEN
    + """
from annotator.services.steps import history
said("ready")
for number in itertools.count(seed):
    if number % 7 == 3:
        history.undo(workspace, AnnotatorId(1))
        said("undone")
    else:
        said(*label(number))
"""
)
_IMPORTING: Final = (
    _OPEN
    + """
from annotator.services.articles import importing
said("ready")
for number in itertools.count(seed):
    source = folder / f"article {number}.txt"
    source.write_text("\\n".join(f"Line {n} of article {number}." for n in range(900)))
    importing.run(workspace, importing.plan([source]))
    said(number)
"""
)
_MERGING: Final = (
    _OPEN
    + """
from annotator.services.articles import importing
from annotator.services.exchange import merging, merging_publication
from annotator.domain.corpus import Article
merging_publication.PUBLISHED_AT_ONCE = 1
other = open_workspace(folder / "other.db")
said("ready")
for number in itertools.count(seed):
    text = "\\n".join(f"Line {n} of article {number}." for n in range(300))
    importing.import_article(other, Article(text), f"Title {number}")
    first = other.store.number("SELECT max(id) FROM sentence") - 299
    for n in range(300):
        labelling.label(other, AnnotatorId(1), [SentenceId(first + n)], labels[n % 3])
    for other_story in "abc":
        importing.import_article(other, Article(f"{other_story} {text}"), f"{other_story} {number}")
    said("labelled", number)
    merging.run(workspace, other.path)
    said("merged", number)
"""
)
_MIGRATING: Final = """
from annotator.storage.workspace_file import schema, version
@schema.migrations()
def m999_rows_move(db):
    db.table("label_event").transform(column_order=["id", "uid", "sentence_id"])
    db.execute("ALTER TABLE story ADD COLUMN remark TEXT")
version.SCHEMA_VERSION = 999
said("ready")
for number in itertools.count(seed):
    path = folder / f"old-{number}.db"
    shutil.copy(folder / "workspace.db", folder / "partial")
    (folder / "partial").rename(path)
    open_workspace(path).close()
    said(number)
"""
_EXPORTING: Final = (
    _OPEN
    + """
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
options = ExportOptions(folder / "out.jsonl", overwrite=True)
for number in range(200):
    label(number)
said("ready")
for number in itertools.count(seed):
    exporting.run(workspace, options)
    said(number)
"""
)
_BACKING_UP: Final = (
    _OPEN
    + """
from annotator.services.upkeep import backups
said("ready")
for number in itertools.count(seed):
    label(number)
    made = backups.make(workspace)
    said(made.path.name)
"""
)
_RESTORING: Final = (
    _OPEN
    + """
from annotator.services.upkeep import backups, restoring
label(1)
made = backups.make(workspace)
workspace.close()
said("ready")
for number in itertools.count(seed):
    restoring.restore(made.path, folder / "workspace.db", overwrite=True)
    said(number)
"""
)


@dataclass(frozen=True, slots=True)
class Work:
    """What a process does, and what must be true when it was killed.

    Attributes:
        code: What it runs.
        check: Looks at the folder and at what the process had said.
    """

    code: str
    check: Callable[[Path, list[str]], None]


def _labels_are_there(folder: Path, said: list[str]) -> None:
    with open_workspace(folder / "workspace.db") as workspace:
        events = workspace.store.rows(
            "SELECT sentence_id, label FROM label_event WHERE reverts IS NULL ORDER BY uid"
        )
        undone = workspace.store.number("SELECT count(*) FROM operation WHERE kind = 'undo'")
    acknowledged = [tuple(line.split()) for line in said if line != "undone"]
    written = [(str(sentence), label) for sentence, label in events]
    # One more may have been written than could be said.
    assert written[: len(acknowledged)] == acknowledged
    assert len(written) <= len(acknowledged) + 1
    assert said.count("undone") <= undone <= said.count("undone") + 1


def _imports_are_whole(folder: Path, said: list[str]) -> None:
    with open_workspace(folder / "workspace.db") as workspace:
        rows = [row for row in reading.stories(workspace, None) if row.story.title != "Story"]
    assert all(row.sentences == 900 for row in rows)
    assert len(said) <= len(rows) <= len(said) + 1


def _merges_are_sound_and_end(folder: Path, said: list[str]) -> None:
    merged = sum(line.startswith("merged") for line in said)
    labelled = sum(line.startswith("labelled") for line in said)
    with open_workspace(folder / "other.db") as other:
        assert checking.findings(other) == []
        assert other.store.number("SELECT count(*) FROM label_event") >= 300 * labelled
    with open_workspace(folder / "workspace.db") as workspace:
        assert workspace.store.number("SELECT count(*) FROM label_event") >= 300 * merged
        assert checking.findings(workspace) == []
        merging.run(workspace, folder / "other.db")
        assert workspace.store.number("SELECT count(*) FROM label_event") >= 300 * labelled


def _files_are_old_or_new(folder: Path, said: list[str]) -> None:
    expected = _events(folder / "workspace.db")
    migrated = 0
    for path in folder.glob("old-*.db"):
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            columns = {row[1] for row in connection.execute("PRAGMA table_info(story)")}
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        # All of a migration, or nothing: and not a label less, and a copy that was made before.
        assert ("remark" in columns) == (version == 999) or ".schema-" in path.name
        assert _events(path) == expected
        migrated += version == 999
    assert migrated >= len(said)


def _events(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT uid, sentence_id, label FROM label_event ORDER BY uid"
        ).fetchall()


def _the_dataset_is_whole(folder: Path, said: list[str]) -> None:
    out = folder / "out.jsonl"
    assert out.exists() or not said
    if out.exists():
        assert len(out.read_text(encoding="utf-8").splitlines()) == 40


def _backups_are_whole(folder: Path, said: list[str]) -> None:
    with open_workspace(folder / "workspace.db") as workspace:
        found = kept_copies.list_backups(workspace)
    assert all(backup.problem == "" for backup in found)
    names = {backup.path.name for backup in found}
    # Older ones have been rolled away; one more may have been made than could be said.
    assert set(said[-9:]) <= names
    for backup in found[:3]:
        with open_workspace(backup.path) as workspace:
            assert checking.findings(workspace) == []


def _nothing_was_between_two_files(folder: Path, said: list[str]) -> None:
    for path in (folder / "workspace.db", *folder.glob("workspace.before-restore*.db")):
        assert _events(path)
    assert len(list(folder.glob("workspace.before-restore*.db"))) >= len(said)


WORKS: Final = {
    "labelling": Work(_LABELLING, _labels_are_there),
    "importing": Work(_IMPORTING, _imports_are_whole),
    "merging": Work(_MERGING, _merges_are_sound_and_end),
    "migrating": Work(_MIGRATING, _files_are_old_or_new),
    "exporting": Work(_EXPORTING, _the_dataset_is_whole),
    "backing up": Work(_BACKING_UP, _backups_are_whole),
    "restoring": Work(_RESTORING, _nothing_was_between_two_files),
}

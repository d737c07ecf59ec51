"""`annotator check` and `annotator sample`."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Command


def test_a_sound_workspace(command: Command, sample_db: Path) -> None:
    before = sample_db.read_bytes()

    outcome = command("--db", sample_db, "check")

    assert (outcome.code, outcome.out) == (0, f"{sample_db} is sound.\n")
    assert sample_db.read_bytes() == before


def test_findings_are_exit_code_1(command: Command, sample_db: Path) -> None:
    with closing(sqlite3.connect(sample_db)) as db:
        db.execute("UPDATE progress SET labelled = labelled + 1")
        db.commit()

    outcome = command("--db", sample_db, "check")

    assert outcome.code == 1
    assert outcome.err == ""
    assert all(line.startswith("The progress of ") for line in outcome.out.splitlines())


def test_the_sample_is_built_once(command: Command, place: Path) -> None:
    assert command("sample", "try.db").code == 0
    before = (place / "try.db").read_bytes()

    again = command("sample", "try.db")

    assert (again.code, again.err) == (
        2,
        "Error: try.db already exists; choose another name.\n",
    )
    assert (place / "try.db").read_bytes() == before
    assert [path.name for path in place.iterdir()] == ["try.db"]

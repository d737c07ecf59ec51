"""`annotator feedback` and `annotator reasons`."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Command


@pytest.fixture
def decided(command: Command, sample_db: Path) -> dict[str, Any]:
    """A disagreement that Rita has decided for a label that nobody gave."""
    found = json.loads(command("--db", sample_db, "disagreements", "--json").out)
    first: dict[str, Any] = found[0]
    command(
        *("--db", sample_db, "adjudicate", first["sentence_uid"], "exclude"),
        *("--annotator", "Rita", "--reason", "guideline_gap", "--note", "See the harbour."),
    )
    return first


def told_to(command: Command, db: Path, who: str) -> dict[str, Any]:
    """What the one story says that has a decision."""
    found = json.loads(command("--db", db, "feedback", "--annotator", who, "--json").out)
    story: dict[str, Any] = found[0]
    assert len(found) == 1
    return story


def test_who_has_finished_the_story_learns_where_and_why(
    command: Command, sample_db: Path, decided: dict[str, Any], place: Path
) -> None:
    with closing(sqlite3.connect(sample_db)) as db:
        uids = [row[0] for row in db.execute("SELECT uid FROM sentence WHERE active")]
    lines = "".join(f"{uid},Zoe,fact\n" for uid in uids)
    (place / "zoe.csv").write_text(f"sentence_uid,annotator,label\n{lines}", encoding="utf-8")
    assert command("--db", sample_db, "labels", "import", "zoe.csv").code == 0

    story = told_to(command, sample_db, "Zoe")

    assert (story["story"], story["finished"]) == (decided["story"], True)
    assert (story["decided"], story["differing"]) == (1, 1)
    (found,) = story["differences"]
    assert (found["sentence_uid"], found["label"]) == (decided["sentence_uid"], "fact")
    assert (found["decision"], found["reason"]) == ("exclude", "guideline_gap")
    assert (found["decision_note"], found["reviewer"]) == ("See the harbour.", "Rita")
    told = command("--db", sample_db, "feedback", "--annotator", "Zoe").out
    assert "fact → exclude (guideline_gap, See the harbour.)" in told


def test_who_has_not_is_told_nothing(
    command: Command, sample_db: Path, decided: dict[str, Any]
) -> None:
    who = decided["votes"][0]["annotator"]
    story = told_to(command, sample_db, who)
    assert (story["finished"], story["differences"], story["differing"]) == (False, [], None)
    told = command("--db", sample_db, "feedback", "--annotator", who).out
    assert "shown once it is finished" in told


def test_the_reasons_are_counted_by_pair_of_labels(
    command: Command, sample_db: Path, decided: dict[str, Any]
) -> None:
    found = json.loads(command("--db", sample_db, "reasons", "--json").out)
    assert {tuple(each["labels"]) for each in found} == {
        (one, other) for one in decided["counts"] for other in decided["counts"] if one < other
    }
    assert all((e["reason"], e["decisions"]) == ("guideline_gap", 1) for e in found)
    assert "guideline_gap" in command("--db", sample_db, "reasons").out


def test_nothing_decided_and_nobody_of_that_name(command: Command, sample_db: Path) -> None:
    assert "No sentence on which annotators differ" in command("--db", sample_db, "reasons").out
    told = command("--db", sample_db, "feedback", "--annotator", "saskia orme")
    assert told.out == "Nothing that Saskia Orme labelled has been decided yet.\n"
    unknown = command("--db", sample_db, "feedback", "--annotator", "Nobody")
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)


def test_where_decisions_are_kept_nobody_but_a_reviewer_is_told(
    command: Command, sample_db: Path, decided: dict[str, Any]
) -> None:
    who = decided["votes"][0]["annotator"]
    assert (
        "Only reviewers see decisions."
        in command("--db", sample_db, "blind", "--keep-decisions").out
    )
    kept = told_to(command, sample_db, who)
    assert (kept["told"], kept["decided"], kept["differences"]) == (False, None, [])
    assert (
        "only reviewers see decisions"
        in command("--db", sample_db, "feedback", "--annotator", who).out
    )
    again = command("--db", sample_db, "blind", "--tell-decisions").out
    assert "Annotators see decisions on a story after finishing it." in again

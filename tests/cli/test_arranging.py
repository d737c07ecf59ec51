"""Arranging the work at the command line: assignments, roles, guideline, practice."""

import json
import signal
from pathlib import Path

import pytest

from annotator.services.project import assigning
from tests.cli.conftest import Command


def test_stories_are_assigned_and_roles_given(command: Command, sample_db: Path) -> None:
    def run(*arguments: str) -> str:
        outcome = command("--db", sample_db, *arguments)
        assert outcome.code == 0, outcome.err
        return outcome.out

    who = ("--to", "Ana", "--to", "Ben", "--overlap", "50", "--seed", "1")
    assert "Would assign 2 stories, 1 of them to several annotators." in run(
        "assign", *who, "--dry-run"
    )
    assert "everybody may label" in run("assignments")
    run("assign", *who)
    assert run("assign", *who).startswith("Every story is already assigned")
    shares = json.loads(run("assignments", "--json"))
    assert sum(share["stories"] for share in shares) == 3
    assert run("role", "Ana", "reviewer") == "Ana is a reviewer now.\n"
    assert "reviewer" in run("role")
    unknown = command("--db", sample_db, "role", "Eve")
    assert (unknown.code, unknown.out) == (2, "")
    assert "There is no annotator Eve here" in unknown.err
    assert run("assign", "--undo") == "Taken back.\n"
    assert "hidden" in run("blind", "--hide-outlets")
    assert "shown" in run("blind", "--show-outlets")


def test_what_is_stopped_part_of_the_way_says_so(
    command: Command, sample_db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **_options: object) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(assigning, "run", stopped)
    outcome = command("--db", sample_db, "assign", "--to", "Ana", "--overlap", "0")
    assert (outcome.code, outcome.out) == (130, "")
    assert outcome.err.startswith("Stopped partway; ")


def test_the_guideline_is_written_compared_and_its_change_followed(
    command: Command, sample_db: Path, place: Path
) -> None:
    def run(*arguments: str) -> str:
        outcome = command("--db", sample_db, "guideline", *arguments)
        assert outcome.code == 0, outcome.err
        return outcome.out

    text = run("show")
    (place / "rules.md").write_text(text.replace("# Labelling", "# Our labelling"))
    assert "now version 2" in run("write", "rules.md", "--note", "Ours.", "--annotator", "Ana")
    assert "+ # Our labelling guideline" in run("diff", "1")
    assert "Ours." in run("versions")
    touched = json.loads(run("touched", "--label", "opinion", "--json"))
    assert touched
    assert {each["label"] for each in touched} == {"opinion"}
    assert f"Reopened {len(touched)} label" in run("reopen", "--label", "opinion")
    assert "Taken back" in run("reopen", "--undo")
    assert run("reopen", "--undo") == "There is nothing to take back.\n"
    assert run("touched", "--words", "zzz").startswith("No label of this kind")


def test_a_story_is_chosen_for_practice(command: Command, sample_db: Path) -> None:
    stories = json.loads(command("--db", sample_db, "stories", "--json").out)
    title = stories[1]["story"]
    assert "with the gold of" in command("--db", sample_db, "practice", "choose", title).out
    assert "No practice story is finished" in command("--db", sample_db, "practice", "scores").out
    assert "No longer" in command("--db", sample_db, "practice", "drop", title).out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("assign",), "An assignment needs annotators"),
        (("assign", "--to", "A", "--to", "B", "--overlap", "120"), "between 0 and 100"),
        (("assign", "--to", "A", "--overlap", "20"), "2 annotators per story were asked for"),
        (("guideline", "show", "9"), "There is no version 9"),
        (("guideline", "write", "nowhere.md"), "could not be read"),
        (("practice", "choose", "Nothing"), "There is no story “Nothing”"),
    ],
)
def test_misuse_is_one_sentence(
    command: Command, sample_db: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    outcome = command("--db", sample_db, *arguments)
    assert outcome.code == 2
    assert sentence in outcome.err
    assert outcome.err.count("\n") == 1

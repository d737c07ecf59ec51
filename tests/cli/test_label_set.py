"""Changing the label set at the command line."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Command

TWICE = json.dumps(
    {
        "format": "annotator-template",
        "version": 1,
        "guideline": "x",
        "labels": [{"name": "a", "color": "#0072b2"}, {"name": "A", "color": "#d55e00"}],
    }
)


def test_labels_are_listed_added_changed_and_retired(command: Command, sample_db: Path) -> None:
    def labels(*arguments: str) -> str:
        outcome = command("--db", sample_db, "labels", *arguments)
        assert outcome.code == 0, outcome.err
        return outcome.out

    assert "fact" in labels("list")
    assert "Added rumour (Rumour, key R, #" in labels("add", "rumour")
    assert "(Hearsay, no key" in labels("change", "rumour", "--title", "Hearsay", "--key", "")
    labels("change", "rumour", "--place", "1")
    listed = json.loads(labels("list", "--json"))
    assert [label["name"] for label in listed][:2] == ["rumour", "fact"]
    assert "0 labels with it stay as they are" in labels("retire", "rumour")
    assert "stay as they are" in labels("retire", "fact")
    assert "retired" in labels("list")
    assert "Brought back fact (Fact, key F" in labels("bring-back", "fact")
    assert "Taken back: fact." in labels("undo")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add", "quote"), "There is already a label quote"),
        (("change", "nothing", "--title", "x"), "There is no label nothing here"),
        (("change", "fact"), "Say what to change"),
    ],
)
def test_misuse_is_one_sentence(
    command: Command, sample_db: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    outcome = command("--db", sample_db, "labels", *arguments)
    assert outcome.code == 2
    assert sentence in outcome.err


def test_one_command_is_one_step(command: Command, sample_db: Path) -> None:
    before = command("--db", sample_db, "labels", "list").out
    command("--db", sample_db, "labels", "change", "opinion", "--title", "View", "--place", "1")
    assert command("--db", sample_db, "labels", "list").out != before
    command("--db", sample_db, "labels", "undo")
    assert command("--db", sample_db, "labels", "list").out == before


def test_a_template_begins_another_workspace(command: Command, sample_db: Path) -> None:
    command("--db", sample_db, "labels", "add", "rumour")
    command("--db", sample_db, "labels", "retire", "opinion")
    assert command("--db", sample_db, "template", "save", "t.json").code == 0
    assert "already exists" in command("--db", sample_db, "template", "save", "t.json").err
    outcome = command("--db", "new.db", "template", "apply", "t.json")
    assert outcome.code == 0, outcome.err
    assert "Labels: Fact, Quote, Exclude, Rumour." in outcome.out
    assert "Retired: Opinion." in outcome.out
    assert "already the same" in outcome.out


def test_a_template_takes_the_place_of_no_workspace(command: Command, sample_db: Path) -> None:
    before = sample_db.read_bytes()
    outcome = command("--db", sample_db, "template", "save", sample_db, "--overwrite")
    assert (outcome.code, sample_db.read_bytes()) == (2, before)
    assert "is the workspace itself" in outcome.err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "is not JSON"),
        ("[]", "is not a template"),
        ('{"format": "annotator-template", "version": 2}', "from a newer version of Annotator"),
        ('{"format": "annotator-template", "version": 1, "guideline": " "}', "has no guideline"),
        ('{"format": "annotator-template", "version": 1, "guideline": "x"}', "has no labels"),
        (
            TWICE,
            "Label 2 of the template .* There is already a label a",
        ),
    ],
)
def test_a_bad_template_is_refused_and_creates_nothing(
    command: Command, place: Path, text: str, sentence: str
) -> None:
    (place / "t.json").write_text(text)
    outcome = command("--db", "new.db", "template", "apply", "t.json")
    assert outcome.code == 2
    assert not (place / "new.db").exists()
    assert re.search(sentence, outcome.err)
    assert outcome.err.count("\n") == 1

"""`annotator labels import`."""

import json
from pathlib import Path

import pytest

from annotator.services.labels import label_import
from tests.cli.conftest import Command, interrupted


@pytest.fixture
def exported(command: Command, sample_db: Path, place: Path) -> Path:
    """The sample's labels in a file."""
    command("--db", sample_db, "export", "labels.jsonl")
    return place / "labels.jsonl"


def test_what_is_there_already_is_said(command: Command, sample_db: Path, exported: Path) -> None:
    lines = len(exported.read_text(encoding="utf-8").splitlines())
    before = sample_db.read_bytes()

    outcome = command("--db", sample_db, "labels", "import", exported)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"Imported 0 labels.\nHere already: {lines}.\n"
    assert sample_db.read_bytes() == before


def test_a_table_goes_back_in_too(command: Command, sample_db: Path, exported: Path) -> None:
    command("--db", sample_db, "export", "labels.csv")
    lines = len(exported.read_text(encoding="utf-8").splitlines())

    outcome = command("--db", sample_db, "labels", "import", "labels.csv", "--json")

    found = json.loads(outcome.out)
    assert (outcome.code, found["already"], found["lines"]) == (0, lines, lines)
    assert (found["imported"], found["left_out"], found["remarks"]) == (0, [], [])


def test_a_preview_writes_nothing_and_lists_what_does_not_match(
    command: Command, sample_db: Path, exported: Path
) -> None:
    first = json.loads(exported.read_text(encoding="utf-8").splitlines()[0])
    lines = [
        first | {"annotator": "Zoe", "annotator_uid": ""},
        first | {"sentence_uid": "x", "start": 1},
    ]
    exported.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    before = sample_db.read_bytes()

    outcome = command("--db", sample_db, "labels", "import", exported, "--dry-run")

    assert (outcome.code, outcome.err) == (1, "")
    assert "Would import 1 label:\n  1 label of Zoe, who is new here\n" in outcome.out
    assert "Left out, 1 of 2 lines:\n  labels.jsonl, line 2: " in outcome.out
    assert sample_db.read_bytes() == before
    done = json.loads(command("--db", sample_db, "labels", "import", exported, "--json").out)
    assert (done["imported"], done["lines"], done["left_out"][0]["line"]) == (1, 2, 2)
    assert command("--db", sample_db, "check").code == 0


def test_unknown_labels(command: Command, sample_db: Path, exported: Path) -> None:
    first = json.loads(exported.read_text(encoding="utf-8").splitlines()[0])
    exported.write_text(json.dumps(first | {"label": "hedge"}), encoding="utf-8")
    arguments = ("--db", sample_db, "labels", "import", exported)

    preview = command(*arguments, "--dry-run")
    refused = command(*arguments)
    added = command(*arguments, "--new-labels")

    assert (preview.code, refused.code, added.code) == (1, 2, 0)
    assert "Not a label here: hedge, on 1 line; see --label and --new-labels." in preview.out
    assert refused.err.startswith("Error: ")
    assert "hedge (1 line)" in refused.err
    assert "New labels: hedge.\nReplacing another label" in added.out


def test_a_broken_line_is_named_and_nothing_goes_in(
    command: Command, sample_db: Path, exported: Path
) -> None:
    before = sample_db.read_bytes()
    with exported.open("a", encoding="utf-8") as file:
        file.write('{"label": ')
    lines = len(exported.read_text(encoding="utf-8").splitlines())

    outcome = command("--db", sample_db, "labels", "import", exported)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"Error: {exported}, line {lines}: this is not JSON")
    assert sample_db.read_bytes() == before


def test_gold_needs_a_name(command: Command, sample_db: Path, place: Path) -> None:
    command("--db", sample_db, "export", "gold.csv", "--gold", "majority")
    arguments = ("--db", sample_db, "labels", "import", place / "gold.csv")

    assert "--annotator NAME" in command(*arguments).err
    outcome = command(*arguments, "--annotator", "Majority")

    assert outcome.code == 0
    assert outcome.out.endswith("New annotators: Majority.\n")


def test_a_name_of_the_file_is_taken_for_an_annotator(
    command: Command, sample_db: Path, place: Path
) -> None:
    found = json.loads(command("--db", sample_db, "disagreements", "--json").out)[0]
    name = found["votes"][0]["annotator"]
    (place / "l.csv").write_text(
        f"sentence_uid,annotator,label\n{found['sentence_uid']},X. Y.,exclude\n", encoding="utf-8"
    )
    arguments = ("--db", sample_db, "labels", "import", "l.csv", "--json")
    told = json.loads(command(*arguments, "--person", "X. Y.", name).out)
    assert told["annotators"] == [{"annotator": name, "new": False, "labels": 1}]
    assert command(*arguments, "--person", "Nobody", name).code == 2


def test_what_is_stopped_part_of_the_way_says_how_many_labels_are_left(
    command: Command, sample_db: Path, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(label_import, "run", interrupted(label_import.run))
    whose = ("--person", "Saskia Orme", "Zoe")
    outcome = command("--db", sample_db, "labels", "import", exported, *whose)
    assert outcome.code == 130
    assert outcome.err.startswith("Stopped partway; run it again to import the ")
    assert outcome.err.endswith(" labels left.\n")

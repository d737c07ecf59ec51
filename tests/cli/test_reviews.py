"""`annotator disagreements` and `annotator adjudicate`."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.services.review import reviewing_in_bulk
from tests.cli.conftest import Command, interrupted


def listed(command: Command, db: Path, *options: str) -> list[dict[str, Any]]:
    """The open disagreements as JSON gives them."""
    found: list[dict[str, Any]] = json.loads(
        command("--db", db, "disagreements", "--json", *options).out
    )
    return found


def test_the_most_contested_come_first(command: Command, sample_db: Path) -> None:
    found = listed(command, sample_db)

    contested = [item["contested"] for item in found]
    assert contested == sorted(contested, reverse=True)
    assert len(found[0]["counts"]) == 3
    assert {vote["label"] for vote in found[0]["votes"]} == set(found[0]["counts"])


def test_a_limit(command: Command, sample_db: Path) -> None:
    assert listed(command, sample_db, "--limit", "2") == listed(command, sample_db)[:2]
    assert listed(command, sample_db, "--limit", str(2**70)) == listed(command, sample_db)
    for limit in ("0", "-1", "many"):
        outcome = command("--db", sample_db, "disagreements", "--limit", limit)
        assert outcome.code == 2
        assert "--limit" in outcome.err


def test_the_table_names_what_adjudicate_takes(command: Command, sample_db: Path) -> None:
    lines = command("--db", sample_db, "disagreements").out.splitlines()
    found = listed(command, sample_db)

    assert len(lines) == 1 + len(found)
    assert all(item["sentence_uid"] in line for item, line in zip(found, lines[1:], strict=True))


def test_a_decision_ends_a_disagreement_and_is_gold(
    command: Command, sample_db: Path, place: Path
) -> None:
    first, *others = listed(command, sample_db)

    outcome = command(
        *("--db", sample_db, "adjudicate", first["sentence_uid"], "quote"),
        *("--annotator", "Rita", "--reason", "guideline_gap", "--note", "Said by the source."),
    )

    assert (outcome.code, outcome.out) == (0, "Rita decided: quote.\n")
    assert listed(command, sample_db) == others
    command("--db", sample_db, "export", "gold.jsonl", "--gold", "adjudicated")
    (record,) = (place / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(record)["sentence_uid"] == first["sentence_uid"]
    assert json.loads(record)["label"] == "quote"
    assert command("--db", sample_db, "check").code == 0


def test_the_last_decision_taken_leaves_none(command: Command, sample_db: Path) -> None:
    for item in listed(command, sample_db):
        command("--db", sample_db, "adjudicate", item["sentence_uid"], "fact", "--annotator", "R")

    assert command("--db", sample_db, "disagreements").out == "There are no open disagreements.\n"
    assert listed(command, sample_db) == []


@pytest.mark.parametrize(
    ("sentence", "label", "name", "says"),
    [
        ("unknown", "fact", "Rita", "There is no sentence unknown here"),
        (None, "fakt", "Rita", "There is no label fakt; there are fact, quote, opinion, exclude."),
        (None, "fact", "  ", "An annotator needs a name."),
    ],
)
def test_what_can_not_be_decided_leaves_no_trace(
    command: Command, sample_db: Path, sentence: str | None, label: str, name: str, says: str
) -> None:
    uid = sentence or listed(command, sample_db)[0]["sentence_uid"]
    before = sample_db.read_bytes()

    outcome = command("--db", sample_db, "adjudicate", uid, label, "--annotator", name)

    assert outcome.code == 2
    assert outcome.err.startswith(f"Error: {says}")
    assert sample_db.read_bytes() == before


def test_a_reviewer_is_required(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "adjudicate", "x", "fact")

    assert outcome.code == 2
    assert "'--annotator'" in outcome.err


def test_a_read_only_workspace_takes_no_decision(command: Command, sample_db: Path) -> None:
    uid = listed(command, sample_db)[0]["sentence_uid"]
    sample_db.chmod(0o444)

    outcome = command("--db", sample_db, "adjudicate", uid, "fact", "--annotator", "Rita")

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert "open only for reading" in outcome.err


def test_filters(command: Command, sample_db: Path) -> None:
    every = listed(command, sample_db)
    pair = listed(command, sample_db, "--labels", "fact", "quote")
    name = every[0]["votes"][0]["annotator"]

    assert pair == [d for d in every if {"fact", "quote"} <= d["counts"].keys()]
    assert 0 < len(pair) < len(every)
    assert listed(command, sample_db, "--story", every[0]["story"]) == every
    outlet = every[0]["variant"]
    assert listed(command, sample_db, "--outlet", outlet.upper()) == [
        d for d in every if d["variant"] == outlet
    ]
    assert listed(command, sample_db, "--annotator", name.lower()) == [
        d for d in every if name in [vote["annotator"] for vote in d["votes"]]
    ]
    assert listed(command, sample_db, "--reason", "slip") == []
    assert listed(command, sample_db, "--state", "settled") == []


@pytest.mark.parametrize(
    ("option", "says"),
    [
        (("--labels", "fact", "fakt"), "There is no label fakt;"),
        (("--labels", "fact", "fact"), "A pair needs two different labels;"),
        (("--annotator", "Zoe"), "There is no annotator Zoe here; there is "),
        (("--story", "Zoe"), "There is no story “Zoe”;"),
    ],
)
def test_filters_that_can_not_be(
    command: Command, sample_db: Path, option: tuple[str, ...], says: str
) -> None:
    outcome = command("--db", sample_db, "disagreements", *option)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"Error: {says}")


def test_an_empty_list_says_why(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "disagreements", "--state", "settled")

    assert (outcome.code, outcome.out) == (0, "Nothing has been decided yet.\n")


def test_a_reopened_decision_says_what_has_shifted(command: Command, sample_db: Path) -> None:
    first = listed(command, sample_db)[0]
    decide = ("adjudicate", first["sentence_uid"], "quote", "--annotator", "Rita")
    assert command("--db", sample_db, *decide, "--reason", "slip").err == ""
    (settled,) = listed(command, sample_db, "--state", "settled", "--reason", "slip")
    assert settled["decision"]["counts"] == first["counts"]
    assert (settled["open"], settled["decision"]["annotator"]) == (False, "Rita")

    vote = first["votes"][0]
    line = {
        "sentence_uid": first["sentence_uid"],
        "annotator": vote["annotator"],
        "label": "exclude",
    }
    Path("labels.jsonl").write_text(json.dumps(line), encoding="utf-8")
    command("--db", sample_db, "labels", "import", "labels.jsonl")

    (reopened,) = listed(command, sample_db, "--state", "reopened")
    assert (reopened["open"], reopened["decision"]) == (True, settled["decision"])
    table = command("--db", sample_db, "disagreements", "--state", "reopened").out
    assert "quote, reopened: exclude 0 → 1" in table


def test_who_decides_and_has_voted_is_told(command: Command, sample_db: Path) -> None:
    first = listed(command, sample_db)[0]
    name = first["votes"][0]["annotator"]

    outcome = command(
        "--db", sample_db, "adjudicate", first["sentence_uid"], "fact", "--annotator", name
    )

    assert (outcome.code, outcome.out) == (0, f"{name} decided: fact.\n")
    assert outcome.err == f"{name} has labelled this sentence too; that label stays.\n"


def test_a_rule_is_previewed_and_then_decides(command: Command, sample_db: Path) -> None:
    arguments = ("--db", sample_db, "adjudicate", "--accept", "majority", "--annotator", "Rita")
    before = sample_db.read_bytes()
    every = listed(command, sample_db)
    wanted = [d for d in every if 2 * max(d["counts"].values()) > len(d["votes"])]

    preview = command(*arguments, "--dry-run")

    assert preview.code == 0
    assert preview.out.startswith(f"Would decide {len(wanted)} sentences: ")
    assert sample_db.read_bytes() == before
    outcome = command(*arguments, "--reason", "slip", "--story", every[0]["story"])
    assert outcome.out == preview.out.replace("Would decide", "Rita decided")
    settled = listed(command, sample_db, "--state", "settled")
    assert {d["sentence_uid"] for d in settled} == {d["sentence_uid"] for d in wanted}
    assert all(max(d["counts"], key=d["counts"].get) == d["decision"]["label"] for d in settled)
    assert command(*arguments).out.startswith("Rita decided 0 sentences.")
    assert command(*arguments, "--dry-run").out.startswith("Would decide 0 sentences.")
    assert command("--db", sample_db, "check").code == 0


@pytest.mark.parametrize(
    "arguments",
    [("x",), (), ("x", "fact", "--accept", "majority"), ("x", "fact", "--dry-run")],
)
def test_one_sentence_or_a_rule(
    command: Command, sample_db: Path, arguments: tuple[str, ...]
) -> None:
    outcome = command("--db", sample_db, "adjudicate", *arguments, "--annotator", "Rita")

    assert outcome.code == 2
    assert "Give either a sentence's uid and a label, or --accept" in outcome.err


def test_a_decision_as_json(command: Command, sample_db: Path) -> None:
    first = listed(command, sample_db)[0]

    told = json.loads(
        command(
            *("--db", sample_db, "adjudicate", first["sentence_uid"], "quote", "--json"),
            *("--annotator", "Rita", "--reason", "slip", "--note", "Said “so”."),
        ).out
    )

    assert (told["sentence_uid"], told["votes"]) == (first["sentence_uid"], first["votes"])
    decision = told["decision"]
    assert (decision["label"], decision["annotator"]) == ("quote", "Rita")
    assert (decision["reason"], decision["note"]) == ("slip", "Said “so”.")


def test_many_decisions_as_json(command: Command, sample_db: Path) -> None:
    rule = ("adjudicate", "--accept", "majority", "--annotator", "Rita", "--json")
    would = json.loads(command("--db", sample_db, *rule, "--dry-run").out)
    did = json.loads(command("--db", sample_db, *rule).out)

    assert (would["would_decide"], would["decided"]) == (did["decided"], 0)
    assert sum(did["by_label"].values()) == did["decided"] > 0
    assert did["left_as_they_are"].keys() == {"too_few", "tied", "reopened"}


def test_many_decisions_stopped_part_of_the_way_say_how_many_are_left(
    command: Command, sample_db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule = ("adjudicate", "--accept", "majority", "--annotator", "Rita")
    would = json.loads(command("--db", sample_db, *rule, "--dry-run", "--json").out)
    monkeypatch.setattr(reviewing_in_bulk, "adjudicate", interrupted(reviewing_in_bulk.adjudicate))
    outcome = command("--db", sample_db, *rule)
    left = f"the {would['would_decide']} sentences left"
    assert (outcome.code, outcome.err) == (
        130,
        f"Stopped partway; run it again to decide {left}.\n",
    )

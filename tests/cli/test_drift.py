"""`annotator drift`: a page to read, JSON to compute on, CSV to hand on."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Command

STORY = "The symphony behind the oven"


def listed(command: Command, db: Path, *options: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(command("--db", db, "drift", "--json", *options).out)
    return found


def test_json_has_both_sides_findings_and_the_difference(
    command: Command, sample_db: Path
) -> None:  # fmt: skip
    found = listed(command, sample_db)

    assert list(found) == ["outlets", "pairs", "counts"]
    assert found["counts"]["pairs"] == found["counts"]["drifting"] == len(found["pairs"]) > 0
    assert sum(outlet["compared"] for outlet in found["outlets"]) == found["counts"]["compared"]
    for outlet in found["outlets"]:
        drifting = [row for row in outlet["labels"] if row["label"] != row["other_label"]]
        assert sum(row["pairs"] for row in drifting) == outlet["drifting"]
    for pair in found["pairs"]:
        assert pair["story"] == STORY
        assert pair["one"]["label"] != pair["other"]["label"]
        assert (pair["source"] == "one") == (
            pair["one"]["published_at"] < pair["other"]["published_at"]
        )
        assert pair["difference"]
        for piece in (*pair["difference"], *pair["findings"]):
            for name in ("one", "other"):
                places = piece[name] if isinstance(piece[name], list) else [piece[name]]
                for place in filter(None, places):
                    text = pair[name]["text"]
                    assert text[place["start"] : place["end"]] == place["text"]
    with closing(sqlite3.connect(sample_db)) as db:
        gold = dict(
            db.execute(
                "SELECT uid, label FROM gold_label JOIN sentence ON id = sentence_id"
            ).fetchall()
        )
    for pair in found["pairs"]:
        for name in ("one", "other"):
            assert gold[pair[name]["sentence_uid"]] == pair[name]["label"]


def test_json_is_written_as_all_json_is(command: Command, sample_db: Path) -> None:
    for options in ((), ("--limit", "1"), ("--grade", "same"), ("--outlet", "The Orsmere Lantern")):
        out = command("--db", sample_db, "drift", "--json", *options).out
        assert out == json.dumps(json.loads(out), ensure_ascii=False, indent=2) + "\n"


def test_what_is_asked_for(command: Command, sample_db: Path) -> None:
    whole = listed(command, sample_db)["pairs"]
    label = whole[0]["one"]["label"]

    assert listed(command, sample_db, "--limit", "1")["pairs"] == whole[:1]
    assert listed(command, sample_db, "--story", STORY)["pairs"] == whole
    assert listed(command, sample_db, "--from", label)["pairs"] == [
        pair for pair in whole if pair["one"]["label"] == label
    ]
    assert listed(command, sample_db, "--to", label)["pairs"] == [
        pair for pair in whole if pair["other"]["label"] == label
    ]
    outlet = whole[0]["one"]["outlet"]
    assert listed(command, sample_db, "--outlet", outlet)["pairs"] == [
        pair for pair in whole if outlet in {pair["one"]["outlet"], pair["other"]["outlet"]}
    ]
    for kind in ("quotes lost", "attribution lost"):
        assert listed(command, sample_db, "--finding", kind.replace(" ", "-"))["pairs"] == [
            pair for pair in whole if kind in {each["kind"] for each in pair["findings"]}
        ]
    assert listed(command, sample_db, "--grade", "same")["pairs"] == [
        pair for pair in whole if pair["grade"] == "same"
    ]


def test_the_page_shows_table_sentences_and_words(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "drift")
    pair = listed(command, sample_db)["pairs"][0]

    assert outcome.code == 0
    lines = outcome.out.splitlines()
    assert lines[0].startswith("Of ")
    assert "labelled differently" in lines[0]
    assert lines[2].split() == [
        "compared", "drift", "outlet", "other", "outlet", "what", "turned", "into", "what",
    ]  # fmt: skip
    assert any(line.startswith(f"{pair['one']['label']} → ") for line in lines)
    assert f"  {pair['one']['outlet']} ({pair['one']['published_at']}): {pair['one']['text']}" in (
        lines
    )
    assert any(line.startswith("  Difference: ") for line in lines)


def test_that_no_pair_is_of_the_kind_is_said(command: Command, sample_db: Path) -> None:
    told = command("--db", sample_db, "drift", "--from", "exclude").out
    assert told.endswith("\nNo pair is of the kind that you asked for.\n")


def test_csv_has_the_pairs_and_is_not_overwritten(
    command: Command, sample_db: Path, place: Path
) -> None:
    out = place / "pairs.csv"
    outcome = command("--db", sample_db, "drift", "--csv", out)
    pairs = listed(command, sample_db)["pairs"]

    assert (outcome.code, outcome.out) == (0, f"Wrote {len(pairs)} pairs to {out}.\n")
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["sentence_uid"] for row in rows] == [pair["one"]["sentence_uid"] for pair in pairs]
    before = out.read_bytes()
    again = command("--db", sample_db, "drift", "--csv", out)
    assert again.code == 2
    assert "--overwrite" in again.err
    assert out.read_bytes() == before
    replaced = command("--db", sample_db, "drift", "--csv", out, "--overwrite", "--limit", "1")
    assert replaced.out == f"Wrote 1 pair to {out}.\n"
    assert [path.name for path in place.iterdir()] == ["pairs.csv"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--csv", "."), "is a folder"),
        (("--csv", "missing/pairs.csv"), "does not exist; create it first"),
        (("--story", "Nothing of the kind"), "There is no story “Nothing of the kind”"),
        (("--from", "rumour"), "There is no label rumour"),
        (("--outlet", "Nobody"), "No article here is from “Nobody”"),
        (("--outlet", "A", "--outlet", "B", "--outlet", "C"), "once or twice"),
        (("--json", "--csv", "pairs.csv"), "can't be used together"),
        (("--overwrite",), "--overwrite goes with --csv"),
        (("--from", "fact", "--to", "fact"), "two labels"),
        (("--finding", "nothing"), "--finding"),
        (("--limit", "0"), "--limit"),
    ],
)
def test_misuse_is_one_sentence(
    command: Command, sample_db: Path, options: tuple[str, ...], sentence: str
) -> None:
    outcome = command("--db", sample_db, "drift", *options)

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert sentence in outcome.err


def test_the_workspace_is_no_target(command: Command, sample_db: Path) -> None:
    before = sample_db.read_bytes()
    outcome = command("--db", sample_db, "drift", "--csv", sample_db, "--overwrite")

    assert outcome.code == 2
    assert "is the workspace itself" in outcome.err
    assert sample_db.read_bytes() == before


def test_nothing_labelled_is_said(command: Command, articles: Path) -> None:
    command("import", articles)
    outcome = command("drift")

    assert outcome.code == 0
    assert outcome.out.startswith("No counterparts have a gold label on both sides yet")
    assert json.loads(command("drift", "--json").out)["pairs"] == []

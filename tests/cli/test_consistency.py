"""`annotator consistency`: a rate for each annotator, and the pairs behind it."""

import json
from pathlib import Path

import pytest

from annotator.cli.pair_pieces import told
from annotator.domain.comparison.findings import compare
from annotator.domain.review.consistency import wilson
from tests.cli.conftest import Command


def test_json_has_rates_with_intervals_and_pairs(command: Command, sample_db: Path) -> None:
    found = json.loads(command("--db", sample_db, "consistency", "--json").out)

    assert [one["annotator"] for one in found] == ["Idris Quade", "Maren Tolliver", "Saskia Orme"]
    assert any(one["pairs"] for one in found)
    for one in found:
        assert one["inconsistent"] == len(one["pairs"]) <= one["compared"]
        assert one["rate"] == one["inconsistent"] / one["compared"]
        assert (one["low"], one["high"]) == pytest.approx(
            wilson(one["inconsistent"], one["compared"])
        )
        for pair in one["pairs"]:
            assert pair["grade"] in {"same", "near"}
            assert pair["one"]["label"] != pair["other"]["label"]
            assert pair["one"]["recorded_at"] < pair["other"]["recorded_at"]
            assert pair["difference"]
        latest = [pair["other"]["recorded_at"] for pair in one["pairs"]]
        assert latest == sorted(latest, reverse=True)


def test_one_annotator_alone(command: Command, sample_db: Path) -> None:
    whole = json.loads(command("--db", sample_db, "consistency", "--json").out)
    found = json.loads(
        command("--db", sample_db, "consistency", "--annotator", "saskia orme", "--json").out
    )
    assert found == [one for one in whole if one["annotator"] == "Saskia Orme"]
    unknown = command("--db", sample_db, "consistency", "--annotator", "Nobody")
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)
    assert "There is no annotator Nobody" in unknown.err


def test_the_page_shows_rates_and_both_sentences(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "consistency")
    (one, *_) = json.loads(command("--db", sample_db, "consistency", "--json").out)

    assert outcome.code == 0
    assert " 95 % interval " in outcome.out.splitlines()[0]
    assert f"{one['rate']:.1%}  {one['low']:.1%} to {one['high']:.1%}" in outcome.out
    assert one["pairs"][0]["one"]["text"] in outcome.out
    assert "  Difference: " in outcome.out


def test_nothing_labelled_is_said(command: Command, articles: Path) -> None:
    command("import", articles)
    outcome = command("consistency")

    assert outcome.code == 0
    assert outcome.out.startswith("Nobody has yet labelled two counterparts")


def test_of_two_that_are_the_same_to_the_letter_that_is_said() -> None:
    text = "“We had no choice,” she said."
    assert told(compare(text, text), text, text).startswith("No difference: ")
    other = "“We had a choice,” she said."
    assert told(compare(text, other), text, other).startswith("Difference: ")

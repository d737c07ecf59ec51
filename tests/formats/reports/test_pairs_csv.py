"""Sentence pairs as CSV: every cell is text to a spreadsheet, and every text comes back."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.comparison.findings import compare
from annotator.domain.corpus import Story, Variant
from annotator.domain.ids import LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.review.drift import Drift, DriftPlace, Rank, Side
from annotator.domain.votes import DecidedBy, Gold
from annotator.formats.cells import undefuse
from annotator.formats.reports.pairs_csv import COLUMNS, write_pairs

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


def side(number: int, text: str, label: LabelName, outlet: str) -> Side:
    variant = Variant(
        VariantId(number), StoryId(1), Uid(f"v{number}"), outlet, "", f"{number}.txt", number
    )
    gold = Gold(label, DecidedBy.UNANIMOUS, 2)
    return Side(SentenceId(number), Uid(f"s{number}"), text, variant, "2018-06-11", gold)


def drift(one: str, other: str, outlet: str = "Ledger", *, is_dated: bool = True) -> Drift:
    place = DriftPlace(
        Rank.WORDS_OF_OTHERS, 0.25, SentenceId(1), SentenceId(2), Grade.NEAR, is_dated, None
    )
    return Drift(
        Story(StoryId(1), Uid("y"), "=Harbour"),
        side(1, one, QUOTE, outlet),
        side(2, other, FACT, ""),
        place,
        compare(one, other),
    )


def written(*drifts: Drift) -> list[dict[str, str]]:
    out = io.BytesIO()
    assert write_pairs(drifts, out) == len(drifts)
    text = out.getvalue().decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_pair_is_a_line() -> None:
    (row,) = written(
        drift("“Boats came through for years,” he said.", "Boats came through for years.")
    )
    assert tuple(row) == COLUMNS
    assert row["story"] == "'=Harbour"
    assert (row["rank"], row["grade"], row["score"]) == ("words of others", "near", "0.75")
    assert (row["source"], row["outlet"], row["variant"]) == ("Ledger", "Ledger", "Ledger")
    assert (row["label"], row["other_label"]) == ("quote", "fact")
    assert (row["other_outlet"], row["other_variant"]) == ("", "2.txt")
    assert (row["decided_by"], row["votes"]) == ("unanimous", "2")
    assert row["findings"] == "quotes lost; attribution lost"


def test_without_dates_no_source_is_named() -> None:
    (row,) = written(drift("“We go.”", "They go.", is_dated=False))
    assert row["source"] == ""


@given(TEXTS, TEXTS, st.text(alphabet="=+-@\t\r'ab\n,\"", max_size=5))
def test_no_cell_is_a_formula_and_every_text_comes_back(one: str, other: str, outlet: str) -> None:
    (row,) = written(drift(one, other, outlet))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    assert undefuse(row["text"]) == one
    assert undefuse(row["other_text"]) == other
    assert undefuse(row["outlet"]) == outlet

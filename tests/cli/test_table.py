"""Tables: aligned, one line a row."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.cli.table import count, json_list, json_text, print_table


def test_columns_are_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("name", "n", "share"), [("日本", 7, 0.5), ("a\nb", 12345, 0.25)])

    assert capsys.readouterr().out == (
        "name      n  share\n"
        "日本      7  0.500\n"
        "a b   12345  0.250\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("width", "seen"), [(10, "A sentence of some fort…"), (40, "A sentence of some forty le…")]
)
def test_what_a_row_is_about_is_seen_in_a_narrow_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int, seen: str
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", str(width))

    print_table(("uid", "sentence"), [("1234567890", "A sentence of some forty letters, or more.")])

    assert capsys.readouterr().out.splitlines()[1] == f"1234567890  {seen}"


def test_no_terminal_obeys_what_json_holds() -> None:
    value = {"text": "a\x9b2Jb\x1b[0m\x7f\u2028é"}
    text = json_text(value)
    assert not set(text) & set("\x1b\x7f\x9b")
    assert "é" in text
    assert json.loads(text) == value


TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(
    ["\x9b2J\n\x7f", "é\u2028"]
)
SCORES = st.integers(0, 10_000).map(lambda number: round(number / 10_000, 4))
VALUES = st.none() | st.integers(-(2**53), 2**53) | SCORES | TEXTS


@given(
    st.lists(st.dictionaries(TEXTS, VALUES | st.lists(st.dictionaries(TEXTS, VALUES), max_size=2)))
)
def test_a_long_list_is_written_as_a_short_one(rows: list[dict[str, object]]) -> None:
    assert b"".join(json_list(rows)).decode() == json_text(rows) + "\n"


@pytest.mark.parametrize(("number", "text"), [(0, "0 stories"), (1, "1 story"), (2, "2 stories")])
def test_counts_agree_with_their_noun(number: int, text: str) -> None:
    assert count(number, "story", "stories") == text

"""No cell of a table is a formula, and every text comes back."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.formats.cells import defuse, markdown_cell, undefuse


@given(st.text())
@example("'")
@example("''=1")
@example("")
def test_defusing_is_undone_exactly(text: str) -> None:
    assert undefuse(defuse(text)) == text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff20"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert defuse(start + "1") == "'" + start + "1"


def test_an_apostrophe_of_the_texts_own_stays() -> None:
    assert undefuse("'Tis the season.") == "'Tis the season."


def test_a_cell_of_markdown_shows_what_it_says() -> None:
    assert markdown_cell("<b>a|b\\\n& c") == "&lt;b>a\\|b\\\\ &amp; c"

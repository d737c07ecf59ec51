"""PDF files: lines become paragraphs, and what every page repeats is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.articles.pdf.joined_lines import paragraphs
from tests.formats.articles.pdf.drawn_pages import LINES, SIMPLE, read, written


def test_what_is_set_in_larger_type_at_the_top_is_the_headline() -> None:
    data = written(("Tarnby repairs", "its bridge", *LINES))
    large = data.replace(b"/F1 12 Tf", b"/F1 16 Tf", 1).replace(
        b"(The council", b"/F1 12 Tf (The council", 1
    )
    article = read(large).article
    assert article.title == "Tarnby repairs its bridge"
    (mark,) = article.marks
    assert article.text[mark.start : mark.end] == article.title
    assert read(SIMPLE).article.title == ""


def test_a_headline_over_two_lines_is_one_headline() -> None:
    data = written(("Tarnby repairs", "its bridge", *LINES))
    large = data.replace(b"/F1 12 Tf", b"/F1 24 Tf", 1).replace(b"0 -14 Td", b"0 -28 Td", 1)
    article = read(large.replace(b"(The council", b"/F1 12 Tf (The council", 1)).article
    assert article.text.startswith("Tarnby repairs its bridge\n\nThe council")
    assert [article.text[mark.start : mark.end] for mark in article.marks] == [article.title]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["The gov-", "ernment said."], "The government said."),
        (["A well-", "known plan."], "A well-known plan."),
        (["Said Jean-", "Pierre Moreau."], "Said Jean-Pierre Moreau."),
        (["It is in the sub-", "way.", "", "Take the sub-way."], "It is in the sub-way."),
        (["In mid-", "2010 it rained."], "In mid-2010 it rained."),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_is_the_words_own(
    lines: list[str], text: str
) -> None:
    assert next(paragraphs(["\n".join(lines)])) == text


@pytest.mark.parametrize(("often", "word"), [(1, "trash-filled"), (9, "trashfilled")])
def test_in_a_text_that_is_not_hyphenated_a_hyphen_is_the_words_own(often: int, word: str) -> None:
    lines = ["It sent balloons over the border", "and more"] * 40
    lines[1 : 2 * often : 2] = ["and trash-"] * often
    lines[2] = "filled balloons."
    assert word in " ".join(paragraphs(["\n".join(lines)]))


def test_lines_become_paragraphs() -> None:
    found = read(SIMPLE)
    assert found.article.text == (
        "The council of Tarnby voted on Monday to repair the old bridge over the river Lume, "
        "which has been closed for a year.\n\nWork begins in May."
    )
    assert "is a PDF" in found.remarks[0]


@given(st.text(st.sampled_from("ab. -\n1•"), max_size=120))
def test_joining_loses_no_letter(page: str) -> None:
    found = "".join(paragraphs([page]))
    letters = sum(character in "ab" for character in page)
    assert sum(character in "ab" for character in found) == letters


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["A long line that goes to the margin.", "• One thing", "• Another"], 3),
        (["What comes next", "The old bridge over the river is closed until May"], 2),
        (["What comes, ", "The old bridge over the river is closed until May"], 1),
        (["What comes of", "the old bridge over the river is closed until May"], 1),
        (["What comes next", "Nobody knows it"], 1),
    ],
)
def test_headings_and_items_are_paragraphs(lines: list[str], found: int) -> None:
    assert len(list(paragraphs(["\n".join(lines)]))) == found


def test_a_word_that_is_hyphenated_line_after_line_takes_no_longer() -> None:
    (found,) = paragraphs(["abcdefghij-\n" * 50_000 + "end"])
    assert found.endswith("jabcdefghijend")


def test_the_headline_may_stand_on_the_second_page() -> None:
    data = written((), ("Tarnby repairs", *LINES)).replace(b"/F1 12 Tf 72", b"/F1 16 Tf 72")
    large = data.replace(b"(The council", b"/F1 12 Tf (The council", 1)
    assert read(large).article.title == "Tarnby repairs"


def test_a_line_far_below_the_last_one_begins_a_paragraph() -> None:
    data = SIMPLE.replace(b"(Work", b"0 -20 Td (Work").replace(
        b"sed for a year.", b"sed for long, "
    )
    assert read(data).article.text.endswith("closed for long,\n\nWork begins in May.")


def test_letters_that_are_set_as_one_are_written_as_two() -> None:
    data = SIMPLE.replace(b"/WinAnsiEncoding", b"<< /Differences [1 /fi] >>")
    assert read(data.replace(b"(Work", b"(O\001cial work")).article.text.endswith(
        "Oficial work begins in May."
    )

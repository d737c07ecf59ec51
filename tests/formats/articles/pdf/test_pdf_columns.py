"""Columns of PDF files: read one after the other, however they were drawn."""

from collections.abc import Sequence

from tests.formats.articles.pdf.drawn_pages import LINES, SIMPLE, read, written

LEFT = (
    "The council of Tarnby voted on Monday to",
    "repair the old bridge over the river Lume,",
    "which has been closed for a year. It was",
    "built when horses drew what little went",
    "over it, said Ana Ruiz, who keeps the map",
    "of the town and its roads. Nobody at the",
)
RIGHT = (
    "time thought of lorries. Work begins in",
    "May and is to be done before the autumn",
    "rains, which have twice carried away the",
    "path below. The mayor called it overdue.",
    "Until then the ferry goes every half hour",
    "and costs nothing, as it did in the war.",
    "So it was said on Monday night.",
)


def in_two_columns(left: Sequence[str], right: Sequence[str]) -> bytes:
    """Return a PDF that draws two columns row by row below a headline of the same size."""
    shown = "1 0 0 1 60 760 Tm (Tarnby repairs its bridge) Tj "
    for row, line in enumerate(right):
        up = 700 - 14 * row
        if row < len(left):
            shown += f"1 0 0 1 60 {up} Tm ({left[row]}) Tj "
        shown += f"1 0 0 1 320 {up} Tm ({line}) Tj "
    return written(("x",)).replace(b"(x) Tj 0 -14 Td ", shown.encode())


def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other() -> None:
    whole = " ".join((*LEFT, *RIGHT))
    assert read(in_two_columns(LEFT, RIGHT)).article.text == f"Tarnby repairs its bridge\n\n{whole}"


def test_three_columns_that_are_drawn_row_by_row_are_read_one_after_the_other() -> None:
    columns = [[f"{name}{row} of the columns here" for row in range(8)] for name in "abc"]
    shown = "".join(
        f"1 0 0 1 {20 + 200 * place} {700 - 14 * row} Tm ({column[row]}) Tj "
        for row in range(8)
        for place, column in enumerate(columns)
    )
    data = written(("x",)).replace(b"(x) Tj 0 -14 Td ", shown.encode())
    assert read(data).article.text == " ".join(line for column in columns for line in column)


def test_the_rows_of_a_table_stay_together() -> None:
    towns = [f"Town {number}" for number in range(8)]
    text = read(in_two_columns(towns, [f"{number} votes" for number in range(8)])).article.text
    assert "Town 3 3 votes" in " ".join(text.split())


def drawn_singly(lines: Sequence[str]) -> bytes:
    """Return a PDF that draws each letter for itself, as browsers do."""
    shown = "".join(
        f"1 0 0 1 {60 + 7.2 * place} {700 - 14 * row} Tm ({letter}) Tj "
        for row, line in enumerate(lines)
        for place, letter in enumerate(line)
    )
    page = written(("x",)).replace(b"/Helvetica", b"/Courier")
    return page.replace(b"(x) Tj 0 -14 Td ", shown.encode())


def test_letters_that_are_drawn_singly_are_no_columns() -> None:
    lines = [f"{left} {right}" for left, right in zip(LEFT, RIGHT, strict=False)]
    assert read(drawn_singly(lines)).article.text == " ".join(lines)


def test_words_that_are_drawn_singly_with_an_end_of_line_are_one_line() -> None:
    words = "".join(
        f"1 0 0 1 {60 + 40 * place} {700 - 14 * row} Tm ({word}) Tj T* "
        for row, line in enumerate(LINES)
        for place, word in enumerate(line.split())
    )
    data = written(("x",)).replace(b"(x) Tj 0 -14 Td ", b"14 TL " + words.encode())
    assert read(data).article.text == read(SIMPLE).article.text

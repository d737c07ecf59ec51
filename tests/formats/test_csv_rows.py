"""Rows of CSV, and of tables by tabs without quotation marks."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.csv_rows import csv_rows

CELLS = st.lists(
    st.lists(st.text(st.sampled_from('ab"\t,\n')), min_size=2, max_size=2), min_size=1, max_size=4
)


def cells(text: str, separator: str) -> list[list[str]]:
    return [row.cells for row in csv_rows(io.StringIO(text, newline=""), separator)]


def test_quotation_marks_between_tabs_may_be_but_text() -> None:
    text = 'a\tb\n"No," she said\tx\n"Never\ty\nz\t"Go"\nend\tc\n'
    assert cells(text, "\t") == [
        ["a", "b"],
        ['"No," she said', "x"],
        ['"Never', "y"],
        ["z", '"Go"'],
        ["end", "c"],
    ]
    found = list(csv_rows(io.StringIO(text), "\t"))
    assert [(row.line, row.last) for row in found] == [(n, n) for n in range(1, 6)]


def test_between_other_marks_they_are_never_text() -> None:
    found = list(csv_rows(["a,b\n", '"No," she said,x\n', "c,d\n"], ","))
    assert [(row.line, row.cells, bool(row.error)) for row in found] == [
        (1, ["a", "b"], False),
        (2, [], True),
        (3, ["c", "d"], False),
    ]


@given(CELLS, st.sampled_from(",\t"))
def test_what_was_written_with_quotes_comes_back(rows: list[list[str]], separator: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    assert cells(out.getvalue(), separator) == rows

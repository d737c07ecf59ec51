"""Tables as CSV."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.reporting.records import RecordTable
from annotator.formats.cells import undefuse
from annotator.formats.reports.report_csv import write_table


def written(table: RecordTable) -> bytes:
    out = io.BytesIO()
    write_table(table, out)
    return out.getvalue()


def test_figures_gaps_and_formulas() -> None:
    table = RecordTable(
        "pairs", ("annotator", "value", "reason"), (("=1+1", -0.25, None), ("Ana, B", 0.1, "é"))
    )

    assert written(table).decode() == (
        'annotator,value,reason\r\n\'=1+1,-0.25,\r\n"Ana, B",0.1,é\r\n'
    )


def test_a_table_without_rows_has_its_header() -> None:
    assert written(RecordTable("pairs", ("one", "other"), ())) == b"one,other\r\n"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_every_text_comes_back(texts: list[str]) -> None:
    table = RecordTable("stories", ("story", "n"), tuple((text, 1) for text in texts))
    rows = list(csv.reader(io.StringIO(written(table).decode(), newline="")))

    assert [undefuse(row[0]) for row in rows[1:]] == texts
    assert not [row for row in rows[1:] if row[0][:1] in tuple("=+-@\t\r")]

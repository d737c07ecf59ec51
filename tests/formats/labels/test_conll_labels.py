"""Reading CoNLL-style columns back: cells as they were, whatever ends the lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.datasets.conll import escaped, unescaped
from tests.formats.labels.conftest import Read

EXPORT = (
    "# global.columns = sentence_uid annotator label text note\n"
    "# title = A Bridge Opens\n"
    "u1\tAda\tfact\tIt opened.\tsure\n"
    "u2\tAda\tquote\t“At\\r\\nlast.”\t_\n"
    "\n"
)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_lines_may_end_as_on_windows(read: Read, line_end: str) -> None:
    first, second = read(EXPORT.replace("\n", line_end)).records
    assert (first.label, first.sentence.text, first.note) == ("fact", "It opened.", "sure")
    assert (second.label, second.sentence.text, second.note) == ("quote", "“At\nlast.”", "")


@given(st.text())
def test_cells_come_back(text: str) -> None:
    assert unescaped(escaped(text)) == text

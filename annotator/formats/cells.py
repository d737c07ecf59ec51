"""Cells of tables: what a spreadsheet would run, or Markdown would take for markup."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from annotator.domain.texts.text import one_line

Row: TypeAlias = tuple[int, Sequence[str]]
"""A row's number in its file, from 1, and its cells."""

_MARKS: Final = str.maketrans({"\\": "\\\\", "|": "\\|", "<": "&lt;", "&": "&amp;"})

FORMULA_STARTS: Final = frozenset("=+-@\t\r\n'＝＋－＠")  # noqa: RUF001 - the wide ones are formulas too
"""What a cell begins with that a spreadsheet might run (OWASP, CSV injection), and the apostrophe
that keeps it."""


def defuse(cell: str) -> str:
    """Return the cell with an apostrophe in front where a spreadsheet would run it.

    A cell that begins with an apostrophe gets one too, so that `undefuse` gives every text back.
    """
    return f"'{cell}" if cell[:1] in FORMULA_STARTS else cell


def undefuse(cell: str) -> str:
    """Return the text that `defuse` was given; a cell that it can't have made stays as it is.

    In a file from elsewhere, a word such as ’Tis may begin with an apostrophe of its own.
    """
    bare = cell.removeprefix("'")
    return bare if defuse(bare) == cell else cell


def markdown_cell(text: str) -> str:
    """Return a text as a cell of a table in Markdown that shows it as it is."""
    return one_line(text).translate(_MARKS)

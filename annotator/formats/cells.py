"""Cells of tables that no spreadsheet takes for a formula (OWASP, CSV injection)."""

from typing import Final

FORMULA_STARTS: Final = frozenset("=+-@\t\r\n'＝＋－＠")  # noqa: RUF001 - the wide ones are formulas too
"""What a cell begins with that a spreadsheet might run, and the apostrophe that keeps it."""


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

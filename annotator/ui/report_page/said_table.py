"""Translating a table of the report."""

from dataclasses import replace

from annotator.domain.reporting.tables import ShownTable
from annotator.ui.languages.saying import said


def said_table(table: ShownTable) -> ShownTable:
    """Return the table in the language of the window; names in it stay as they are."""
    return replace(
        table,
        title=said(table.title),
        caption=said(table.caption),
        heads=tuple(map(said, table.heads)),
        rows=tuple(
            tuple(replace(cell, text=said(cell.text)) for cell in row) for row in table.rows
        ),
        notes=tuple(map(said, table.notes)),
    )

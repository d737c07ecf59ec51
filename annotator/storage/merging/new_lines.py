"""How lines of an incoming log are appended here: each once, in the order of their uids.

The guards refuse a uid that is here already, even with `OR IGNORE`. So the lists of what is new are
made first (`incoming.sql`), and each statement looks once more whether somebody else has merged the
same file meanwhile.
"""

from typing import Final

_HERE: Final = {"annotator_id": "m.id", "sentence_id": "t.id"}
_LOOKED_UP: Final = {
    "annotator_id": (
        " JOIN incoming.annotator AS a ON a.id = e.annotator_id"
        " JOIN main.annotator AS m ON m.uid = a.uid"
    ),
    "sentence_id": (
        " JOIN incoming.sentence AS s ON s.id = e.sentence_id"
        " JOIN main.sentence AS t ON t.uid = s.uid"
    ),
    "other_id": (
        " JOIN incoming.sentence AS o ON o.id = e.other_id JOIN main.sentence AS u ON u.uid = o.uid"
    ),
}
"""Columns with numbers of rows, which differ between files: the rows are found by their uids."""


def appending(table: str, columns: str, where: str, **values: str) -> str:
    """Return the statement that appends new lines to a table of the log.

    Args:
        table: The table.
        columns: The columns to fill, separated by spaces.
        where: Which of the new lines: a condition on `n`, the list of them, or `e`, the lines.
        values: For columns that are not taken over as they are, what they are filled with.
    """
    names = columns.split()
    filled = (values.get(name) or _HERE.get(name) or f"e.{name}" for name in names)
    looked_up = "".join(join for name, join in _LOOKED_UP.items() if name in names)
    return (
        f"INSERT INTO main.{table} ({', '.join(names)}) SELECT {', '.join(filled)}"  # noqa: S608 - our own names
        f" FROM incoming.new_{table} AS n JOIN incoming.{table} AS e ON e.uid = n.uid{looked_up}"
        f" WHERE {where} AND NOT EXISTS (SELECT 1 FROM main.{table} AS h WHERE h.uid = n.uid)"
        " ORDER BY n.uid"
    )

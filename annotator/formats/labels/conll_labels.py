"""The records of an export in CoNLL-style columns."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.formats.datasets.conll import MISSING, unescaped
from annotator.formats.labels.label_tables import Line, require_cells

_COLUMNS: Final = "# global.columns = "


def is_conll(text: str) -> bool:
    """Whether the first line names the columns, as CoNLL-U Plus has it."""
    return text.startswith(_COLUMNS)


def conll_lines(text: str, path: Path) -> Iterator[Line]:
    """Yield a record for each line, with what the comments above it say of its article.

    Raises:
        BadInputError: If a line has more or fewer cells than there are columns.
    """
    # In a cell a carriage return is written as an escape: what stands there as it is ends a line.
    first, *lines = text.replace("\r\n", "\n").split("\n")
    columns = [unescaped(name) for name in first.removeprefix(_COLUMNS).split()]
    article: dict[str, object] = {}
    for number, line in enumerate(lines, 2):
        name, equals, value = line.removeprefix("# ").partition(" = ")
        cells = line.split("\t")
        if not line:
            article = {}
        elif line.startswith("# ") and equals and len(cells) == 1:
            article[name] = unescaped(value)
        else:
            require_cells(number, cells, columns, path)
            values = [None if cell == MISSING else unescaped(cell) for cell in cells]
            yield number, article | dict(zip(columns, values, strict=True))

r"""CoNLL-style columns: one sentence a line, an empty line after each document.

Lines that begin with `#` tell of the document that follows, as CoNLL-U's do. Cells are separated
by tabs; `_` stands for what is missing. In a cell, a backslash is written `\\`, a tab `\t`, a line
feed `\n`, and anything else that some program takes for a line end `\uXXXX`, as is a text that is
nothing but `_`. So the text can be restored exactly.
"""

import re
from collections.abc import Iterable, Mapping
from typing import BinaryIO, Final

from annotator.domain.datasets.records import VARIANT_FIELDS, Document, Shape, Value

_SPECIAL: Final = re.compile("[\\\\\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SHORT: Final = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
MISSING: Final = "_"
"""What stands for a value that is not there."""
_ESCAPED: Final = re.compile(r"\\(u[0-9a-f]{4}|[\\tnr])")
_MEANT: Final = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}
_FIRST: Final = ("sentence_uid", "annotator_uid", "label", "text")


def escaped(text: str) -> str:
    """Return the text without anything that ends a cell or a line."""
    return _SPECIAL.sub(
        lambda found: _SHORT.get(found.group()) or f"\\u{ord(found.group()):04x}", text
    )


def unescaped(cell: str) -> str:
    """Return the text that `escaped` was given."""
    return _ESCAPED.sub(
        lambda found: chr(int(found[1][1:], 16)) if found[1][1:] else _MEANT[found[1]], cell
    )


class ConllWriter:
    """Writes records as CoNLL-style columns: identity, label and text first, then the rest."""

    suffix: Final = ".conll"

    def check(self) -> None:
        """Nothing is missing."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write document after document."""
        names = [name for name in _FIRST if shape.has(name)]
        names += [field.name for field in shape.own if field.name not in _FIRST]
        places = [shape.place(name) for name in names]
        # They are separated by spaces, as in CoNLL-U Plus, and labels may have some.
        columns = [escaped(name).replace(" ", "\\u0020") for name in names]
        out.write(f"# global.columns = {' '.join(columns)}\n".encode())
        for document in documents:
            lines = [
                f"# {field.name} = {escaped(value)}"
                for field, value in zip(VARIANT_FIELDS, document.shared, strict=True)
            ]
            lines += ["\t".join([_cell(row[place]) for place in places]) for row in document.rows]
            out.write("\n".join([*lines, "", ""]).encode("utf-8"))

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing: the first line names the columns."""
        return {}


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return escaped(value) if value != MISSING else f"\\u{ord(MISSING):04x}"
    if value is None:
        return MISSING
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return " ".join(value)
    return str(value)

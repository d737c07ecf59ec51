"""Whether what comes under the name of a text is a table or JSON: programs save them so."""

import re
from typing import Final

from annotator.formats.articles.tables.usual_columns import USUAL, by_usual_name, column_for

_JSON_BEGINS: Final = re.compile(r'(?:\[\s*)?\{\s*"[^"\n]{1,60}"\s*:')
_SEPARATORS: Final = ("\t", ";", ",", "|")
_FEWEST: Final = 2
_LONGEST_NAME: Final = 40
"""In characters: what is longer is no column's name."""
_BEGINS_WITHIN: Final = 8192
"""In bytes: names of columns take no more, nor does a first record for the most part."""
_MARKS: Final = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def format_of_records(beginning: bytes) -> str:
    """Return `jsonl` or `csv` where a file holds records; empty if it may be a text.

    Args:
        beginning: The file's first bytes.
    """
    text = _decoded(beginning[:_BEGINS_WITHIN])
    if _JSON_BEGINS.match(text):
        return "jsonl"
    first, _, rest = text.partition("\n")
    return "csv" if rest.strip() and any(_is_header(first, s, rest) for s in _SEPARATORS) else ""


def _decoded(beginning: bytes) -> str:
    # Names of columns tell it, and these are mostly ASCII in any encoding.
    encoding = next((name for mark, name in _MARKS if beginning.startswith(mark)), "utf-8")
    return beginning.decode(encoding, errors="replace").lstrip("\ufeff \t\r\n")


def _is_header(line: str, separator: str, rest: str) -> bool:
    """Whether a line is nothing but names of columns, one of a text and another that is known."""
    names = [name.strip().strip('"').strip() for name in line.split(separator)]
    if len(names) < _FEWEST or any(len(name) > _LONGEST_NAME for name in names):
        return False
    known = by_usual_name(names)
    found = {column_for(field, known) for field in USUAL} - {""}
    has_text = bool(column_for("text", known))
    return has_text and len(found) >= _FEWEST and separator in rest.partition("\n")[0]

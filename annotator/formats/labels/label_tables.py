"""The rows of a table of labels: where its header stands, and a record for each row below it."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import one_line
from annotator.formats.cells import undefuse
from annotator.formats.labels.label_columns import fields_of, plain_name

Line = tuple[int, Mapping[str, object]]
Row = tuple[int, Sequence[str]]

_SEPARATORS: Final = ",;\t|"
_HEADER_WITHIN: Final = 20
"""Above the header of a table made by hand may stand a title, or `sep=;`."""
_NAMES_SENTENCES: Final = ({"sentence_uid"}, {"text"}, {"variant_uid", "start", "end"})
_MOST_NAMED: Final = 20
_LONGEST_NAMED: Final = 60


def require_fields(names: Iterable[str], path: Path) -> None:
    """Make sure that the fields are there that every line needs.

    Raises:
        BadInputError: If one is missing; the sentence says which fields there are.
    """
    there = set(names)
    if not there:
        raise BadInputError("{path} holds no labels, only a header.", path=path)
    shown = [one_line(name)[:_LONGEST_NAMED] for name in sorted(there - {""})[:_MOST_NAMED]]
    more = ["…"] if len(there) > _MOST_NAMED else []
    found = Phrase("it has {names}", names=", ".join([*shown, *more]))
    if "label" not in there:
        raise BadInputError("{path} has no field label; {found}.", path=path, found=found)
    if not _name_sentences(there):
        raise BadInputError(
            "{path} does not say which sentences it labels: it needs sentence_uid, or "
            "variant_uid with start and end, or text; {found}.",
            path=path,
            found=found,
        )


def csv_lines(text: str, path: Path) -> Iterator[Line]:
    """Yield the records of CSV, parted by commas, semicolons, tabs or bars.

    Raises:
        BadInputError: If it is no CSV, or lacks what every line needs.
    """
    yield from row_lines(_rows(text, path), path)


def row_lines(rows: Iterable[Row], path: Path) -> Iterator[Line]:
    """Yield a record for each row below the header.

    Args:
        rows: Each with its number in the file, from 1.
        path: The file, for what is said of it.

    Raises:
        BadInputError: If the header lacks what every line needs, or a row has more or less cells.
    """
    filled = [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
    if not filled:
        return
    place = _place_of_header([cells for _, cells in filled[:_HEADER_WITHIN]])
    header = _header(filled[place][1], path)
    if not fields_of(header):
        raise BadInputError(
            "{path} is no file of labels that is known here: JSON or JSON Lines, CSV or Excel with "
            "a column label and one that says which sentence, .ann of brat, or tasks of Label "
            "Studio, Prodigy or doccano in JSON.",
            path=path,
        )
    if filled[place + 1 :]:
        require_fields({*header, *fields_of(header).values()}, path)
    for line, cells in filled[place + 1 :]:
        if len(cells) != len(header):
            raise BadInputError(
                "{path}, line {line:d}: it has {count} cells, the header {wanted}; nothing "
                "was imported.",
                path=path,
                line=line,
                count=len(cells),
                wanted=len(header),
            )
        yield line, dict(zip(header, map(undefuse, cells), strict=True))


def _rows(text: str, path: Path) -> Iterator[Row]:
    # With `newline=""` the module sees the line ends inside quotes as they are.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    before = 0
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            yield line, cells
    except csv.Error as error:
        raise BadInputError(
            "{path}, line {line:d}: this is no CSV ({error}); nothing was imported.",
            path=path,
            line=before + 1,
            error=error,
        ) from None


def _separator(text: str) -> str:
    """Return the character that cuts one of the first lines into most names that are known."""
    lines = text.lstrip().split("\n", _HEADER_WITHIN)[:_HEADER_WITHIN]

    def known(separator: str) -> int:
        return max(len(fields_of(line.split(separator))) for line in lines)

    return max(_SEPARATORS, key=known)


def _place_of_header(rows: Sequence[Sequence[str]]) -> int:
    """Return which row names what every line needs; the first where none does."""
    for place, cells in enumerate(rows):
        fields = set(fields_of(cells).values())
        if "label" in fields and _name_sentences(fields):
            return place
    return 0


def _name_sentences(fields: set[str]) -> bool:
    return any(needed <= fields for needed in _NAMES_SENTENCES)


def _header(cells: Sequence[str], path: Path) -> list[str]:
    names = [plain_name(cell) for cell in cells]
    for name in fields_of(cells).values():
        if names.count(name) > 1:
            raise BadInputError(
                "{path} has two columns called {name}; keep the one that counts.",
                path=path,
                name=name,
            )
    return [cell.strip().strip('"').strip().lower() for cell in cells]

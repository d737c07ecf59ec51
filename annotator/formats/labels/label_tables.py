"""The rows of a table of labels: where its header stands, and a record for each row below it."""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.texts.text import one_line
from annotator.formats.cells import Row, undefuse
from annotator.formats.csv_rows import csv_rows
from annotator.formats.labels.columns_of_labels import (
    KnownLabels,
    LabelColumns,
    columns_of_labels,
)
from annotator.formats.labels.label_columns import fields_of, plain_name

Line = tuple[int, Mapping[str, object]]

_SEPARATORS: Final = ",;\t|"
_HEADER_WITHIN: Final = 20
"""Above the header of a table made by hand may stand a title, or `sep=;`."""
_NAMES_SENTENCES: Final = ({"sentence_uid"}, {"text"}, {"variant_uid", "start", "end"})
_MOST_NAMED: Final = 20
_LONGEST_NAMED: Final = 60


def require_fields(names: Iterable[str], path: Path, header: Iterable[str] = ()) -> None:
    """Make sure that the fields are there that every line needs.

    Args:
        names: The fields, and whatever else there is.
        path: The file, for what is said of it.
        header: What the file itself calls them, if it is a table.

    Raises:
        BadInputError: If one is missing; the sentence says which fields there are.
    """
    there = set(names)
    if not there:
        raise BadInputError(
            "{path} contains no labels; write it again, or choose another file.", path=path
        )
    named = sorted(set(header or there) - {""})
    shown = [one_line(name)[:_LONGEST_NAMED] for name in named[:_MOST_NAMED]]
    more = ["…"] if len(named) > _MOST_NAMED else []
    found = Phrase("it has {names}", names=", ".join([*shown, *more]))
    if "label" not in there:
        raise BadInputError(
            "{path} has no field called label; {found}. Give that name to the column with the "
            "labels; if each label has a column of marks, name the columns like the labels "
            "here{typed}.",
            path=path,
            found=found,
            typed=Typed("or say which they are by --label NAME LABEL"),
        )
    if not _name_sentences(there):
        raise BadInputError(
            "{path} does not say which sentences it labels: it needs sentence_uid, or "
            "variant_uid with start and end, or text; {found}.",
            path=path,
            found=found,
        )


def csv_lines(text: str, path: Path, labels: KnownLabels) -> Iterator[Line]:
    """Yield the records of CSV, separated by commas, semicolons, tabs or bars; see `row_lines`.

    Raises:
        BadInputError: If it is no CSV, or lacks what every line needs.
    """
    yield from row_lines(_rows(text, path), path, labels)


def row_lines(rows: Iterable[Row], path: Path, labels: KnownLabels) -> Iterator[Line]:
    """Yield a record for each row below the header, or for each label in it.

    Where no column is called label, the one that holds labels is taken for it; several are one
    annotator's each.

    Args:
        rows: Each with its number in the file, from 1.
        path: The file, for what is said of it.
        labels: What labels may be called.

    Raises:
        BadInputError: If the header lacks what every line needs, or a row has more or less cells.
    """
    filled = [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
    if not filled:
        return
    place = _place_of_header([cells for _, cells in filled[:_HEADER_WITHIN]])
    header, below = _header(filled[place][1], path), filled[place + 1 :]
    fields = set(fields_of(header).values())
    is_named = "label" in fields
    columns = LabelColumns() if is_named else columns_of_labels(header, below, labels)
    _require_once(columns.names, header, path)
    if below:
        if not fields and not columns.names:
            raise no_file_of_labels(path)
        require_fields({*header, *fields, *(["label"] if columns.names else [])}, path, header)
    for line, cells in below:
        require_cells(line, cells, header, path)
        values = dict(zip(header, map(undefuse, cells), strict=True))
        yield from ((line, record) for record in columns.records(values))


def names_sentences(rows: Sequence[Row]) -> bool:
    """Whether one of the first rows is a header that says which sentences are labelled."""
    return any(
        _name_sentences(set(fields_of(cells).values())) for _, cells in rows[:_HEADER_WITHIN]
    )


def no_file_of_labels(path: Path) -> BadInputError:
    """Return the error that says what files of labels there may be."""
    return BadInputError(
        "{path} is not a label file of a known kind: JSON or JSON Lines, CSV or Excel (.xlsx) "
        "with a column called label and one that says which sentence, Parquet, brat's .ann, "
        "INCEpTION's WebAnno TSV 3, or tasks of Label Studio, Prodigy, doccano, Argilla, "
        "Potato, LightTag or UBIAI in JSON.",
        path=path,
    )


def require_cells(line: int, cells: Sequence[str], header: Sequence[str], path: Path) -> None:
    """Make sure that a line has a cell for each column.

    Raises:
        BadInputError: If it has more or less.
    """
    if len(cells) != len(header):
        raise BadInputError(
            "{path}, line {line:d}: it has {count} cells but the header has {wanted}; nothing "
            "was imported.",
            path=path,
            line=line,
            count=len(cells),
            wanted=len(header),
        )


def _rows(text: str, path: Path) -> Iterator[Row]:
    # With `newline=""` line ends inside quotes are seen as they are.
    separator = _separator(text)
    if not separator:
        raise no_file_of_labels(path)
    for row in csv_rows(io.StringIO(text, newline=""), separator):
        if row.error:
            raise BadInputError(
                "{path}, line {line:d}: this is not CSV ({error}); nothing was imported.",
                path=path,
                line=row.line,
                error=row.error,
            )
        yield row.line, row.cells


def _separator(text: str) -> str:
    """Return what cuts one of the first lines into most names that are known; else nothing."""
    lines = text.lstrip().split("\n", _HEADER_WITHIN)[:_HEADER_WITHIN]

    def known(separator: str) -> int:
        return max(len(fields_of(line.split(separator))) for line in lines)

    most = max(_SEPARATORS, key=known)
    return most if known(most) else ""


def _place_of_header(rows: Sequence[Sequence[str]]) -> int:
    """Return which row names what every line needs, or at least the sentences; else the first."""
    fields = [set(fields_of(cells).values()) for cells in rows]
    named = [place for place, there in enumerate(fields) if _name_sentences(there)]
    whole = [place for place in named if "label" in fields[place]]
    return next(iter((*whole, *named)), 0)


def _name_sentences(fields: set[str]) -> bool:
    return any(needed <= fields for needed in _NAMES_SENTENCES)


def _require_once(names: Iterable[str], there: Sequence[str], path: Path) -> None:
    for name in names:
        if there.count(name) > 1:
            raise BadInputError(
                "{path} has two columns called {name}; keep the right one.",
                path=path,
                name=name,
            )


def _header(cells: Sequence[str], path: Path) -> list[str]:
    _require_once(fields_of(cells).values(), [plain_name(cell) for cell in cells], path)
    return [cell.strip().strip('"').strip() for cell in cells]

"""A sheet of an Excel workbook (.xlsx, ISO/IEC 29500) as rows of text."""

import io
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile, is_zipfile

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.cells import Row
from annotator.formats.damaged_files import raised_as
from annotator.formats.sheet_cells import CellReading, date_styles, text_within
from annotator.formats.xml_trees import name_of, root_of
from annotator.formats.zip_bounds import require_bounded

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_CELLS: Final = 5_000_000
_WORKBOOK: Final = "xl/workbook.xml"
_STYLES: Final = "xl/styles.xml"
_SHARED: Final = "xl/sharedStrings.xml"
_CELL: Final = re.compile("([A-Z]{1,3})([0-9]{1,7})")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's rows, with their numbers, and sentences on what was left aside."""

    rows: tuple[Row, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A sheet by its name, and the part of the archive that holds it."""

    name: str
    path: str


def is_spreadsheet(content: bytes) -> bool:
    """Whether this is a workbook, told by what is in it."""
    if not content.startswith(b"PK") or not is_zipfile(io.BytesIO(content)):
        return False
    with ZipFile(io.BytesIO(content)) as archive:
        return _WORKBOOK in archive.namelist()


def read_rows(
    content: bytes, path: object, is_it: Callable[[Sequence[Row]], bool] = lambda _: True
) -> Sheet:
    """Read the first sheet that is meant; a cell merged over several stands in each of them.

    Args:
        content: The file.
        path: What sentences about it call it.
        is_it: Whether these rows are what is looked for. Where no sheet's are, the first sheet is
            read. Sheets that are hidden count only where there are no others.

    Raises:
        BadInputError: If it is damaged, protected, or would unpack to far more than a table has.
    """
    error = BadInputError("{path} can't be read as an Excel workbook; save it as CSV.", path=path)
    with raised_as(error), ZipFile(io.BytesIO(content)) as archive:
        require_bounded(archive.infolist(), path)
        return _chosen(archive, path, is_it)


def _chosen(archive: ZipFile, path: object, is_it: Callable[[Sequence[Row]], bool]) -> Sheet:
    workbook = _parsed(archive, _WORKBOOK)
    parts = _sheets(archive, workbook)
    reading = CellReading(_shared_texts(archive), _date_styles(archive), _is_from_1904(workbook))
    is_one = sum(1 for _ in workbook.iter("{*}sheet")) == 1
    first: tuple[Row, ...] | None = None
    for part in parts:
        rows = tuple(_rows(_elements(archive, part.path, "c", "mergeCell"), reading))
        if is_it(rows):
            return Sheet(rows, () if is_one else (_remark(part, path, is_first=part is parts[0]),))
        first = rows if first is None else first
    return Sheet(first or (), () if is_one else (_remark(parts[0], path, is_first=True),))


def _sheets(archive: ZipFile, workbook: "_Element") -> list[_Part]:
    """Return the sheets that have cells, those that are shown if there are any."""
    targets = {
        each.get("Id"): each.get("Target", "")
        for each in _parsed(archive, "xl/_rels/workbook.xml.rels")
    }
    there = set(archive.namelist())
    shown: list[_Part] = []
    hidden: list[_Part] = []
    for sheet in workbook.iter("{*}sheet"):
        # In a strict workbook the attribute is of another namespace.
        by = next((str(value) for name, value in sheet.items() if name.endswith("}id")), "")
        target = targets.get(by, "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part in there and "chartsheets/" not in part:
            is_hidden = sheet.get("state", "visible") != "visible"
            (hidden if is_hidden else shown).append(_Part(sheet.get("name", ""), part))
    return shown or hidden


def _remark(read: _Part, path: object, *, is_first: bool) -> str:
    if is_first:
        return Phrase(
            "Only the first sheet of {path} was read, “{sheet}”.", path=path, sheet=read.name
        )
    return Phrase(
        "The sheet “{sheet}” of {path} was read, the first one with recognised columns.",
        path=path,
        sheet=read.name,
    )


def _parsed(archive: ZipFile, name: str) -> "_Element":
    root = root_of(archive.read(name), is_mended=False)
    if root is None:
        raise ValueError(f"no XML: {name}")
    return root


def _elements(archive: ZipFile, part: str, *names: str) -> "Iterator[_Element]":
    """Yield the elements of these names one by one: a whole tree takes twenty times its file."""
    from lxml import etree  # noqa: PLC0415 - the window must not wait for it

    with archive.open(part) as file:
        wanted = [f"{{*}}{name}" for name in names]
        for _, element in etree.iterparse(
            file, tag=wanted, resolve_entities=False, no_network=True, load_dtd=False
        ):
            yield element
            element.clear()
            while (before := element.getprevious()) is not None:
                element.getparent().remove(before)


def _shared_texts(archive: ZipFile) -> list[str]:
    if _SHARED not in archive.namelist():
        return []
    return [text_within(each) for each in _elements(archive, _SHARED, "si")]


def _date_styles(archive: ZipFile) -> list[bool]:
    is_there = _STYLES in archive.namelist()
    return date_styles(root_of(archive.read(_STYLES), is_mended=True)) if is_there else []


def _is_from_1904(workbook: "_Element") -> bool:
    said = workbook.find("{*}workbookPr")
    return said is not None and said.get("date1904") in {"1", "true"}


def _rows(elements: "Iterable[_Element]", reading: CellReading) -> Iterator[Row]:
    cells: dict[tuple[int, int], str] = {}
    merged: list[str] = []
    place = _Place()
    for element in elements:
        if name_of(element) == "mergecell":
            merged.append(element.get("ref", ""))
            continue
        place.go_to(element)
        if text := reading.text(element):
            cells[place.row, place.column] = text
        if len(cells) > _MOST_CELLS:
            raise _too_many()
    if not cells:
        return
    filled = sorted({row for row, _ in cells})
    columns = sorted({column for _, column in cells})
    if len(columns) * len(filled) > _MOST_CELLS:
        raise _too_many()
    _fill(cells, merged, filled, columns)
    for row in filled:
        yield row, [cells.get((row, column), "") for column in columns]


@dataclass(slots=True)
class _Place:
    """Where a cell stands: the row from 1, the column from 0; a cell need not say it."""

    row: int = 0
    column: int = -1
    _within: "_Element | None" = None

    def go_to(self, cell: "_Element") -> None:
        """Go on to a cell, which follows the last one where it does not say where it is."""
        row = cell.getparent()
        if row is not self._within:
            self._within = row
            said = "" if row is None else row.get("r", "")
            self.row, self.column = int(said) if said.isdecimal() else self.row + 1, -1
        found = _CELL.fullmatch(cell.get("r", ""))
        if found is None:
            self.column += 1
        else:
            self.row, self.column = _place(found)


def _fill(
    cells: dict[tuple[int, int], str],
    merged: Sequence[str],
    rows: Sequence[int],
    columns: Sequence[int],
) -> None:
    """Write what stands in merged cells into each of them, where other cells are filled."""
    left = _MOST_CELLS
    for area in merged:
        first, _, last = area.partition(":")
        ends = [found for each in (first, last or first) if (found := _CELL.fullmatch(each))]
        text = cells.get(_place(ends[0]), "") if ends else ""
        if len(ends) < 2 or not text:  # noqa: PLR2004 - an area has two ends
            continue
        (top, start), (bottom, end) = map(_place, ends)
        among = rows[bisect_left(rows, top) : bisect_right(rows, bottom)]
        across = columns[bisect_left(columns, start) : bisect_right(columns, end)]
        left -= len(among) * len(across)
        if left < 0:
            raise _too_many()
        cells.update(dict.fromkeys(product(among, across), text))


def _too_many() -> BadInputError:
    return BadInputError("The sheet has too many cells; save it as CSV.")


def _place(found: re.Match[str]) -> tuple[int, int]:
    """Return the row, from 1, and the column, from 0, of a cell such as B7."""
    column = 0
    for letter in found.group(1):
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found.group(2)), column - 1

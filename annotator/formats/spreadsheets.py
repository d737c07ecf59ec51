"""The first sheet of an Excel workbook (.xlsx, ISO/IEC 29500) as rows of text."""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile, is_zipfile

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.formats.cells import Row
from annotator.formats.xml_trees import root_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_BYTES: Final = 128 * 1024 * 1024
_MOST_CELLS: Final = 5_000_000
_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WORKBOOK: Final = "xl/workbook.xml"
_ESCAPE: Final = re.compile("_x([0-9A-Fa-f]{4})_")
_FIRST_DAY: Final = datetime(1899, 12, 30, tzinfo=UTC)
"""From which spreadsheets count days."""
_DAYS: Final = range(20_000, 80_000)
_DAY_S: Final = 86_400
_CELL: Final = re.compile("([A-Z]{1,3})([0-9]{1,7})")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's rows, with their numbers, and sentences on what was left aside."""

    rows: tuple[Row, ...]
    remarks: tuple[str, ...] = ()


def is_spreadsheet(content: bytes) -> bool:
    """Whether this is a workbook, told by what is in it."""
    if not content.startswith(b"PK") or not is_zipfile(io.BytesIO(content)):
        return False
    with ZipFile(io.BytesIO(content)) as archive:
        return _WORKBOOK in archive.namelist()


def read_rows(content: bytes, path: object) -> Sheet:
    """Read the first sheet; a cell that was merged over several stands in each of them.

    Args:
        content: The file.
        path: What sentences about it call it.

    Raises:
        BadInputError: If it is damaged, protected, or would unpack to far more than a table has.
    """
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            _require_bounded(archive, path)
            return _first_sheet(archive, path)
    except BadInputError:
        raise
    except Exception as error:  # each part of an archive raises errors of its own
        raise BadInputError(
            "{path} can't be read as an Excel workbook; save it as CSV.", path=path
        ) from error


def moment_of(days: float) -> datetime | None:
    """Return the moment that a sheet counts in days, in UTC, or None if that is no date of a sheet.

    Args:
        days: The number in the cell: days since the end of 1899.
    """
    if int(days) not in _DAYS:
        return None
    return _FIRST_DAY + timedelta(seconds=round(days * _DAY_S))


def _require_bounded(archive: ZipFile, path: object) -> None:
    size = sum(member.file_size for member in archive.infolist())
    if size > _MOST_BYTES:
        raise BadInputError(
            "{path} would unpack to {size} MB, far more than a table has; save it as CSV.",
            path=path,
            size=size // 1024 // 1024,
        )


def _first_sheet(archive: ZipFile, path: object) -> Sheet:
    sheets = list(_parsed(archive, _WORKBOOK).iter(f"{_MAIN}sheet"))
    relations = {
        each.get("Id"): each.get("Target", "")
        for each in _parsed(archive, "xl/_rels/workbook.xml.rels")
    }
    target = relations[sheets[0].get(_RELATION)]
    name = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    remarks = (
        (
            Phrase(
                "Only the first sheet of {path} was read, “{sheet}”.",
                path=path,
                sheet=sheets[0].get("name", ""),
            ),
        )
        if len(sheets) > 1
        else ()
    )
    found = _elements(archive, name, "c", "mergeCell")
    return Sheet(tuple(_rows(found, _shared_texts(archive))), remarks)


def _parsed(archive: ZipFile, name: str) -> "_Element":
    root = root_of(archive.read(name), is_mended=False)
    if root is None:
        raise ValueError(f"no XML: {name}")
    return root


def _elements(archive: ZipFile, part: str, *names: str) -> "Iterator[_Element]":
    """Yield the elements of these names one by one: a whole tree takes twenty times its file."""
    from lxml import etree  # noqa: PLC0415 - the window must not wait for it

    with archive.open(part) as file:
        wanted = [f"{_MAIN}{name}" for name in names]
        for _, element in etree.iterparse(
            file, tag=wanted, resolve_entities=False, no_network=True, load_dtd=False
        ):
            yield element
            element.clear()
            while (before := element.getprevious()) is not None:
                element.getparent().remove(before)


def _shared_texts(archive: ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    return [_text_of(each) for each in _elements(archive, "xl/sharedStrings.xml", "si")]


def _rows(elements: "Iterable[_Element]", shared: list[str]) -> Iterator[Row]:
    cells: dict[tuple[int, int], str] = {}
    for element in elements:
        if element.tag == f"{_MAIN}mergeCell":
            _fill(cells, element.get("ref", ""))
        elif text := _value(element, shared):
            cells[_place(element.get("r", ""))] = text
        if len(cells) > _MOST_CELLS:
            raise _too_many()
    if not cells:
        return
    width = 1 + max(column for _, column in cells)
    filled = sorted({row for row, _ in cells})
    if width * len(filled) > _MOST_CELLS:
        raise _too_many()
    for row in filled:
        yield row, [cells.get((row, column), "") for column in range(width)]


def _fill(cells: dict[tuple[int, int], str], area: str) -> None:
    first, _, last = area.partition(":")
    (top, left), (bottom, right) = _place(first), _place(last or first)
    text = cells.get((top, left))
    if text is None:
        return
    if (bottom - top + 1) * (right - left + 1) > _MOST_CELLS:
        raise _too_many()
    for row in range(top, bottom + 1):
        cells.update({(row, column): text for column in range(left, right + 1)})


def _too_many() -> BadInputError:
    return BadInputError("The sheet has too many cells; save it as CSV.")


def _place(reference: str) -> tuple[int, int]:
    """Return the row, from 1, and the column, from 0, of a cell such as B7."""
    found = _CELL.fullmatch(reference)
    if found is None:
        raise ValueError(f"no cell: {reference!r}")
    column = 0
    for letter in found.group(1):
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found.group(2)), column - 1


def _value(cell: "_Element", shared: list[str]) -> str:
    kind = cell.get("t")
    if kind == "inlineStr":
        inline = cell.find(f"{_MAIN}is")
        return "" if inline is None else _text_of(inline)
    value = cell.findtext(f"{_MAIN}v") or ""
    if kind == "s":
        return shared[int(value)]
    if kind == "b":
        return "true" if value == "1" else "false"
    return _unescaped(value) if kind == "str" else value


def _text_of(element: "_Element") -> str:
    """Return a text that may be in several fonts, without what tells how it is spoken."""
    pieces = [
        each.text or ""
        for each in element.iter(f"{_MAIN}t")
        if (parent := each.getparent()) is not None and parent.tag != f"{_MAIN}rPh"
    ]
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), text)

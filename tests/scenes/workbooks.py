"""Excel workbooks with nothing in them but what a test needs."""

import io
from collections.abc import Collection, Mapping
from html import escape
from zipfile import ZipFile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml"


def book(  # noqa: PLR0913 - each is a part of a workbook
    sheets: Mapping[str, str],
    shared: str = "",
    second: str = "",
    *,
    hidden: Collection[str] = (),
    properties: str = "",
    styles: str = "",
    is_strict: bool = False,
) -> bytes:
    """Return a workbook of these sheets, each by its name and its XML."""
    main = f"{STRICT}/spreadsheetml/main" if is_strict else MAIN
    office = f"{STRICT}/officeDocument/relationships" if is_strict else OFFICE
    hide = ' state="hidden"'
    names = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"'
        f"{hide if name in hidden else ''}/>"
        for number, name in enumerate(sheets, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}">{properties}<sheets>{names}{second}'
            "</sheets></workbook>",
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels", f"<Relationships>{relations}</Relationships>"
        )
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}">{shared}</sst>')
        archive.writestr("xl/styles.xml", f'<styleSheet xmlns="{main}">{styles}</styleSheet>')
        for number, sheet in enumerate(sheets.values(), 1):
            archive.writestr(
                f"xl/worksheets/sheet{number}.xml", f'<worksheet xmlns="{main}">{sheet}</worksheet>'
            )
    return file.getvalue()


def workbook(sheet: str, shared: str = "", second: str = "") -> bytes:
    """Return a workbook whose first sheet is this XML, with these shared texts."""
    return book({"Labels": sheet}, shared, second)


def sheet(*filled: list[str]) -> bytes:
    """Return a workbook of these rows, whose cells are all texts but those that are numbers."""
    return workbook(rows(*filled))


def rows(*filled: list[str]) -> str:
    """Return the XML of these rows, whose cells are all texts but those that are numbers."""
    written = "".join(
        f'<row r="{number}">{"".join(map(_cell, columns(number), row))}</row>'
        for number, row in enumerate(filled, 1)
    )
    return f"<sheetData>{written}</sheetData>"


def columns(row: int) -> list[str]:
    """Return the names of a row's first cells."""
    return [f"{letter}{row}" for letter in "ABCDEFGH"]


def _cell(name: str, text: str) -> str:
    kind = "" if text.replace(".", "", 1).isdigit() else ' t="str"'
    return f'<c r="{name}"{kind}><v>{escape(text)}</v></c>'

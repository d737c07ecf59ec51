"""Excel workbooks with nothing in them but what a test needs."""

import io
from html import escape
from zipfile import ZipFile


def workbook(sheet: str, shared: str = "", second: str = "") -> bytes:
    """Return a workbook whose first sheet is this XML, with these shared texts."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            f'<sheet name="Labels" sheetId="1" r:id="rId1"/>{second}</sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
            "</Relationships>",
        )
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}">{shared}</sst>')
        archive.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}">{sheet}</worksheet>'
        )
    return file.getvalue()


def sheet(*rows: list[str]) -> bytes:
    """Return a workbook of these rows, whose cells are all texts but those that are numbers."""
    filled = "".join(
        f'<row r="{number}">{"".join(map(_cell, columns(number), row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    return workbook(f"<sheetData>{filled}</sheetData>")


def columns(row: int) -> list[str]:
    """Return the names of a row's first cells."""
    return [f"{letter}{row}" for letter in "ABCDEFGH"]


def _cell(name: str, text: str) -> str:
    kind = "" if text.replace(".", "", 1).isdigit() else ' t="str"'
    return f'<c r="{name}"{kind}><v>{escape(text)}</v></c>'

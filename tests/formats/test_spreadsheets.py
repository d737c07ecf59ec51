"""Sheets as Excel, LibreOffice and other programs write them, and as nobody should."""

import io
from zipfile import ZipFile

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats import spreadsheets, zip_bounds
from annotator.formats.spreadsheets import read_rows
from tests.scenes.workbooks import book, rows, sheet, workbook

DATED = (
    '<sheetData><row r="1"><c r="A1" s="1"><v>{days}</v></c><c r="B1" s="2"><v>{days}.25</v></c>'
    '<c r="C1" s="3"><v>0.5</v></c><c r="D1"><v>7</v></c><c r="E1" s="9"><v>8</v></c></row>'
    "</sheetData>"
)
STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy hh:mm"/>'
    '<numFmt numFmtId="165" formatCode="[Red]0.0&quot; days&quot;"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    "</cellXfs>"
)


def cells(content: bytes) -> list[list[str]]:
    return [list(row) for _, row in read_rows(content, "a.xlsx").rows]


def test_numbers_that_are_shown_as_days_are_dates() -> None:
    data = book({"S": DATED.format(days=45608)}, styles=STYLES)
    assert cells(data) == [["2024-11-12", "2024-11-12T06:00:00", "0.5", "7", "8"]]
    data = book({"S": DATED.format(days=9_000)}, styles=STYLES)
    assert cells(data)[0][0] == "1924-08-21"


def test_days_may_be_counted_from_1904() -> None:
    properties = '<workbookPr date1904="1"/>'
    data = book({"S": DATED.format(days=44146)}, styles=STYLES, properties=properties)
    assert cells(data)[0][:2] == ["2024-11-12", "2024-11-12T06:00:00"]


def test_cells_need_not_say_where_they_are() -> None:
    inner = "<c t='str'><v>{}</v></c>"
    row = "<row>{}</row>"
    filled = row.format(inner.format("a") + "<c/>" + inner.format("b")) + row.format(
        inner.format("c")
    )
    data = workbook(f"<sheetData>{filled}</sheetData>")
    assert [(number, list(row)) for number, row in read_rows(data, "a").rows] == [
        (1, ["a", "b"]),
        (2, ["c", ""]),
    ]


def test_a_cell_that_names_no_shared_text_is_empty() -> None:
    data = workbook(
        '<sheetData><row><c t="s"/><c t="s"><v>0</v></c></row></sheetData>', "<si><t>a</t></si>"
    )
    assert cells(data) == [["a"]]


def test_a_strict_workbook_is_one_too() -> None:
    assert cells(book({"S": rows(["a", "b"])}, is_strict=True)) == [["a", "b"]]


def test_an_error_says_nothing() -> None:
    filled = '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="str"><v>b</v></c></row>'
    assert cells(workbook(f"<sheetData>{filled}</sheetData>")) == [["b"]]


def test_merged_cells_are_filled_where_there_are_others_and_nowhere_else() -> None:
    merges = "".join(
        f'<mergeCell ref="{area}"/>' for area in ("A1:C999999", "B9:A1", "", "Z1:Z2", "A2:A3:A4")
    )
    data = workbook(f"{rows(['a'], ['', 'b'])}<mergeCells>{merges}</mergeCells>")
    assert cells(data) == [["a", "a"], ["a", "a"]]


def test_the_sheet_that_is_meant_is_read_and_said() -> None:
    sheets = {"Cover": rows(["Title"]), "Old": rows(["b"]), "New": rows(["b", "c"])}
    data = book(sheets, hidden={"Old"})
    found = read_rows(data, "a.xlsx", lambda read: "b" in read[0][1])
    assert [list(row) for _, row in found.rows] == [["b", "c"]]
    assert found.remarks == (
        "The sheet “New” of a.xlsx was read, the first one with recognised columns.",
    )
    found = read_rows(data, "a.xlsx", lambda _: False)
    assert found.remarks == ("Only the first sheet of a.xlsx was read, “Cover”.",)
    only_hidden = read_rows(book({"Old": rows(["b"])}, hidden={"Old"}), "a.xlsx")
    assert (len(only_hidden.rows), only_hidden.remarks) == (1, ())


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheets, "_MOST_CELLS", 5)
    far = (
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>1</v></c></row>'
        "</sheetData>"
    )
    assert cells(workbook(far)) == [["1", ""], ["", "1"]]
    merged = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:B2"/></mergeCells>'
    for content in (sheet(["1"] * 6), workbook(rows(["1", "2"], ["3", "4"]) + merged)):
        with pytest.raises(BadInputError, match="too many cells"):
            read_rows(content, "a.xlsx")


def test_what_would_unpack_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_bounds, "MOST_UNPACKED_BYTES", 1_000)
    with pytest.raises(BadInputError, match=r"a\.xlsx would unpack to 5 parts of 0 MB in total"):
        read_rows(sheet(["1"] * 8, *[["1"]] * 20), "a.xlsx")


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/sharedStrings.xml"])
def test_a_damaged_part_is_one_sentence(part: str) -> None:
    file = io.BytesIO(sheet(["a"]))
    out = io.BytesIO()
    with ZipFile(file) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<" if name == part else old.read(name))
    with pytest.raises(BadInputError, match=r"^a\.xlsx can't be read as an Excel workbook"):
        read_rows(out.getvalue(), "a.xlsx")

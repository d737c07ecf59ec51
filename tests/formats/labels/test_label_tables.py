"""Labels in tables: a row a label, a column an annotator, a sheet among others."""

from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.domain.label_records import LabelFile
from annotator.formats.labels import label_files
from tests.formats.labels.conftest import Read
from tests.scenes.workbooks import book, rows, workbook


@pytest.mark.parametrize(
    "content",
    [
        "Satz;Kategorie;Bearbeiterin;Unsicher\nEins;fact;Ana;ja\n",
        "\ufeffsep=;\r\nText;Label:;Annotator;Unsure?\r\nEins;fact;Ana;x\r\n",
        "Labels of July,,,\n,,,\nsentence,Tag,Coder,uncertain\nEins,fact,Ana,?\n",
        '{"labels": [\n{"sentence": "Eins", "class": "fact", "rater": "Ana", "unsure": true}]}',
        "id,data,label,annotator,unsure\n1,Eins,fact,Ana,x\n",
        '{"text": "Eins", "label": "fact", "_session_id": "Ana", "unsure": true}',
        '{\n"Text": "Eins", "Label": ["fact"], "Annotator": "Ana", "unsure": "sí"\n}',
    ],
    ids=[
        "German",
        "sep=",
        "a title above",
        "an object around",
        "doccano",
        "Prodigy",
        "an object over lines",
    ],
)
def test_headings_of_people(read: Read, content: str) -> None:
    (record,) = read(content).records
    assert (record.sentence.text, record.label, record.annotator) == ("Eins", "fact", "Ana")
    assert record.unsure


def test_what_a_heading_was_taken_for_is_told(read: Read) -> None:
    file = read("sentence,label,label code\nEins,fact,7\n")
    assert file.remarks == ("“sentence” was taken for text.",)


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("2024-07-01T10:00:00Z", "2024-07-01T10:00:00.000Z"),
        ("1719828000", "2024-07-01T10:00:00.000Z"),
        ("1719828000000", "2024-07-01T10:00:00.000Z"),
        ("1720101000000", "2024-07-04T13:50:00.000Z"),
        ("45474.416666666664", "2024-07-01T10:00:00.000Z"),
        ("20240701", "2024-07-01T00:00:00.000Z"),
        ("01.07.2024 10:00", "2024-07-01T10:00:00.000Z"),
        ("1.7.2024", "2024-07-01T00:00:00.000Z"),
        ("7/1/2024 10:00", ""),
        ("31.02.2024", ""),
        ("nan", ""),
        ("1e400", ""),
    ],
)
def test_times(read: Read, said: str, stored: str) -> None:
    (record,) = read(f"text,label,recorded_at\na,fact,{said}\n").records
    assert record.recorded_at == stored


def test_codes_of_a_dataframe_with_gaps(read: Read) -> None:
    assert [r.label for r in read("text,label\na,0.0\nb,10.0\nc,1.5\n").records] == [
        "0",
        "10",
        "1.5",
    ]


def wide(tmp_path: Path, content: str) -> LabelFile:
    path = tmp_path / "labels.csv"
    path.write_text(content, encoding="utf-8")
    return label_files.read(path, {"fact", "quote"})


def test_a_column_for_each_annotator(tmp_path: Path) -> None:
    file = wide(
        tmp_path,
        "Our labels,,,\ntext,Label (Ana),label_Ben,page\n"
        "a,fact,Quote ?,1\nb,,rumour,2\nc,,fact,3\n",
    )
    assert [(r.line, r.sentence.text, r.label, r.annotator) for r in file.records] == [
        (3, "a", "fact", "Ana"),
        (3, "a", "Quote ?", "Ben"),
        (4, "b", "rumour", "Ben"),
        (5, "c", "fact", "Ben"),
    ]
    assert file.remarks == (
        "Each of these columns was taken for the labels of one annotator: Label (Ana), label_Ben.",
    )


def test_two_columns_of_one_annotator_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="two columns called Ana"):
        wide(tmp_path, "text,Ana,Ben,Ana\na,fact,quote,quote\n")


def test_one_column_that_holds_labels_is_taken_for_them(tmp_path: Path) -> None:
    file = wide(tmp_path, "text,verdict,annotator\na,fact,3\nb,,3\n")
    assert [(r.label, r.annotator) for r in file.records] == [("fact", "3"), ("", "3")]
    assert file.remarks == ("“verdict” was taken for label.",)
    with pytest.raises(
        BadInputError, match="no field called label; it has annotator, one, other, text"
    ):
        wide(tmp_path, "text,one,other,annotator\na,fact,quote,3\n")


def test_a_workbook(read: Read) -> None:
    shared = "<si><t>text</t></si><si><r><t>fa</t></r><r><t>ct</t></r><rPh><t>x</t></rPh></si>"
    filled = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>label</v></c>'
        '<c r="C1" t="inlineStr"><is><t>annotator</t></is></c><c r="D1" t="str"><v>unsure</v></c>'
        "</row>"
        '<row r="3"><c r="A3" t="str"><v>a_x000A_b</v></c><c r="B3" t="s"><v>1</v></c>'
        '<c r="C3" t="str"><v>Ana</v></c><c r="D3" t="b"><v>1</v></c></row>'
        '<row r="4"><c r="A4" t="str"><v>c</v></c><c r="B4"><v>2</v></c></row>'
    )
    sheet = f'<sheetData>{filled}</sheetData><mergeCells><mergeCell ref="C3:C4"/></mergeCells>'
    file = read(workbook(sheet, shared, '<sheet name="More" sheetId="2" r:id="rId2"/>'))
    found = [(r.line, r.sentence.text, r.label, r.annotator, r.unsure) for r in file.records]
    assert found == [(3, "a\nb", "fact", "Ana", True), (4, "c", "2", "Ana", False)]
    (remark,) = file.remarks
    assert remark.endswith("labels.data was read, “Labels”.")


@pytest.mark.parametrize("sheet", ["<sheetData>", '<sheetData><row><c r="?"/></row></sheetData>'])
def test_a_damaged_workbook(read: Read, sheet: str) -> None:
    with pytest.raises(BadInputError, match=r"Excel workbook|contains no labels"):
        read(workbook(sheet))


def test_the_sheet_that_names_sentences_is_read(read: Read) -> None:
    names = rows(["text", "label"], ["a", "fact"])
    file = read(book({"Codes": rows(["code", "meaning"], ["1", "fact"]), "Ana": names}))
    assert [(r.sentence.text, r.label) for r in file.records] == [("a", "fact")]
    (remark,) = file.remarks
    assert "The sheet “Ana” of" in remark


def test_a_cell_may_hold_a_whole_long_article(read: Read) -> None:
    text = "One thing. " * 20_000
    (record,) = read(f'text,label\n"{text}",fact\n').records
    assert record.sentence.text == text.strip()

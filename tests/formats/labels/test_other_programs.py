"""Labels as other programs and people write them become the same records."""

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.domain.label_records import LabelFile, LabelRecord
from annotator.domain.texts.text import text_sha256
from annotator.formats.datasets.conll import escaped, unescaped
from annotator.formats.labels import label_files
from tests.scenes.workbooks import book, rows, workbook

Read = Callable[[object], LabelFile]

TEXT = "💩 One thing happened. “Another thing,” she said.\n"
FIRST, SECOND = (0, 21), (22, 48)


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a file with this content."""

    def made(content: object) -> LabelFile:
        path = tmp_path / "labels.data"
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_text(text, encoding="utf-8", newline="")
        return label_files.read(path)

    return made


def shown(record: LabelRecord) -> tuple[object, ...]:
    place = record.sentence
    return place.start, place.end, place.text, record.label, record.annotator


FOUND = [
    (*FIRST, "💩 One thing happened.", "fact", "Ana"),
    (*SECOND, "“Another thing,” she said.", "quote", "Ana"),
]


def label_studio(*regions: dict[str, object], **more: object) -> list[dict[str, object]]:
    results = [{"type": "labels", "value": region} for region in regions]
    annotation = {"completed_by": {"first_name": "Ana", "email": "a@b"}, "result": results}
    return [{"id": 1, "data": {"text": TEXT}, "annotations": [annotation | more]}]


@pytest.mark.parametrize(
    "content",
    [
        {"text": TEXT, "label": [[*FIRST, "fact"], [*SECOND, "quote"]], "user": "Ana"},
        {"text": TEXT, "annotator": "Ana", "spans": [
            {"start": 0, "end": 21, "label": "fact"}, {"start": 21, "end": 49, "label": "quote"}]},
        {"text": TEXT, "_annotator_id": "Ana", "answer": "accept", "entities": [
            {"start_offset": 0, "end_offset": 21, "label": "fact"},
            {"start_offset": 22, "end_offset": 48, "label": "quote"}]},
        label_studio({"start": 0, "end": 21, "labels": ["fact"]},
                     {"start": 22, "end": 48, "labels": ["quote"]}),
        label_studio({"start": 0, "end": 22, "text": TEXT[:21], "labels": ["fact"]},
                     {"start": 23, "end": 49, "text": TEXT[22:48], "labels": ["quote"]}),
    ],
    ids=["doccano", "prodigy", "entities", "label studio", "utf-16 units"],
)  # fmt: skip
def test_places_in_a_whole_text(read: Read, content: object) -> None:
    file = read(content)
    assert [shown(record) for record in file.records] == FOUND
    assert {r.sentence.text_sha256 for r in file.records} == {text_sha256(TEXT)}
    assert file.problems == ()


def test_cells_of_label_studios_table(read: Read) -> None:
    spans = json.dumps([{"start": 0, "end": 4, "text": "One.", "labels": ["fact"]}])
    rows = [("One. Two.", spans), ("Two.", '{"choices": ["fact", "quote"]}'), ("Three.", "[{no")]
    lines = [
        "text,label",
        *(f'"{text}","{cell.replace(chr(34), chr(34) * 2)}"' for text, cell in rows),
    ]
    file = read("\n".join(lines))
    assert [(r.sentence.text, r.label) for r in file.records] == [
        ("One.", "fact"),
        ("Three.", "[{no"),
    ]
    assert "fact, quote" in file.problems[0].sentence


def test_places_are_told_in_the_text_as_it_is_stored(read: Read) -> None:
    (record,) = read({"text": "One.\r\nTwo.\r\n", "label": [[6, 10, "fact"]]}).records
    assert (record.sentence.start, record.sentence.end) == (5, 9)
    assert record.sentence.text_sha256 == text_sha256("One.\nTwo.\n")


@pytest.mark.parametrize(
    "span",
    [
        {"start": 0, "end": 4, "text": "Two.", "label": "fact"},
        {"start": -4, "end": 9, "label": "fact"},
    ],
)
def test_a_place_that_can_not_be_meant_gives_no_label(read: Read, span: object) -> None:
    file = read([{"text": "One. Two.", "spans": [span]}])
    assert file.records == ()
    assert len(file.problems) == 1


def test_a_line_end_that_is_written_as_two_characters_is_one(read: Read) -> None:
    span = {"start": 0, "end": 9, "text": "One,\\nTwo.", "label": "fact"}
    (record,) = read([{"text": "One,\nTwo.", "spans": [span]}]).records
    assert record.sentence.text == "One,\nTwo."


def test_what_was_refused_or_cancelled_is_no_label(read: Read) -> None:
    lines = [
        {"text": "a", "accept": ["fact"], "answer": "accept", "meta": {"annotator": "Ana"}},
        {"text": "b", "label": "fact", "answer": "reject"},
        {"text": "c", "accept": ["fact", "quote"], "answer": "accept"},
        {"text": "d", "accept": [], "answer": "accept"},
    ]
    file = read("\n".join(map(json.dumps, lines)))
    assert [(r.line, r.label, r.annotator) for r in file.records] == [
        (1, "fact", "Ana"),
        (4, "", ""),
    ]
    assert [problem.line for problem in file.problems] == [2, 3]
    assert "“reject”" in file.problems[0].sentence
    assert "fact, quote" in file.problems[1].sentence
    cancelled = label_studio({"start": 0, "end": 5, "labels": ["fact"]}, was_cancelled=True)
    with pytest.raises(BadInputError):
        read(cancelled)


@pytest.mark.parametrize(
    "content",
    [
        {"fields": {"sentence": "Eins"}, "metadata": {"outlet": "Post"}, "responses": {"kind": [
            {"value": "fact", "user_id": "Ana", "status": "submitted"},
            {"value": "quote", "user_id": "Ben", "status": "draft"}]}},
        {"fields": {"text": "Eins"}, "metadata": {"outlet": "Post"}, "responses": [
            {"user_id": "Ana", "status": "submitted", "values": {"kind": {"value": "fact"}}}]},
        {"displayed_text": "Eins", "outlet": "Post", "user": "Ana", "span_annotations": [],
         "label_annotations": {"kind": {"quote": "false", "fact": "1"}}},
    ],
    ids=["Argilla 2", "Argilla 1", "Potato"],
)  # fmt: skip
def test_answers_about_a_text(read: Read, content: object) -> None:
    (record,) = read(content).records
    assert shown(record) == (None, None, "Eins", "fact", "Ana")
    assert record.sentence.outlet == "Post"


@pytest.mark.parametrize(
    "content",
    [
        "Satz;Kategorie;Bearbeiterin;Unsicher\nEins;fact;Ana;ja\n",
        "\ufeffsep=;\r\nText;Label;Annotator;Unsure\r\nEins;fact;Ana;x\r\n",
        "Labels of July,,,\n,,,\nsentence,Tag,Coder,uncertain\nEins,fact,Ana,?\n",
        '{"labels": [\n{"sentence": "Eins", "class": "fact", "rater": "Ana", "unsure": true}]}',
        '{\n"Text": "Eins", "Label": ["fact"], "Annotator": "Ana", "unsure": "sí"\n}',
    ],
    ids=["German", "sep=", "a title above", "an object around", "an object over lines"],
)
def test_headings_of_people(read: Read, content: str) -> None:
    (record,) = read(content).records
    assert (record.sentence.text, record.label, record.annotator) == ("Eins", "fact", "Ana")
    assert record.unsure


def test_what_a_heading_was_taken_for_is_told(read: Read) -> None:
    file = read("sentence,label,label code\nEins,fact,7\n")
    assert file.remarks == ("“sentence” was taken for text.",)


@pytest.mark.parametrize(
    "content",
    [
        "#FORMAT=CoNLL 2003\n\nThis DT O O\n",
        b"PK\x03\x04 mimetype: an OpenDocument sheet",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook",
    ],
)
def test_what_is_no_file_of_labels_is_told_what_is_one(read: Read, content: object) -> None:
    with pytest.raises(BadInputError, match=r"not a label file of a kind known here.*\.xlsx"):
        read(content)


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
        "Our labels,,,\ntext,Ana,label_Ben,page\na,fact,Quote ?,1\nb,,rumour,2\nc,,fact,3\n",
    )
    assert [(r.line, r.sentence.text, r.label, r.annotator) for r in file.records] == [
        (3, "a", "fact", "Ana"),
        (3, "a", "Quote ?", "Ben"),
        (4, "b", "rumour", "Ben"),
        (5, "c", "fact", "Ben"),
    ]
    assert file.remarks == ("These columns were taken for one annotator's each: Ana, label_Ben.",)


def test_one_column_that_holds_labels_is_taken_for_them(tmp_path: Path) -> None:
    file = wide(tmp_path, "text,verdict,annotator\na,fact,3\nb,,3\n")
    assert [(r.label, r.annotator) for r in file.records] == [("fact", "3"), ("", "3")]
    assert file.remarks == ("“verdict” was taken for label.",)
    with pytest.raises(BadInputError, match="no field label; it has annotator, one, other, text"):
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
    with pytest.raises(BadInputError, match=r"Excel workbook|holds no labels"):
        read(workbook(sheet))


def test_the_sheet_that_names_sentences_is_read(read: Read) -> None:
    names = rows(["text", "label"], ["a", "fact"])
    file = read(book({"Codes": rows(["code", "meaning"], ["1", "fact"]), "Ana": names}))
    assert [(r.sentence.text, r.label) for r in file.records] == [("a", "fact")]
    (remark,) = file.remarks
    assert "the sheet “Ana” was read" in remark


def test_standoff(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "a.ann"
    path.write_text(
        f"T1\tfact 0 5;6 21\t{TEXT[:21]}\n#1\tAnnotatorNotes T1\tnot so sure\n"
        f'T2\tquote_ 22 48\t{TEXT[22:48]}\n#2\tAnnotatorNotes T2\t{{"label": "quote!"}}\n',
        encoding="utf-8",
    )
    first, second = label_files.read(path).records
    assert (first.sentence.start, first.sentence.end, first.label) == (*FIRST, "fact")
    assert (first.note, second.label) == ("not so sure", "quote!")
    (tmp_path / "a.txt").unlink()
    with pytest.raises(BadInputError, match=r"a\.txt"):
        label_files.read(path)


def test_standoff_counts_line_ends_as_they_are_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\r\nThree.\r\n")
    path = tmp_path / "a.ann"
    path.write_text("T1\tfact 12 18\tThree.\nT2\tquote 5 9\tTwo.\n", encoding="utf-8")
    found = [(r.sentence.start, r.sentence.text) for r in label_files.read(path).records]
    assert found == [(10, "Three."), (5, "Two.")]


NAMES = [
    "text",
    "label",
    "spans",
    "data",
    "annotations",
    "result",
    "value",
    "start",
    "end",
    "answer",
    "accept",
    "meta",
    "fields",
    "responses",
    "label_annotations",
    "annotator",
    "recorded_at",
    "status",
    "values",
]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["", "fact", "reject", "1e9"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(record=st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_whatever_looks_like_a_task_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, record: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "task.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    with contextlib.suppress(BadInputError):
        label_files.read(path, {"fact"})


@given(st.text())
def test_cells_of_conll_come_back(text: str) -> None:
    assert unescaped(escaped(text)) == text

"""Labels of INCEpTION, LightTag, UBIAI, Argilla, Potato, Hugging Face and tables of many shapes."""

import json
import zipfile
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from annotator.domain.errors import BadInputError
from annotator.domain.label_records import LabelFile
from annotator.formats.labels import label_files
from annotator.formats.labels.webanno_labels import webanno_lines

KNOWN = {"fact", "quote"}
TSV = """#FORMAT=WebAnno TSV 3.3
#T_SP=webanno.custom.Statement|kind|unsure
#T_RL=webanno.custom.Link|kind|BT_webanno.custom.Statement


#Text=💩 One\\_thing happened. Two did.
1-1\t0-2\t💩\tfact[1]\t_\t_\t_
1-2\t3-12\tOne\\_thing\tfact[1]\t_\tnext\t1-3[0_1]
1-3\t13-21\thappened\tfact[1]\t_\t_\t_
1-4\t21-22\t.\tfact[1]\t*\t_\t_
1-5\t23-26\tTwo\tquote[2]|fact[3]\t_\t_\t_
1-6\t27-30\tdid\tquote[2]\t_\t_\t_
1-6.1\t27-28\td\tfact\t_\t_\t_
1-7\t30-31\t.\tquote[2]\t_\t_\t_

#Text=“No.”
2-1\t32-37\t“No.”\tquote\t_\t_\t_
"""


def read(folder: Path, content: object, name: str = "labels.data") -> LabelFile:
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
    return label_files.read(path, KNOWN)


def shown(file: LabelFile) -> list[tuple[str, str, str]]:
    return [(r.sentence.text, r.label, r.annotator) for r in file.records]


def test_spans_of_webanno_are_records_and_relations_are_not(tmp_path: Path) -> None:
    file = read(tmp_path, TSV.replace("\tnext\t1-3[0_1]", "\t_\t_"))
    assert shown(file) == [
        ("💩 One_thing happened.", "fact", ""),
        ("Two did.", "quote", ""),
        ("Two", "fact", ""),
        ("“No.”", "quote", ""),
    ]
    assert [record.line for record in file.records] == [7, 11, 11, 17]


def test_a_webanno_file_of_strange_signs_and_numbers(tmp_path: Path) -> None:
    lines = TSV.replace("One\\_thing", "One\\tthing") + f"3-1\t0-{'9' * 5000}\tx\tfact\n"
    assert shown(read(tmp_path, lines))[0] == ("💩 One thing happened.", "fact", "")


@given(st.integers(0, len(TSV)).map(lambda n: TSV[:n]))
def test_a_webanno_file_that_was_cut_is_read_as_far_as_it_goes(text: str) -> None:
    assert all(record["label"] for _, record in webanno_lines(text, Path("a.tsv")))


def test_tags_and_classes_of_lighttag_name_who_gave_them(tmp_path: Path) -> None:
    people = [{"annotator": "Ana", "timestamp": "2024-07-01T10:00:00"}, {"annotator": "Ben"}]
    tagged = {"start": 0, "end": 4, "tag": "fact", "value": "One.", "tagged_by": people}
    classes = [{"classname": "quote", "classified_by": [{"annotator": "Eva"}]}]
    example = {"content": "One. Two.", "annotations": [tagged], "classifications": classes}
    file = read(tmp_path, {"examples": [example], "relations": []})
    assert shown(file) == [
        ("One.", "fact", "Ana"),
        ("One.", "fact", "Ben"),
        ("One. Two.", "quote", "Eva"),
    ]
    assert file.records[0].recorded_at == "2024-07-01T10:00:00.000Z"
    assert shown(read(tmp_path, example)) == shown(file)


def test_pieces_of_ubiai_are_spans(tmp_path: Path) -> None:
    piece = {"text": "Two.", "start": 5, "end": 9, "entityLabel": "fact"}
    file = read(tmp_path, [{"document": "One. Two.", "tokens": [piece], "relations": []}])
    assert shown(file) == [("Two.", "fact", "")]


def test_answers_of_argilla_in_columns(tmp_path: Path) -> None:
    record = {
        "text": "One.",
        "kind.responses": ["fact", "quote", "fact"],
        "kind.responses.users": ["Ana", "Ben", "Eva"],
        "kind.responses.status": ["submitted", "submitted", "draft"],
        "kind.suggestion": "fact",
    }
    assert shown(read(tmp_path, [record])) == [("One.", "fact", "Ana"), ("One.", "quote", "Ben")]


@pytest.mark.parametrize(
    "content",
    [
        [
            ["One. Two.", {"entities": [[0, 4, "fact"]]}],
            ["Two.", {"cats": {"fact": 0, "quote": 1}}],
        ],
        {
            "classes": ["fact"],
            "annotations": [
                ["One. Two.", {"entities": [[0, 4, "fact"]]}],
                ["Two.", {"cats": {"fact": 0.2, "quote": 0.8}}],
            ],
        },
    ],
)
def test_examples_for_spacy(tmp_path: Path, content: object) -> None:
    assert shown(read(tmp_path, content)) == [("One.", "fact", ""), ("Two.", "quote", "")]


def test_a_choice_within_a_choice_and_a_note_on_a_region(tmp_path: Path) -> None:
    results = [
        {"type": "taxonomy", "value": {"taxonomy": [["Statement", "fact"]]}},
        {
            "type": "labels",
            "value": {"start": 0, "end": 4, "labels": ["quote"]},
            "meta": {"text": ["odd"]},
        },
    ]
    file = read(tmp_path, [{"data": {"text": "One."}, "annotations": [{"result": results}]}])
    assert shown(file) == [("One.", "fact", ""), ("One.", "quote", "")]
    assert file.records[1].note == "odd"


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ('[{""start"":5,""end"":9,""text"":""Two."",""labels"":[""fact""]}]', ["Two."]),
        ('{""choices"":[""fact"",""quote""]}', []),
    ],
)
def test_a_cell_of_label_studios_table_under_any_name(
    tmp_path: Path, cell: str, found: list[str]
) -> None:
    file = read(tmp_path, f'text,kind\nOne. Two.,"{cell}"\n')
    assert [record.sentence.text for record in file.records] == found
    assert len(file.records) + len(file.problems) == 1


def test_a_question_that_is_called_otherwise_holds_the_labels(tmp_path: Path) -> None:
    records = [{"text": "One.", "sentiment": "fact", "id": "x"}, {"text": "Two.", "id": "y"}]
    file = read(tmp_path, records)
    assert shown(file) == [("One.", "fact", ""), ("Two.", "", "")]
    assert file.remarks == ("“sentiment” was taken for label.",)


@pytest.mark.parametrize(
    "header",
    [
        "user,displayed_text,kind:::fact,kind:::quote",
        "user,text,fact,quote",
        "user,covered text,is_fact,Label: quote",
    ],
)
def test_a_column_for_each_label(tmp_path: Path, header: str) -> None:
    rows = "Ana,One.,true,\nAna,Two.,0,1\nAna,Three.,1,x\n"
    file = read(tmp_path, f"{header}\n{rows}")
    assert shown(file) == [("One.", "fact", "Ana"), ("Two.", "quote", "Ana")]
    assert "fact, quote" in file.problems[0].sentence


@pytest.mark.parametrize("name", ["final", "Gold label", "consensus_label"])
def test_what_was_decided_is_nobodys(tmp_path: Path, name: str) -> None:
    file = read(tmp_path, f"text,Ana,Goldie,{name}\nOne.,fact,quote,fact\n")
    assert shown(file) == [("One.", "fact", "Ana"), ("One.", "quote", "Goldie")]
    assert name in file.remarks[1]
    file = read(tmp_path, f"text,Ana,{name}\nOne.,quote,fact\n")
    assert shown(file) == [("One.", "quote", "Ana")]
    assert shown(read(tmp_path, f"text,{name}\nOne.,fact\n")) == [("One.", "fact", "")]


def test_numbers_that_a_dataset_has_names_for(tmp_path: Path) -> None:
    features = {"label": {"names": ["fact", "quote"], "_type": "ClassLabel"}, "text": {}}
    table = pa.table({"text": ["One.", "Two.", "Three.", "Four."], "label": [1, 0, 7, -1]})
    metadata = json.dumps({"info": {"features": features}})
    path = tmp_path / "train.parquet"
    parquet.write_table(table.replace_schema_metadata({"huggingface": metadata}), path)
    assert shown(label_files.read(path)) == [
        ("One.", "quote", ""),
        ("Two.", "fact", ""),
        ("Three.", "7", ""),
        ("Four.", "", ""),
    ]


def test_several_labels_in_one_cell_are_told_apart(tmp_path: Path) -> None:
    rows = "One.,fact#quote,Ana\nTwo.,fact; odd,Ana\nThree.,['fact'],Ana\n"
    file = read(tmp_path, f"text,label,user\n{rows}")
    assert "2 values, where one is needed: fact, quote" in file.problems[0].sentence
    assert shown(file) == [("Two.", "fact; odd", "Ana"), ("Three.", "fact", "Ana")]


def test_times_finer_than_a_millisecond_and_texts_that_are_none(tmp_path: Path) -> None:
    when = pa.array([1_720_000_000_123_456_789], pa.timestamp("ns"))
    columns = {"text": ["One."], "label": ["fact"], "recorded_at": when}
    path = tmp_path / "labels.parquet"
    parquet.write_table(pa.table(columns), path)
    assert label_files.read(path).records[0].recorded_at == "2024-07-03T09:46:40.123Z"
    broken = pa.Array.from_buffers(pa.string(), 1, pa.array([b"\xff."]).buffers())
    parquet.write_table(pa.table(columns | {"text": broken}), path)
    with pytest.raises(BadInputError, match="is damaged"):
        label_files.read(path)


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"x\x9c\x01\x02", "a.bin", "is a spaCy DocBin"),
        (b"anything", "a.spacy", "is a spaCy DocBin"),
        (b"<?xml version='1.0'?><xmi:XMI/>", "a.xmi", "WebAnno TSV 3"),
        (b'{"%TYPES": {}, "%FEATURE_STRUCTURES": []}', "a.json", "WebAnno TSV 3"),
    ],
)
def test_what_can_not_be_read_is_told_what_to_do(
    tmp_path: Path, content: bytes, name: str, says: str
) -> None:
    with pytest.raises(BadInputError, match=says):
        read(tmp_path, content, name)


def test_an_archive_is_to_be_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ana.jsonl", "{}")
    with pytest.raises(BadInputError, match="unpack it"):
        label_files.read(path)


@pytest.mark.parametrize(
    "content",
    [
        {"text": {"0": "One.", "1": "Two."}, "label": {"0": "fact", "1": "quote"}},
        {"sentence": ["One.", "Two."], "label": ["fact", "quote"]},
        [{"doc": 7, "sentences": [{"text": "One.", "label": "fact"}]},
         {"text": "x", "annotations": [{"sentence": "Two.", "tag": "quote"}]}],
        [{"doc": 7, "sentences": ["One.", "Two."], "labels": ["fact", "quote"]}],
        {"labels": [{"label": "fact"}], "post": [{"text": "One.", "label": "fact"}],
         "herald": [{"text": "Two.", "label": "quote"}]},
    ],
    ids=["named rows", "rows", "a list in each document", "two lists", "a list for each outlet"],
)  # fmt: skip
def test_tables_that_are_told_otherwise_than_row_by_row(tmp_path: Path, content: object) -> None:
    assert shown(read(tmp_path, content)) == [("One.", "fact", ""), ("Two.", "quote", "")]


def test_spans_that_argilla_asked_for(tmp_path: Path) -> None:
    spans = [{"start": 5, "end": 9, "label": "fact"}]
    answers = {"which": [{"value": spans, "user_id": "Ana"}]}
    (record,) = read(tmp_path, [{"fields": {"text": "One. Two."}, "responses": answers}]).records
    assert (record.sentence.start, record.label, record.annotator) == (5, "fact", "Ana")


def test_a_sentence_of_webanno_may_begin_with_a_space(tmp_path: Path) -> None:
    lines = TSV.replace("#Text=“No.”", "#Text= “No.”")
    assert shown(read(tmp_path, lines))[-1] == ("“No.”", "quote", "")


def test_two_byte_order_marks(tmp_path: Path) -> None:
    content = "\ufeff\ufefftext,label\nOne.,fact\n"
    assert shown(read(tmp_path, content)) == [("One.", "fact", "")]


def test_who_made_a_label_counts_where_nobody_has_changed_it(tmp_path: Path) -> None:
    rows = "One.,fact,,Ana\nTwo.,quote,Ben,Ana\nThree.,fact,,\n"
    found = read(tmp_path, f"Segment,Code,Modified by,Created by\n{rows}", "codes.csv")
    assert [record.annotator for record in found.records] == ["Ana", "Ben", ""]

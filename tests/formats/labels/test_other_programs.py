"""Labels as other programs and people write them become the same records."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.domain.label_records import LabelRecord
from annotator.domain.texts.text import text_sha256
from annotator.formats.labels import label_files
from tests.formats.labels.conftest import Read

TEXT = "💩 One thing happened. “Another thing,” she said.\n"
FIRST, SECOND = (0, 21), (22, 48)


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


def test_a_place_that_can_not_be_meant_costs_no_other(read: Read) -> None:
    spans = [[0, 4, "fact"], [-4, 9, "quote"], [5, 9, ["fact", "quote"]], [10, 16, "quote"]]
    named = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    file = read({"text": "One. Two. Three.", "spans": named})
    assert [record.sentence.text for record in file.records] == ["One.", "Three."]
    assert len(file.problems) == len(spans) - len(file.records)


@pytest.mark.parametrize(
    ("more", "region", "part"),
    [
        ({"id": 17}, {"text": "Something else that nobody has ever said or written"},
         "task 17, “Something else that nobody has ever said…”"),
        ({}, {"text": "Something else"}, "“Something else”"),
        ({"id": "a7"}, {"end": -1}, "task a7"),
    ],
)  # fmt: skip
def test_what_is_left_out_of_a_task_says_which_place_it_is(
    read: Read, more: dict[str, object], region: dict[str, object], part: str
) -> None:
    spans = [{"start": 0, "end": 4, "label": "fact"}, {"start": 5, "end": 9, "label": "fact"}]
    file = read([{"text": "One. Two.", "spans": [spans[0], spans[1] | region]} | more])
    assert file.problems[0].sentence.startswith(f"labels.data, line 1, {part}: ")
    (record,) = file.records
    assert "“One.”" in record.part


def test_a_place_of_nothing_is_none(read: Read) -> None:
    spans = [[0, 4, "fact"], [4, 5, "fact"], [9, 5, "fact"], [90, 95, "fact"], [5, 9, "quote"]]
    file = read([{"text": "One. Two.", "spans": spans}])
    assert [record.sentence.text for record in file.records] == ["One.", "Two."]
    assert len(file.problems) == len(spans) - len(file.records)


def test_a_short_export_of_label_studio_calls_its_spans_as_the_project_does(read: Read) -> None:
    text, tokens = "One. Two.", [{"start": 0, "end": 4, "tag": "NN"}]
    region = {"start": 5, "end": 9, "text": "Two.", "labels": ["fact"]}
    (record,) = read([{"text": text, "tokens": tokens, "kind": [region]}]).records
    assert (record.sentence.start, record.sentence.text, record.label) == (5, "Two.", "fact")


def test_a_region_of_a_page_is_known_by_its_text(read: Read) -> None:
    region = {"start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]", "startOffset": 0}
    region |= {"endOffset": 4, "text": "One.", "labels": ["fact"]}
    (record,) = read(label_studio(region)).records
    assert shown(record) == (None, None, "One.", "fact", "Ana")


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
        "#FORMAT=CoNLL 2003\n\nThis DT O O\n",
        '__label__fact Nobody "was" hurt.\n__label__quote "No," she said.\n',
        b"PK\x03\x04 mimetype: an OpenDocument sheet",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook",
    ],
)
def test_what_is_no_file_of_labels_is_told_what_is_one(read: Read, content: object) -> None:
    with pytest.raises(BadInputError, match=r"not a label file of a known kind.*\.xlsx"):
        read(content)


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


@pytest.mark.parametrize(
    ("line", "start", "text"),
    [
        ("T1\tfact 1 5\tTwo.", None, "Two."),
        ("T1\tfact 6 9;12 17\tTwo Three", 5, "Two.\nThree"),
    ],
    ids=["changed since", "in pieces"],
)
def test_standoff_labels_what_it_quotes(
    tmp_path: Path, line: str, start: int | None, text: str
) -> None:
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\r\nThree.\r\n")
    path = tmp_path / "a.ann"
    path.write_text(f"{line}\nT2\tfact 0 {'9' * 5000}\tOne.\n", encoding="utf-8")
    (record,) = label_files.read(path).records
    assert (record.sentence.start, record.sentence.text) == (start, text)


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

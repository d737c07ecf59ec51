"""Files of labels are read whole, or refused with the file and the line named."""

import csv
import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.domain.label_records import Mismatch
from annotator.formats.cells import defuse
from annotator.formats.labels import label_files


def written(folder: Path, content: str | bytes) -> Path:
    """A file with this content."""
    path = folder / "labels.data"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_json_lines(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '{"sentence_uid": "A-1", "label": " fact ", "annotator": "Ana", "unsure": true,'
        ' "note": "a\\nb", "guideline_version": 2, "recorded_at": "2026-01-05T10:00:00+01:00"}\n'
        '\n{"variant_uid": "v", "start": 3, "end": 9.0, "label": "quote"}\r\n',
    )
    first, second = label_files.read(path).records
    assert (first.line, first.label, first.annotator, first.unsure) == (1, "fact", "Ana", True)
    assert (first.sentence.sentence_uid, first.note) == ("a-1", "a\nb")
    assert (first.guideline_version, first.recorded_at) == (2, "2026-01-05T09:00:00.000Z")
    assert (second.line, second.sentence.start, second.sentence.end) == (3, 3, 9)
    assert (second.annotator, second.unsure, second.recorded_at) == ("", False, "")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_by_any_separator_and_the_line_where_a_record_begins(
    tmp_path: Path, separator: str
) -> None:
    lines = [("Text", "LABEL", "annotator"), ('"two\r\nlines"', "fact", "Ana"), ("x", "quote", "B")]
    path = written(tmp_path, "\ufeff" + "\r\n".join(separator.join(line) for line in lines))
    first, second = label_files.read(path).records
    assert (first.line, first.sentence.text, first.label) == (2, "two\nlines", "fact")
    assert (second.line, second.sentence.text, second.annotator) == (4, "x", "B")


def test_the_objects_of_a_json_array_are_its_lines(tmp_path: Path) -> None:
    path = written(tmp_path, '[\n{"text": "a",\n"label": "fact"}, {"text": "b", "label": "quote"}]')
    first, second = label_files.read(path).records
    assert (first.line, first.sentence.text, first.label) == (1, "a", "fact")
    assert (second.line, second.sentence.text, second.label) == (2, "b", "quote")


def test_other_encodings_are_read_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, "text,label\n“Well” she said twice.,quote\n".encode("cp1252"))
    file = label_files.read(path)
    assert file.records[0].sentence.text == "“Well” she said twice."
    assert file.remarks == (f"{path} was read as windows-1252.",)
    assert not file.names_annotators


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        (b"\x00\x01\x02" * 50, "binary"),
        ('[{"label": "fact"}]', "does not say which sentences"),
        ('[{"text": "a", "label": "fact"}, 7]', "line 2: this is not a JSON object"),
        ('[{"text": "a",\n "label": "fact"},\n]', "line 2: this is not JSON"),
        ('{"text": "a", "label": "fact"}\n{"text": ', "line 2: this is not JSON"),
        ('{"text": "a", "label": "fact"}\n7', "line 2: this is not a JSON object"),
        ('{"text": "a"}', "no field called label; it has text"),
        ("sentence_uid,note\na,b\n", "no field called label; it has note, sentence_uid"),
        ("label,variant_uid,start\nfact,v,1\n", "does not say which sentences"),
        ("text,label\n", "contains no labels; write it again"),
        ("[]", "contains no labels; write it again"),
        ("text,label\na,fact,more\n", "line 2: it has 3 cells but the header has 2"),
        ('text,label\n"a"b,fact\n', "line 2: this is not CSV"),
        ("text,label,label\na,fact,quote\n", "two columns called label"),
    ],
)
def test_what_is_broken_is_refused(tmp_path: Path, content: str | bytes, says: str) -> None:
    path = written(tmp_path, content)
    with pytest.raises(BadInputError, match=says) as caught:
        label_files.read(path)
    assert str(path) in str(caught.value)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="does not exist"):
        label_files.read(tmp_path / "none")
    with pytest.raises(BadInputError, match="is a folder"):
        label_files.read(tmp_path)
    with pytest.raises(BadInputError, match="is not a text file"):
        label_files.read(Path(os.devnull))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("unsure", "perhaps"),
        ("confirmed", "perhaps"),
        ("start", -1),
        ("start", "x"),
        ("end", 1.5),
        ("end", 1e999),
        ("label", ["fact", "quote"]),
        ("label", [{}]),
        ("note", {"a": 1}),
    ],
)
def test_a_value_that_can_not_be_is_a_problem_of_its_line(
    tmp_path: Path, field: str, value: object
) -> None:
    good = {"text": "a", "label": "fact"}
    lines = [json.dumps(good | {field: value}).replace("Infinity", "1e400"), json.dumps(good)]
    path = written(tmp_path, "\n".join(lines))
    try:
        file = label_files.read(path)
    except BadInputError as error:
        assert "line 1" in str(error)  # noqa: PT017 - the reader may not take the number at all
        return
    (problem,) = file.problems
    assert (problem.line, problem.mismatch) == (1, Mismatch.UNREADABLE)
    assert field in problem.sentence
    assert [record.line for record in file.records] == [2]


def test_a_column_of_numbers_with_gaps_is_still_one_of_truth_values(tmp_path: Path) -> None:
    """As dataframes write it: a gap makes all the others fractions."""
    file = label_files.read(
        written(tmp_path, "text,label,unsure\na,fact,1.0\nb,fact,0.0\nc,fact,\n")
    )
    assert [record.unsure for record in file.records] == [True, False, False]


@pytest.mark.parametrize(
    ("time", "version"), [("yesterday", ""), ("", "x"), ("", "1e300"), ("", "-1")]
)
def test_one_of_the_two_that_cannot_be_read_is_remarked(
    tmp_path: Path, time: str, version: str
) -> None:
    header = "text,label,recorded_at,guideline_version\n"
    file = label_files.read(written(tmp_path, f"{header}a,fact,{time},{version}\n"))
    assert "1 of the lines" in file.remarks[0]


def test_of_many_names_some_are_named(tmp_path: Path) -> None:
    header = ",".join(['"a\nb"', *(f"field{number:03}" for number in range(500)), "text"])
    path = written(tmp_path, f"{header}\n{',' * 501}1\n")
    with pytest.raises(BadInputError, match=r"it has a b, field000, .*field018, …\. Give"):
        label_files.read(path)


def test_a_text_starts_at_nought_and_what_is_empty_says_nothing(tmp_path: Path) -> None:
    header = "variant_uid,start,end,label,confirmed\n"
    (first,) = label_files.read(written(tmp_path, f"{header}v,0,4,fact,\n")).records
    assert (first.sentence.start, first.sentence.end, first.confirmed) == (0, 4, True)


def test_a_time_that_can_not_be_read_costs_no_label(tmp_path: Path) -> None:
    path = written(tmp_path, "text,label,recorded_at,guideline_version\na,fact,yesterday,x\n")
    file = label_files.read(path)
    assert file.records[0].recorded_at == ""
    assert file.records[0].guideline_version is None
    assert "1 of the lines" in file.remarks[0]


TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1
)


@given(st.lists(st.tuples(TEXT, TEXT, st.booleans()), min_size=1, max_size=5))
def test_both_formats_give_the_same_records(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, bool]]
) -> None:
    folder = tmp_path_factory.mktemp("labels")
    names = ("text", "note", "unsure", "label")
    values = [(text, note, unsure, "fact") for text, note, unsure in rows]
    objects = [json.dumps(dict(zip(names, row, strict=True))) for row in values]
    from_json = label_files.read(written(folder, "\n".join(objects)))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(names)
    for text, note, unsure, label in values:
        cells = [defuse(text), defuse(note)]
        writer.writerow([*cells, "true" if unsure else "false", label])
    from_csv = label_files.read(written(folder, out.getvalue()))
    assert [(r.sentence, r.note, r.unsure) for r in from_csv.records] == [
        (r.sentence, r.note, r.unsure) for r in from_json.records
    ]

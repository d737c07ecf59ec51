"""Records as JSON Lines, tables, Parquet, CoNLL and Prodigy: everything comes back as it was."""

import csv
import errno
import io
import json
import re
from dataclasses import replace

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.datasets.records import (
    SENTENCE_FIELDS,
    SOFT_FIELDS,
    Document,
    FieldType,
    Shape,
    Value,
    share_field,
)
from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS, FACT, OPINION, QUOTE
from annotator.formats.cells import undefuse
from annotator.formats.datasets import arrow_table, jsonl
from annotator.formats.datasets.conll import ConllWriter, escaped
from annotator.formats.datasets.csv_table import CSV, TSV, TableWriter
from annotator.formats.datasets.jsonl import JsonlWriter
from annotator.formats.datasets.label_studio import LabelStudioWriter
from annotator.formats.datasets.parquet import ParquetWriter
from annotator.formats.datasets.prodigy import ProdigyWriter
from annotator.formats.datasets.writing import FileWriter
from tests.formats.datasets.conftest import DOCUMENTS, SOFT, VOTES, as_dicts, document


def written(writer: FileWriter, documents: list[Document], shape: Shape = VOTES) -> bytes:
    out = io.BytesIO()
    writer.write(documents, shape, out)
    return out.getvalue()


def lines(writer: FileWriter, documents: list[Document]) -> list[str]:
    """What a format of lines writes: a line is a line to every program that reads it."""
    text = written(writer, documents).decode("utf-8")
    assert text.splitlines() == text.split("\n")[:-1]
    assert text.endswith("\n") or not text
    return text.splitlines()


@given(DOCUMENTS)
def test_jsonl_gives_every_field_back(documents: list[Document]) -> None:
    found = [json.loads(line) for line in lines(JsonlWriter(), documents)]
    assert found == as_dicts(documents, VOTES)
    assert all(tuple(record) == VOTES.names for record in found)


@given(DOCUMENTS)
def test_tables_give_every_field_back(documents: list[Document]) -> None:
    expected = [
        {name: as_cell(value) for name, value in record.items()}
        for record in as_dicts(documents, VOTES)
    ]
    for writer in (CSV, TSV):
        text = written(writer, documents).decode("utf-8")
        header, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=writer.delimiter)
        assert tuple(header) == VOTES.names
        assert [dict(zip(header, map(undefuse, row), strict=True)) for row in rows] == expected


@given(DOCUMENTS)
def test_parquet_gives_every_field_back_with_its_type(documents: list[Document]) -> None:
    table = pq.read_table(io.BytesIO(written(ParquetWriter(), documents)))
    assert table.to_pylist() == as_dicts(documents, VOTES)
    types = {field.name: str(field.type) for field in table.schema}
    names = {FieldType.TEXT: "string", FieldType.INTEGER: "int64", FieldType.FLAG: "bool"}
    assert types == {field.name: names[field.type] for field in VOTES.fields}


@given(DOCUMENTS, st.sampled_from([1, 3, 1000]))
def test_parquet_is_the_same_however_it_is_cut(documents: list[Document], batch: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arrow_table, "BATCH", batch)
        batches = list(arrow_table.batches(documents, VOTES))
    assert all(0 < each.num_rows <= batch for each in batches)
    assert [row for each in batches for row in each.to_pylist()] == as_dicts(documents, VOTES)


@pytest.mark.parametrize("fails_at", [1, 3])
def test_a_disk_that_fails_while_packing_is_told(fails_at: int) -> None:
    class Full:
        left = fails_at

        def write_batch(self, _batch: pa.RecordBatch) -> None:
            self.left -= 1
            if self.left == 0:
                raise OSError(errno.ENOSPC, "No space left on device")

    batch = pa.record_batch({"text": ["One."]})
    with pytest.raises(OSError, match="No space left"):
        arrow_table.write_batches(Full(), [batch] * 3)


@pytest.mark.parametrize("chunk", [1, 700])
def test_jsonl_is_the_same_however_it_is_cut(monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    documents = [document(number, [("One.", [(0, FACT, "")])]) for number in range(3)]
    whole = written(JsonlWriter(), documents)
    monkeypatch.setattr(jsonl, "_CHUNK", chunk)
    assert written(JsonlWriter(), documents) == whole


ESCAPED = re.compile(r"\\(?:([\\tnr])|u([0-9a-f]{4}))")
LONG = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


def unescaped(cell: str) -> str:
    """What was escaped, by the rules that the documentation of the format states."""
    return ESCAPED.sub(lambda found: LONG.get(found[1]) or chr(int(found[2], 16)), cell)


def read_conll(lines: list[str]) -> list[dict[str, str]]:
    """Read what is written as CoNLL: the light reader of a program that knows the rules."""
    records: list[dict[str, str]] = []
    columns: list[str] = []
    shared: dict[str, str] = {}
    for line in lines:
        if line.startswith("# global.columns = "):
            names = line.removeprefix("# global.columns = ").split(" ")
            columns = [unescaped(name) for name in names]
        elif line.startswith("# "):
            name, _, value = line.removeprefix("# ").partition(" = ")
            shared[name] = unescaped(value)
        elif line:
            cells = map(unescaped, line.split("\t"))
            records.append({**shared, **dict(zip(columns, cells, strict=True))})
        else:
            shared = {}
    return records


@given(DOCUMENTS)
def test_conll_gives_every_field_back(documents: list[Document]) -> None:
    found = read_conll(lines(ConllWriter(), documents))
    expected = [
        {name: as_cell(value, missing="_") for name, value in record.items()}
        for record in as_dicts(documents, VOTES)
    ]
    assert found == expected


def test_conll_puts_one_sentence_a_line_and_breaks_between_documents() -> None:
    first = document(0, [("One.", [(0, FACT, "")]), ("Two\nlines.", [(0, QUOTE, "")])])
    second = document(1, [("Three.", [(0, OPINION, "")])])
    found = [line for line in lines(ConllWriter(), [first, second]) if not line.startswith("#")]
    assert [line.split("\t")[2:4] for line in found if line] == [
        ["fact", "One."],
        ["quote", "Two\\nlines."],
        ["opinion", "Three."],
    ]
    assert found[2] == ""


def test_conll_tells_what_is_missing_from_a_line() -> None:
    found = lines(ConllWriter(), [document(0, [("_", [(0, FACT, "_")])])])
    assert "\n".join(found).count("\\u005f") == 3
    assert [record["text"] for record in read_conll(found)] == ["_"]


def test_conll_keeps_columns_apart_whose_labels_have_spaces() -> None:
    label = replace(DEFAULT_LABELS[0], name=LabelName("fact check"))
    fields = (*SENTENCE_FIELDS, *SOFT_FIELDS, share_field(label.name))
    row = ("sentence", 0, 0, 0, 4, "body", "One.", label.name, 1, 1.0)
    one = Document(("",) * 9, "One.", [row])
    out = io.BytesIO()
    ConllWriter().write([one], Shape(fields, (label,)), out)
    (record,) = read_conll(out.getvalue().decode("utf-8").splitlines())
    assert record["p_fact check"] == "1.0"


@given(DOCUMENTS)
def test_prodigy_gives_every_field_back(documents: list[Document]) -> None:
    found = [json.loads(line) for line in lines(ProdigyWriter(), documents)]
    for example_, record in zip(found, as_dicts(documents, VOTES), strict=True):
        assert example_["text"] == record["text"]
        assert example_["accept"] == [record["label"]]
        assert example_["answer"] == "accept"
        assert record["label"] in {option["id"] for option in example_["options"]}
        assert example_["_annotator_id"] == record["annotator_uid"]
        rest = {name: record[name] for name in record if name not in {"text", "label"}}
        assert example_["meta"] == rest


def test_prodigy_offers_labels_that_are_not_retired_and_the_one_that_was_given() -> None:
    labels = (*DEFAULT_LABELS[:2], *(replace(each, retired=True) for each in DEFAULT_LABELS[2:]))
    votes: list[tuple[int, LabelName, str]] = [(0, FACT, ""), (1, OPINION, "")]
    text = written(ProdigyWriter(), [document(0, [("One.", votes)])], replace(VOTES, labels=labels))
    first, second = map(json.loads, text.splitlines())
    assert [each["id"] for each in first["options"]] == ["fact", "quote"]
    assert [each["id"] for each in second["options"]] == ["fact", "quote", "opinion"]
    assert "cats" not in first


def test_prodigy_has_shares_as_cats() -> None:
    row = ("s", 0, 0, 0, 2, "body", "Hi", "fact", 2, 0.5, 0.5, 0.0, 0.0)
    shared = ("story", "", "v", "", "", "", "", "en", "")
    found = json.loads(written(ProdigyWriter(), [Document(shared, "Hi", [row])], SOFT))
    assert found["cats"] == {"fact": 0.5, "quote": 0.5, "opinion": 0.0, "exclude": 0.0}
    assert "_annotator_id" not in found


@given(st.text())
def test_escaping_is_undone_exactly(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert len(escaped(text).splitlines()) <= 1


@pytest.mark.parametrize(
    ("writer", "end"), [(CSV, b",previous,next\r\n"), (TSV, b"\tprevious\tnext\n")]
)
def test_tables_begin_with_a_header(writer: TableWriter, end: bytes) -> None:
    assert written(writer, []).endswith(end)


def test_empty_datasets_are_valid() -> None:
    assert written(JsonlWriter(), []) == b""
    assert pq.read_table(io.BytesIO(written(ParquetWriter(), []))).num_rows == 0
    assert json.loads(written(LabelStudioWriter(), [])) == []


def as_cell(value: Value, missing: str = "") -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return missing if value is None else str(value)

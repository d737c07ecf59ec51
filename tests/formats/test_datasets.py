import csv
import io
import json
from collections.abc import Mapping
from dataclasses import asdict, fields

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.ids import LabelName, Uid
from annotator.domain.log import Origin
from annotator.domain.records import VoteRecord
from annotator.formats.csv_table import CsvWriter, defuse, undefuse
from annotator.formats.datasets import DatasetWriter
from annotator.formats.jsonl import JsonlWriter

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=20)
CELLS = TEXTS | st.sampled_from(["=1+1", "+1", "-1", "@a", "\tx", "'=", "''", 'a"b', "a\nb", ","])
RECORDS = st.lists(
    st.builds(
        VoteRecord,
        story_uid=st.just(Uid("s")),
        story=CELLS,
        variant_uid=st.just(Uid("v")),
        outlet=CELLS,
        title=CELLS,
        url=CELLS,
        published_at=CELLS,
        language=CELLS,
        text_sha256=CELLS,
        sentence_uid=st.just(Uid("x")),
        position=st.integers(0, 9),
        paragraph=st.integers(0, 9),
        start=st.integers(0, 9),
        end=st.integers(0, 9),
        kind=st.sampled_from(Kind),
        text=CELLS,
        annotator_uid=st.just(Uid("a")),
        annotator=CELLS,
        label=st.just(LabelName("fact")),
        unsure=st.booleans(),
        note=CELLS,
        origin=st.sampled_from(Origin),
        guideline_version=st.none() | st.integers(1, 9),
        recorded_at=CELLS,
    ),
    max_size=4,
)
NAMES = tuple(field.name for field in fields(VoteRecord))


def written(writer: DatasetWriter, records: list[VoteRecord]) -> bytes:
    out = io.BytesIO()
    writer.write(records, NAMES, out)
    return out.getvalue()


@given(RECORDS)
def test_jsonl_gives_every_field_back(records: list[VoteRecord]) -> None:
    lines = written(JsonlWriter(), records).split(b"\n")
    assert lines.pop() == b""
    found = [json.loads(line) for line in lines]
    assert found == [asdict(record) for record in records]
    assert all(tuple(record) == NAMES for record in found)


@given(RECORDS)
def test_csv_gives_every_field_back(records: list[VoteRecord]) -> None:
    text = written(CsvWriter(), records).decode("utf-8")
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert tuple(header) == NAMES
    found = [{name: undefuse(cell) for name, cell in zip(NAMES, row, strict=True)} for row in rows]
    assert found == [as_cells(asdict(record)) for record in records]


@given(CELLS)
@example("'")
@example("")
def test_defusing_is_undone_exactly(cell: str) -> None:
    assert undefuse(defuse(cell)) == cell


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert defuse(start + "1") == "'" + start + "1"


def test_csv_is_as_rfc_4180_has_it() -> None:
    assert written(CsvWriter(), []).endswith(b"guideline_version,recorded_at\r\n")


def as_cells(record: Mapping[str, object]) -> dict[str, str]:
    return {name: as_cell(value) for name, value in record.items()}


def as_cell(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)

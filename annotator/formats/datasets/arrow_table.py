"""Records as Arrow tables, a batch at a time: what Parquet is written from."""

from collections.abc import Iterable, Iterator
from typing import Final

import pyarrow as pa

from annotator.domain.records import VARIANT_FIELDS, Document, FieldType, Row, Shape, Value

BATCH: Final = 8_192
"""Records held at once."""

_TYPES: Final = {
    FieldType.TEXT: pa.string(),
    FieldType.INTEGER: pa.int64(),
    FieldType.NUMBER: pa.float64(),
    FieldType.FLAG: pa.bool_(),
    FieldType.TEXTS: pa.list_(pa.string()),
}


def schema_of(shape: Shape) -> pa.Schema:
    """Return the schema of the records."""
    return pa.schema(
        [pa.field(field.name, _TYPES[field.type], field.nullable) for field in shape.fields]
    )


def batches(documents: Iterable[Document], shape: Shape) -> Iterator[pa.RecordBatch]:
    """Yield the records in batches of at most `BATCH`, the last one shorter."""
    schema = schema_of(shape)
    waiting = _Waiting(schema)
    for document in documents:
        rows = document.rows
        first = 0
        while first < len(rows):
            taken = rows[first : first + BATCH - len(waiting.rows)]
            waiting.add(document.shared, taken)
            first += len(taken)
            if len(waiting.rows) >= BATCH:
                yield waiting.batch()
    if waiting.rows:
        yield waiting.batch()


class _Waiting:
    """Records that wait to be a batch."""

    def __init__(self, schema: pa.Schema) -> None:
        self.rows: list[Row] = []
        self._schema = schema
        self._shared: list[tuple[str, ...]] = []
        self._lengths: list[int] = []

    def add(self, shared: tuple[str, ...], rows: Iterable[Row]) -> None:
        before = len(self.rows)
        self.rows.extend(rows)
        self._shared.append(shared)
        self._lengths.append(len(self.rows) - before)

    def batch(self) -> pa.RecordBatch:
        types = self._schema.types
        places = pa.array(
            [place for place, length in enumerate(self._lengths) for _ in range(length)], pa.int32()
        )
        arrays = [pa.array(column, pa.string()).take(places) for column in zip(*self._shared)]  # noqa: B905 - all of one length
        own: Iterable[tuple[Value, ...]] = zip(*self.rows)  # noqa: B905 - all of one length
        arrays += [
            pa.array(column, kind)
            for column, kind in zip(own, types[len(VARIANT_FIELDS) :], strict=True)
        ]
        self.rows = []
        self._shared, self._lengths = [], []
        return pa.record_batch(arrays, schema=self._schema)

"""Records as Arrow tables, a batch at a time: what Parquet is written from."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from annotator.domain.datasets.records import VARIANT_FIELDS, Document, FieldType, Row, Shape, Value

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


def write_batches(writer: pq.ParquetWriter, found: Iterable[pa.RecordBatch]) -> None:
    """Write batch after batch; the next one is read while one is being compressed."""
    with ThreadPoolExecutor(1, "packing") as pool:
        packing: Future[None] | None = None
        for batch in found:
            if packing is not None:
                packing.result()
            packing = pool.submit(writer.write_batch, batch)
        if packing is not None:
            packing.result()


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
        places = pa.array(np.repeat(np.arange(len(self._lengths), dtype=np.int32), self._lengths))
        arrays = [pa.array(column, pa.string()).take(places) for column in zip(*self._shared)]  # noqa: B905 - all of one length
        own: Iterable[tuple[Value, ...]] = zip(*self.rows)  # noqa: B905 - all of one length
        arrays += [
            pa.array(column, kind)
            for column, kind in zip(own, types[len(VARIANT_FIELDS) :], strict=True)
        ]
        self.rows = []
        self._shared, self._lengths = [], []
        return pa.record_batch(arrays, schema=self._schema)

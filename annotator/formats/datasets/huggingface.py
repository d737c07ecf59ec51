"""A Hugging Face dataset folder: Parquet shards and a card, for `datasets.load_dataset(path)`."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.domain.datasets.records import Document, Shape
from annotator.formats.datasets.dataset_card import card, split_name
from annotator.formats.datasets.writing import WrittenPart

if TYPE_CHECKING:
    import pyarrow as pa

SHARD: Final = 250_000
"""Records in one shard, or a little more."""
_DATA: Final = "data"


class HuggingFaceWriter:
    """Writes a dataset as a folder that the `datasets` library and the Hub understand."""

    def check(self) -> None:
        """Nothing is missing: pyarrow comes with the program."""

    def write_part(
        self, part: str, documents: Iterable[Document], shape: Shape, folder: Path
    ) -> None:
        """Write one split as shards."""
        import pyarrow.parquet as pq  # noqa: PLC0415 - the window must not wait for it

        from annotator.formats.datasets.arrow_table import (  # noqa: PLC0415
            batches,
            schema_of,
            write_batches,
        )

        (folder / _DATA).mkdir(exist_ok=True)
        name = split_name(part)
        schema = schema_of(shape)
        waiting = batches(documents, shape)
        first = next(waiting, None)
        number = 0
        while first is not None or number == 0:
            path = folder / _DATA / _shard_name(name, number)
            with path.open("wb") as file, pq.ParquetWriter(file, schema) as writer:
                found = chain([first] if first is not None else [], waiting)
                write_batches(writer, _one_shard(found))
            number += 1
            first = next(waiting, None)
        for shard in range(number):
            path = folder / _DATA / _shard_name(name, shard)
            path.rename(path.with_name(f"{name}-{shard:05}-of-{number:05}.parquet"))

    def finish(self, parts: Sequence[WrittenPart], shape: Shape, folder: Path) -> None:
        """Write the card."""
        text = card(parts, shape, _fingerprint(folder / _DATA))
        (folder / "README.md").write_bytes(text.encode("utf-8"))


def _fingerprint(shards: Path) -> str:
    """Return the SHA-256 of the shards' names and bytes, in hexadecimal."""
    found = hashlib.sha256()
    for path in sorted(shards.iterdir()):
        with path.open("rb") as file:
            found.update(path.name.encode() + hashlib.file_digest(file, "sha256").digest())
    return found.hexdigest()


def _one_shard(batches: "Iterable[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
    records = 0
    for batch in batches:
        yield batch
        records += batch.num_rows
        if records >= SHARD:
            return


def _shard_name(part: str, number: int) -> str:
    return f"{part}-{number:05}.parquet"

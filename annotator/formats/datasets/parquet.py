"""Parquet, written by pyarrow: typed columns, compressed, in groups of rows."""

from collections.abc import Iterable, Mapping
from typing import BinaryIO, Final

from annotator.domain.datasets.records import Document, Shape


class ParquetWriter:
    """Writes records as one Parquet file."""

    suffix: Final = ".parquet"

    def check(self) -> None:
        """Nothing is missing: pyarrow comes with the program."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write the records as row groups."""
        # Here, since it loads pyarrow, which neither the window nor other commands wait for.
        import pyarrow.parquet as pq  # noqa: PLC0415

        from annotator.formats.datasets.arrow_table import (  # noqa: PLC0415
            batches,
            schema_of,
            write_batches,
        )

        with pq.ParquetWriter(out, schema_of(shape), compression="zstd") as writer:
            write_batches(writer, batches(documents, shape))

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing: the schema says it all."""
        return {}

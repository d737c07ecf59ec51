"""The rows of a Parquet file, such as an export or a dataset of Hugging Face holds."""

import io
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.errors import BadInputError
from annotator.formats.labels.label_tables import Line


def is_parquet(content: bytes) -> bool:
    """Whether this is a Parquet file, told by its first bytes and its last."""
    return content.startswith(b"PAR1") and content.endswith(b"PAR1")


def parquet_lines(content: bytes, path: Path) -> Iterator[Line]:
    """Yield a record for each row.

    Raises:
        BadInputError: If it is damaged.
    """
    import pyarrow as pa  # noqa: PLC0415 - the window must not wait for it
    from pyarrow import parquet  # noqa: PLC0415 - as above

    number = 0
    try:
        for batch in parquet.ParquetFile(io.BytesIO(content)).iter_batches():
            for row in batch.to_pylist():
                number += 1
                yield number, row
    except (pa.ArrowException, OSError) as error:
        raise BadInputError("{path} is damaged: it can't be read as Parquet.", path=path) from error

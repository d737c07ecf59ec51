"""The rows of a Parquet file, such as an export or a dataset of Hugging Face holds."""

import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.formats.labels.label_tables import Line

_FEATURES: Final = b"huggingface"


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
        file = parquet.ParquetFile(io.BytesIO(content))
        classes = _names_of_classes((file.schema_arrow.metadata or {}).get(_FEATURES, b"{}"))
        for batch in file.iter_batches():
            for row in batch.to_pylist():
                number += 1
                yield number, {key: _named(row[key], classes.get(key, ())) for key in row}
    except (pa.ArrowException, OSError) as error:
        raise BadInputError("{path} is damaged: it can't be read as Parquet.", path=path) from error


def _names_of_classes(features: bytes) -> Mapping[str, Sequence[str]]:
    """Return what the numbers of a column stand for, as Hugging Face's datasets write it."""
    import orjson  # noqa: PLC0415 - the window must not wait for it

    try:
        known = orjson.loads(features)["info"]["features"]
        return {
            name: [str(each) for each in feature["names"]]
            for name, feature in known.items()
            if isinstance(feature, dict) and isinstance(feature.get("names"), list)
        }
    except (ValueError, LookupError, TypeError, AttributeError):
        return {}


def _named(value: object, names: Sequence[str]) -> object:
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    return names[value] if 0 <= value < len(names) else value

"""The rows of a Parquet file, such as an export or a dataset of Hugging Face holds."""

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from annotator.domain.errors import BadInputError

if TYPE_CHECKING:
    from pyarrow import Schema

_MARK: Final = b"PAR1"
_FEATURES: Final = b"huggingface"
_NO_CLASS: Final = -1
"""Stands where an example has none, as in test sets."""
_ROWS_AT_ONCE: Final = 200
"""A long text that all rows share takes next to nothing in the file, and its length in each row."""


def is_parquet(content: bytes) -> bool:
    """Whether this is a Parquet file, told by its first bytes and its last."""
    return content.startswith(_MARK) and content.endswith(_MARK)


def parquet_rows(content: bytes, path: object) -> Iterator[Mapping[str, object]]:
    """Yield the rows; numbers that the file has names for, as classes of a dataset, are these.

    Args:
        content: The file.
        path: What sentences about it call it.

    Raises:
        BadInputError: If it is damaged.
    """
    import pyarrow as pa  # noqa: PLC0415 - the window must not wait for it
    from pyarrow import parquet  # noqa: PLC0415 - as above

    try:
        file = parquet.ParquetFile(io.BytesIO(content))
        classes = _names_of_classes((file.schema_arrow.metadata or {}).get(_FEATURES, b"{}"))
        for batch in file.iter_batches(_ROWS_AT_ONCE):
            table = pa.Table.from_batches([batch])
            for row in table.cast(_readable(table.schema), safe=False).to_pylist():
                yield {key: _named(row[key], classes.get(key, ())) for key in row}
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
        raise BadInputError("{path} is damaged: it can't be read as Parquet.", path=path) from error


def _readable(schema: "Schema") -> "Schema":
    """Return the schema with times as Python has them, to the microsecond."""
    import pyarrow as pa  # noqa: PLC0415 - the window must not wait for it

    fields = [
        field.with_type(pa.timestamp("us", field.type.tz))
        if pa.types.is_timestamp(field.type)
        else field
        for field in schema
    ]
    return pa.schema(fields)


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
    if not names or not isinstance(value, int) or isinstance(value, bool):
        return value
    if value == _NO_CLASS:
        return None
    return names[value] if 0 <= value < len(names) else value

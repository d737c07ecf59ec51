"""Articles in the rows of a Parquet file."""

import io
from datetime import date, datetime

import pyarrow as pa
import pytest
from pyarrow import parquet

from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.tables.parquet_tables import ParquetReader
from tests.formats.articles.pages import everything, source


def table(**columns: list[object]) -> bytes:
    out = io.BytesIO()
    parquet.write_table(pa.table(columns), out)
    return out.getvalue()


def test_each_row_is_an_article() -> None:
    data = table(
        title=["Bridge", "Tide"],
        content=[{"body": "It opened.\r\n"}, {"body": "It rose."}],
        source=[{"name": "Herald"}, None],
        published_at=[datetime(2024, 3, 5, 18, 30), None],  # noqa: DTZ001 - as tables have it
    )
    assert readers.format_of(source(data, "train-00000-of-00001.parquet")) == "parquet"
    (bridge, tide), problems = everything(ParquetReader(), data, "a.parquet")
    assert (bridge.article.text, bridge.article.outlet) == ("It opened.\n", "Herald")
    assert bridge.article.published_at == "2024-03-05T18:30:00"
    assert (tide.article.text, tide.article.outlet, tide.name) == (
        "It rose.",
        "",
        "a.parquet, row 2",
    )
    assert problems == []


def test_rows_without_a_text_are_named_and_days_are_dates() -> None:
    data = table(text=["It opened.", None], date=[date(2024, 3, 5), None])
    (found,), problems = everything(ParquetReader(), data, "a.parquet")
    assert found.article.published_at == "2024-03-05"
    assert problems == ["a.parquet, row 2, has no text in “text”."]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PAR1", "is damaged"),
        (table(text=["It opened."])[:-40] + b"PAR1", "is damaged"),
        (table(text=pa.array([], pa.string())), "contains no records"),
        (table(number=[1]), "no column that is known to contain texts"),
    ],
)
def test_what_holds_no_articles_is_refused_in_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(BadInputError, match=rf"^a\.parquet .*{says}"):
        everything(ParquetReader(), data, "a.parquet")

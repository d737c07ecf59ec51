"""Reading from wherever articles are, within bounds."""

import gzip
from pathlib import Path

import pytest

from annotator.formats.articles.sources import BadRecord
from annotator.services.articles.article_reading import ArticleReading
from annotator.services.articles.import_plan import HowToRead


def test_a_text_that_is_longer_than_any_article_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.articles.article_reading.MOST_CHARACTERS", 10)
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(b"text\nIt is free.\nShort.\n"))
    with ArticleReading(HowToRead()) as reading:
        long, short = reading.articles(path)
    assert long == BadRecord(
        f"{path}, line 2 holds 11 characters of text; an article may have at most 10."
    )
    assert not isinstance(short, BadRecord)

from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats import registry
from annotator.formats.csv_table import CsvWriter
from annotator.formats.jsonl import JsonlWriter


def test_the_ending_names_the_format_whatever_its_case() -> None:
    assert isinstance(registry.writer_for(Path("a.JSONL"), None), JsonlWriter)
    assert isinstance(registry.writer_for(Path("a.csv"), None), CsvWriter)


def test_a_named_format_wins_over_the_ending() -> None:
    assert isinstance(registry.writer_for(Path("a.csv"), "jsonl"), JsonlWriter)


@pytest.mark.parametrize(("path", "name"), [("a.doc", None), ("a", None), ("a.csv", "word")])
def test_an_unknown_format_is_refused_with_those_that_are(path: str, name: str | None) -> None:
    with pytest.raises(BadInputError, match="jsonl"):
        registry.writer_for(Path(path), name)


def test_a_file_with_an_unknown_ending_is_read_as_text() -> None:
    assert registry.reader_for(Path("a.log")) is registry.reader_for(Path("a.TXT"))

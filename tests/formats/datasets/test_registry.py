from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.datasets import registry
from annotator.formats.datasets.csv_table import CSV
from annotator.formats.datasets.jsonl import JsonlWriter


def test_the_ending_names_the_format_whatever_its_case() -> None:
    assert isinstance(registry.writer_for(Path("a.JSONL"), None), JsonlWriter)
    assert registry.writer_for(Path("a.csv"), None) is CSV


def test_a_named_format_wins_over_the_ending() -> None:
    assert isinstance(registry.writer_for(Path("a.csv"), "jsonl"), JsonlWriter)


@pytest.mark.parametrize(("path", "name"), [("a.doc", None), ("a", None), ("a.csv", "word")])
def test_an_unknown_format_is_refused_with_those_that_are(path: str, name: str | None) -> None:
    with pytest.raises(BadInputError, match="jsonl"):
        registry.writer_for(Path(path), name)

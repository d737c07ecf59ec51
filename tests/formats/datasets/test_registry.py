"""Which format a dataset is written in."""

from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.datasets.registry import format_for


@pytest.mark.parametrize(
    ("path", "name"), [("a.JSONL", "jsonl"), ("a.csv", "csv"), ("a.parquet", "parquet")]
)
def test_the_ending_names_the_format_whatever_its_case(path: str, name: str) -> None:
    assert format_for(Path(path), None) == name


def test_a_named_format_wins_over_the_ending() -> None:
    assert format_for(Path("a.csv"), "jsonl") == "jsonl"


@pytest.mark.parametrize(("path", "name"), [("a.doc", None), ("a", None), ("a.csv", "word")])
def test_an_unknown_format_is_refused_with_those_that_are(path: str, name: str | None) -> None:
    with pytest.raises(BadInputError, match="jsonl"):
        format_for(Path(path), name)

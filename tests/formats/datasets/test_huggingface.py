"""A Hugging Face folder: what keeps the `datasets` library from giving out an earlier export."""

from pathlib import Path

import pytest

from annotator.domain.datasets.records import Document
from annotator.domain.ids import LabelName
from annotator.domain.labels import FACT, QUOTE
from annotator.formats.datasets.huggingface import HuggingFaceWriter
from annotator.formats.datasets.writing import WrittenPart
from tests.formats.datasets.conftest import VOTES, document


def header(folder: Path, documents: list[Document]) -> str:
    """Write a dataset; return the header of its card."""
    folder.mkdir()
    writer = HuggingFaceWriter()
    writer.write_part("all", documents, VOTES, folder)
    writer.finish([WrittenPart("all", 1)], VOTES, folder)
    return (folder / "README.md").read_text(encoding="utf-8").split("---\n")[1]


@pytest.mark.parametrize(("label", "is_same"), [(FACT, True), (QUOTE, False)])
def test_the_header_tells_one_content_from_another(
    tmp_path: Path, label: LabelName, is_same: bool
) -> None:
    """The library keeps what it loaded by the folder's name and this header, and by no more."""
    first = header(tmp_path / "first", [document(0, [("One.", [(0, FACT, "")])])])
    second = header(tmp_path / "second", [document(0, [("One.", [(0, label, "")])])])
    assert (first == second) is is_same

"""A Hugging Face folder: what keeps the `datasets` library from giving out an earlier export."""

from pathlib import Path

from annotator.domain.datasets.records import Document
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


def test_the_header_tells_one_content_from_another(tmp_path: Path) -> None:
    """The library keeps what it loaded by the folder's name and this header, and by no more."""
    first, again, other = (
        header(tmp_path / str(number), [document(0, [("One.", [(0, label, "")])])])
        for number, label in enumerate((FACT, FACT, QUOTE))
    )
    assert first == again
    assert first != other

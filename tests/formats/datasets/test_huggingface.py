"""A Hugging Face folder: what keeps the `datasets` library from giving out an earlier export."""

import re
from dataclasses import replace
from pathlib import Path

from annotator.domain.datasets.records import Document
from annotator.domain.labels import DEFAULT_LABELS, FACT, QUOTE
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


def test_a_part_without_records_is_not_named(tmp_path: Path) -> None:
    """The library would refuse the whole folder."""
    writer = HuggingFaceWriter()
    writer.write_part("train", [document(0, [("One.", [(0, FACT, "")])])], VOTES, tmp_path)
    writer.write_part("dev", [], VOTES, tmp_path)
    writer.finish([WrittenPart("train", 1), WrittenPart("dev", 0)], VOTES, tmp_path)
    _, head, body = (tmp_path / "README.md").read_text(encoding="utf-8").split("---\n")
    assert "split: train" in head
    assert "dev" not in head
    assert "| dev | 0 |" in body


def test_the_card_lists_every_label(tmp_path: Path) -> None:
    labels = (*DEFAULT_LABELS[:3], replace(DEFAULT_LABELS[3], retired=True))
    HuggingFaceWriter().write_part("all", [], VOTES, tmp_path)
    HuggingFaceWriter().finish([], replace(VOTES, labels=labels), tmp_path)
    text = (tmp_path / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.*) \| .* \|$", text.partition("| label |")[2], re.MULTILINE)
    assert rows == ["fact", "quote", "opinion", "exclude (retired)"]

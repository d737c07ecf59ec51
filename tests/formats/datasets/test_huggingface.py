"""A Hugging Face folder: what keeps the `datasets` library from giving out an earlier export."""

from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from annotator.domain.datasets.records import Document
from annotator.domain.labels import DEFAULT_LABELS, FACT, QUOTE
from annotator.formats.datasets import arrow_table, huggingface
from annotator.formats.datasets.dataset_card import card
from annotator.formats.datasets.huggingface import HuggingFaceWriter
from annotator.formats.datasets.writing import WrittenPart
from tests.formats.datasets.conftest import GOLD, VOTES, document


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


CARD = """\
---
pretty_name: Labelled sentences of news articles
task_categories:
- text-classification
size_categories:
- 1K<n<10K
configs:
- config_name: default
  description: sha256 0123
  data_files:
  - split: train
    path: "data/train-*"
---

# Labelled sentences of news articles

Each record is one sentence. How the labels came about and how the splits were made stands in \
DATASHEET.md and manifest.json.

```python
from datasets import ClassLabel, load_dataset

dataset = load_dataset("path/to/this/folder")
dataset = dataset.cast_column("label", ClassLabel(names=["fact"]))
```

The last line turns names into numbers, the same in all splits. `class_encode_column` would number \
each split's labels by themselves, and differently where one is missing.

| split | records |
|---|---:|
| train | 1000 |

| label | means |
|---|---|
| fact (retired) | What &lt;i>is\\|was. |
"""


def test_the_card_says_what_was_written() -> None:
    label = replace(DEFAULT_LABELS[0], definition="What <i>is|was.", retired=True)
    shape = replace(GOLD, labels=(label,))
    assert card([WrittenPart("all", 1_000)], shape, "0123") == CARD
    assert "one annotator's label of one sentence." in card([], VOTES, "")


@pytest.mark.parametrize(
    ("records", "size"),
    [
        *((0, "n<1K"), (999, "n<1K"), (1_000, "1K<n<10K"), (9_999, "1K<n<10K")),
        *((10_000, "10K<n<100K"), (100_000, "100K<n<1M"), (999_999, "100K<n<1M")),
        *((1_000_000, "1M<n<10M"), (9_999_999, "1M<n<10M"), (10_000_000, "10M<n<100M")),
    ],
)
def test_the_card_tells_the_size_as_the_hub_does(records: int, size: str) -> None:
    parts = [WrittenPart("train", records), WrittenPart("test", 0)]
    assert f"size_categories:\n- {size}\n" in card(parts, GOLD, "")


@pytest.mark.parametrize(("sentences", "shards"), [(7, [4, 3]), (4, [4]), (0, [0])])
def test_shards_hold_every_record_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sentences: int, shards: list[int]
) -> None:
    monkeypatch.setattr(arrow_table, "BATCH", 2)
    monkeypatch.setattr(huggingface, "SHARD", 3)
    texts = [f"Sentence {number}." for number in range(sentences)]
    documents = [document(0, [(text, [(0, FACT, "")]) for text in texts])]
    HuggingFaceWriter().write_part("all", documents, VOTES, tmp_path)
    paths = sorted((tmp_path / "data").iterdir())
    assert [path.name for path in paths] == [
        f"train-{number:05}-of-{len(shards):05}.parquet" for number in range(len(shards))
    ]
    found = [pq.read_table(path)["text"].to_pylist() for path in paths]
    assert [len(rows) for rows in found] == shards
    assert [text for rows in found for text in rows] == texts

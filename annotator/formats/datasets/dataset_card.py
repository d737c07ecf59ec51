"""The card of a Hugging Face dataset: README.md with a header in YAML."""

import json
from collections.abc import Sequence
from typing import Final

from annotator.domain.datasets.records import Shape
from annotator.formats.cells import markdown_cell
from annotator.formats.datasets.writing import WrittenPart

_THOUSAND: Final = 1_000
_SIZES: Final = (
    (_THOUSAND, "n<1K"),
    (10 * _THOUSAND, "1K<n<10K"),
    (100 * _THOUSAND, "10K<n<100K"),
    (_THOUSAND**2, "100K<n<1M"),
    (10 * _THOUSAND**2, "1M<n<10M"),
)


def split_name(part: str) -> str:
    """Return what a part is called there: the only one of a dataset is `train` by custom."""
    return "train" if part == "all" else part


def card(parts: Sequence[WrittenPart], shape: Shape, fingerprint: str) -> str:
    """Return the card as Markdown.

    Args:
        parts: What was written.
        shape: What the records look like.
        fingerprint: Tells these records from all others. The `datasets` library keeps what it has
            loaded by the folder's name and the header: without it, it would give out an earlier
            export as this one.
    """
    lines = [*_header(parts, fingerprint), "", "# Labelled sentences of news articles", ""]
    lines.append(
        "Each record is "
        + ("one annotator's label of one sentence." if shape.of_votes else "one sentence.")
        + " How the labels came about and how the splits were made stands in DATASHEET.md and"
        " manifest.json."
    )
    names = json.dumps([label.name for label in shape.labels], ensure_ascii=False)
    lines += ["", "```python", "from datasets import ClassLabel, load_dataset", ""]
    lines += ['dataset = load_dataset("path/to/this/folder")']
    lines += [f'dataset = dataset.cast_column("label", ClassLabel(names={names}))', "```", ""]
    lines.append(
        "The last line turns names into numbers, the same in all splits. `class_encode_column` "
        "would number each split's labels by themselves, and differently where one is missing."
    )
    lines.append("")
    lines += ["| split | records |", "|---|---:|"]
    lines += [f"| {split_name(part.name)} | {part.records} |" for part in parts]
    lines += ["", "| label | means |", "|---|---|"]
    lines += [
        f"| {markdown_cell(label.name)}{' (retired)' if label.retired else ''} "
        f"| {markdown_cell(label.definition)} |"
        for label in shape.labels
    ]
    return "\n".join(lines) + "\n"


def _header(parts: Sequence[WrittenPart], fingerprint: str) -> list[str]:
    lines = ["---", "pretty_name: Labelled sentences of news articles", "task_categories:"]
    lines += ["- text-classification", "size_categories:", f"- {_size(parts)}"]
    lines += ["configs:", "- config_name: default", f"  description: sha256 {fingerprint}"]
    lines.append("  data_files:")
    # The library refuses a folder of which it is told a part without records.
    for name in (split_name(part.name) for part in parts if part.records):
        lines += [f"  - split: {name}", f'    path: "data/{name}-*"']
    return [*lines, "---"]


def _size(parts: Sequence[WrittenPart]) -> str:
    total = sum(part.records for part in parts)
    return next((name for below, name in _SIZES if total < below), "10M<n<100M")

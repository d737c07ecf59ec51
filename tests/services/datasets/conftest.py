"""What the tests of exporting share: workspaces with votes, and datasets read back."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions, ExportReport
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace

Export = Callable[..., tuple[ExportReport, list[dict[str, Any]]]]


@pytest.fixture
def export(workspace: Workspace, tmp_path: Path) -> Export:
    """Export as JSON Lines and read the records back; of a split, in the order of its parts."""
    numbers = iter(range(1000))

    def exported(**options: Any) -> tuple[ExportReport, list[dict[str, Any]]]:  # noqa: ANN401
        out = options.pop("out", tmp_path / f"out-{next(numbers)}.jsonl")
        report = exporting.run(workspace, ExportOptions(out, "jsonl", **options))
        files = sorted(out.glob("*.jsonl")) if out.is_dir() else [out]
        lines = [line for file in files for line in file.read_bytes().splitlines()]
        return report, [json.loads(line) for line in lines]

    return exported


@pytest.fixture
def vote(workspace: Workspace) -> Callable[..., None]:
    """Have annotators label sentences, no two of them in the same millisecond."""
    moments = itertools.count(workspace.clock())
    workspace.clock = lambda: next(moments)

    def voted(who: AnnotatorId, sentences: list[SentenceId], *labels: LabelName) -> None:
        for sentence, label in zip(sentences, labels, strict=True):
            labelling.label(workspace, who, [sentence], label)

    return voted


@pytest.fixture
def stories(
    workspace: Workspace, add_story: Callable[..., StoryPage], ana: AnnotatorId
) -> list[StoryPage]:
    """Twelve labelled stories that share no text."""
    pages = []
    for number in range(12):
        word = chr(ord("a") + number) * 3
        lines = [" ".join(f"{word}{line}{place}" for place in range(8)) + "." for line in range(5)]
        page = add_story("\n".join(line.capitalize() for line in lines))
        ids = [s.id for s in page.variants[0].sentences]
        labelling.label(workspace, ana, ids[:3], FACT)
        labelling.label(workspace, ana, ids[3:], QUOTE)
        pages.append(page)
    return pages

"""A workspace with two labelled stories of hostile text, exported in every format."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.corpus import Article
from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.texts.text import clean
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions, SplitOptions
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace, create_workspace

TEXTS = (
    "💩 One was here, they said.\nA line “broken\nin two” and a tab\there.\n=1+1 is two.",
    "Zwei waren da.\nNaïve café owners disagreed, \\n or so it seemed.\n# not a comment",
    "议会星期四投票。\nA third line.",
)
Export = Callable[..., Path]
Records = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Six stories, each labelled by two annotators who do not always agree."""
    with create_workspace(tmp_path / "workspace.db") as created:
        annotators = [people.add(created, name).id for name in ("Ana", "Ben")]
        for number in range(6):
            text = clean(f"{TEXTS[number % 3]}\nThe number {number} is unique.").text
            importing.import_article(created, Article(text, source="a.txt"), f"Story {number}")
        rows = reading.stories(created, None)
        for row in rows:
            page = reading.page(created, row.story.id)
            assert page is not None
            for place, sentence in enumerate(page.variants[0].sentences):
                for number, who in enumerate(annotators):
                    label = DEFAULT_LABELS[(place + number * (place % 2)) % 3].name
                    labelling.label(created, who, [sentence.id], label)
        yield created


@pytest.fixture
def export(workspace: Workspace, tmp_path: Path) -> Export:
    """Export in a format; with `split`, in parts."""
    numbers = iter(range(100))

    def exported(
        name: str, suffix: str = "", contents: Contents | None = None, *, split: bool = False
    ) -> Path:
        out = tmp_path / f"out-{next(numbers)}{suffix}"
        options = SplitOptions() if split else None
        chosen = contents or Contents()
        exporting.run(workspace, ExportOptions(out, name, chosen, options))
        return out

    return exported


@pytest.fixture
def records(export: Export) -> Records:
    """The records as our own JSON Lines have them."""

    def read(contents: Contents | None = None) -> list[dict[str, Any]]:
        out = export("jsonl", ".jsonl", contents)
        return [json.loads(line) for line in out.read_bytes().splitlines()]

    return read

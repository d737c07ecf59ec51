"""What the tests of exporting share: workspaces with votes, and datasets read back."""

import itertools
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.datasets.parts import Part
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions, ExportReport
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.workspace import Workspace, open_workspace

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


@pytest.fixture(scope="session")
def stories_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve stories that share no text, labelled by Ana; made once, tests work on copies."""
    path = Path(shutil.copy(empty_file, tmp_path_factory.mktemp("stories") / "workspace.db"))
    with open_workspace(path) as workspace:
        ana = people.add(workspace, "Ana").id
        for number in range(12):
            word = chr(ord("a") + number) * 3
            lines = [" ".join(f"{word}{row}{place}" for place in range(8)) for row in range(5)]
            text = "\n".join(f"{line.capitalize()}." for line in lines)
            importing.import_article(workspace, Article(text, source="0.txt"), f"Tale {number:02}")
        for page in pages_of(workspace):
            ids = [sentence.id for sentence in page.variants[0].sentences]
            labelling.label(workspace, ana, ids[:3], FACT)
            labelling.label(workspace, ana, ids[3:], QUOTE)
    return path


@pytest.fixture
def workspace(
    request: pytest.FixtureRequest, empty_file: Path, tmp_path: Path
) -> Iterator[Workspace]:
    """A workspace, empty unless the twelve stories are asked for too."""
    wants_stories = "stories" in request.fixturenames
    file = request.getfixturevalue("stories_file") if wants_stories else empty_file
    with open_workspace(Path(shutil.copy(file, tmp_path / "workspace.db"))) as opened:
        yield opened


@pytest.fixture
def ana(workspace: Workspace) -> AnnotatorId:
    """An annotator, who has labelled the stories where they are."""
    return (people.by_name(workspace, "Ana") or people.add(workspace, "Ana")).id


@pytest.fixture
def stories(workspace: Workspace) -> list[StoryPage]:
    """Twelve labelled stories that share no text."""
    return pages_of(workspace)


def pages_of(workspace: Workspace) -> list[StoryPage]:
    pages = [reading.page(workspace, row.story.id) for row in reading.stories(workspace, None)]
    return [page for page in pages if page is not None]


@pytest.fixture
def add_labelled(
    workspace: Workspace, add_story: Callable[..., StoryPage], ana: AnnotatorId
) -> Callable[[str], str]:
    """Add a story of one article, all of it labelled by Ana; returns the story's uid."""

    def added(text: str) -> str:
        page = add_story(text)
        ids = [sentence.id for sentence in page.variants[0].sentences]
        labelling.label(workspace, ana, ids, FACT)
        return page.story.uid

    return added


def parts_of(report: ExportReport) -> dict[str, Part]:
    """Return the part of each story, by its uid."""
    assert report.split is not None
    return {str(uid): part for uid, part in report.split.assignments.items()}


@pytest.fixture
def voted(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
    vote: Callable[..., None],
) -> list[SentenceId]:
    """Sentences that are agreed, by majority, excluded by two of three, tied, and of one unsure."""
    vote(ana, sentences, FACT, FACT, EXCLUDE, FACT, OPINION)
    vote(ben, sentences[:4], FACT, FACT, EXCLUDE, QUOTE)
    vote(cleo, sentences[:3], FACT, QUOTE, FACT)
    labelling.set_unsure(workspace, ana, sentences[4:], unsure=True)
    return sentences


@pytest.fixture
def labelled(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> Workspace:
    """One sentence each: agreed, majority, tied, decided, and labelled by one."""
    votes = [[FACT, FACT], [FACT, FACT, QUOTE], [FACT, QUOTE], [FACT, QUOTE], [OPINION]]
    for sentence, labels in zip(sentences, votes, strict=True):
        for who, label in zip((ana, ben, cleo), labels, strict=False):
            labelling.label(workspace, who, [sentence], label)
    reviewing.adjudicate(workspace, cleo, sentences[3], OPINION)
    return workspace

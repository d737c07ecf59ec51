"""The sample workspace: invented stories, built the same way every time."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator.domain.corpus import Article
from annotator.domain.history.log import Judgement, OperationKind, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.texts.text import clean
from annotator.services import counterparts, people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.resources import resource, resource_text
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from annotator.storage import story_list
from annotator.storage.workspace_file import creating

_FIRST_MS: Final = 1_767_603_600_000  # 2026-01-05 09:00 UTC
_STEP_MS: Final = 4_000


@dataclass(slots=True)
class _SteppingClock:
    """A clock that advances four seconds each time it is read: the pace of a fast annotator."""

    now_ms: int = _FIRST_MS

    def __call__(self) -> int:
        self.now_ms += _STEP_MS
        return self.now_ms


def build(path: Path) -> Workspace:
    """Create the sample workspace at `path` and open it; it appears whole or not at all.

    It has two stories: the first is unlabelled, the second is labelled by three annotators.

    Raises:
        WorkspaceError: If something is at `path` already, or it can't be written.
    """
    contents = json.loads(resource_text("samples", "samples.json"))
    chance = random.Random(2026)  # noqa: S311 - the sample must be the same every time
    with (
        creating.published(path) as partial,
        create_workspace(partial, _SteppingClock(), chance.getrandbits) as workspace,
    ):
        for story in contents["stories"]:
            for variant in story["variants"]:
                article = _article(story["folder"], variant)
                importing.import_article(workspace, article, story["title"])
        for row in reading.stories(workspace, None):
            counterparts.bring_up_to_date(workspace, row.story.id)
        _label(workspace, contents)
    # From now on, the workspace uses the machine's own clock and random numbers.
    return open_workspace(path)


def _article(folder: str, variant: dict[str, str]) -> Article:
    raw = resource("samples", folder, variant["file"]).read_bytes().decode("utf-8")
    return Article(
        clean(raw).text,
        outlet=variant["outlet"],
        title=variant["title"],
        url=variant["url"],
        published_at=variant["published_at"],
        language=variant["language"],
        source=variant["file"],
    )


def _label(workspace: Workspace, contents: dict[str, Any]) -> None:
    title = next(
        story["title"]
        for story in contents["stories"]
        if story["folder"] == contents["labelled_story"]
    )
    sentences = dict(_sentences(workspace, title))
    lines = [json.loads(line) for line in resource_text("samples", contents["labels"]).splitlines()]
    for name in contents["annotators"]:
        annotator = people.add(workspace, name)
        for line in lines:
            if name in line["labels"]:
                sentence_id = sentences[line["file"], line["text"]]
                _judge(workspace, annotator.id, sentence_id, _verdict(line, name))


def _sentences(workspace: Workspace, title: str) -> Iterator[tuple[tuple[str, str], SentenceId]]:
    """Yield the story's sentences by file and text."""
    rows = story_list.story_rows(workspace.store, None, None, 100)
    story = next(row.story for row in rows if row.story.title == title)
    page = reading.page(workspace, story.id)
    if page is None:
        raise RuntimeError("the sample story has gone")
    for variant in page.variants:
        for sentence in variant.sentences:
            yield (variant.variant.source, sentence.text), sentence.id


def _verdict(line: dict[str, Any], name: str) -> Verdict:
    return Verdict(
        LabelName(line["labels"][name]),
        unsure=name in line.get("unsure", ()),
        note=line.get("notes", {}).get(name, ""),
    )


def _judge(
    workspace: Workspace, annotator_id: AnnotatorId, sentence_id: SentenceId, verdict: Verdict
) -> None:
    with workspace.store.transaction():
        labelling.record(
            workspace,
            OperationKind.LABEL,
            annotator_id,
            Role.ANNOTATION,
            [Judgement(sentence_id, verdict, _STEP_MS)],
        )

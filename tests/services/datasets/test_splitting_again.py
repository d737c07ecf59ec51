"""Splitting like an earlier dataset: what was in a part stays there."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.parts import Part, Shares
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.datasets import exporting, verifying
from annotator.services.datasets.export_options import ExportOptions, SplitOptions
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace, create_workspace
from tests.services.datasets.conftest import Export, parts_of


@pytest.mark.usefixtures("stories")
def test_stories_stay_where_they_were(
    export: Export,
    add_labelled: Callable[[str], str],
    tmp_path: Path,
) -> None:
    old, _ = export(split=SplitOptions(seed=1), out=tmp_path / "old")
    for number in range(6):
        words = " ".join(f"x{number}y{place}" for place in range(8))
        add_labelled(f"{words}.")
    options = SplitOptions(Shares(70, 15, 15), 2, tmp_path / "old")
    new, _ = export(split=options, out=tmp_path / "new")
    assert parts_of(old).items() <= parts_of(new).items()
    assert len(parts_of(new)) == 18


@pytest.mark.usefixtures("stories")
def test_a_part_that_is_no_longer_asked_for_keeps_its_stories(
    export: Export, tmp_path: Path
) -> None:
    old, _ = export(split=SplitOptions(), out=tmp_path / "old")
    options = SplitOptions(Shares(80, 0, 20), like=tmp_path / "old")
    new, records = export(split=options, out=tmp_path / "new")
    assert parts_of(new) == parts_of(old)
    assert len(records) == 60


@pytest.mark.usefixtures("stories")
def test_a_bridge_between_two_parts_goes_to_train_and_is_listed(
    export: Export,
    stories: list[StoryPage],
    add_labelled: Callable[[str], str],
    tmp_path: Path,
) -> None:
    old, _ = export(split=SplitOptions(), out=tmp_path / "old")
    parts = parts_of(old)
    texts = {page.story.uid: page.variants[0].sentences[0].text for page in stories}
    trained, tested = (
        next(uid for uid in texts if parts[uid] is part) for part in (Part.TRAIN, Part.TEST)
    )
    bridge = add_labelled(f"{texts[trained]}\n{texts[tested]}")
    new, _ = export(split=SplitOptions(like=tmp_path / "old"), out=tmp_path / "new")
    assert {parts_of(new)[uid] for uid in (trained, tested, bridge)} == {Part.TRAIN}
    assert new.split is not None
    assert [(moved.story_uid, moved.before) for moved in new.split.moved] == [(tested, Part.TEST)]
    title = next(page.story.title for page in stories if page.story.uid == tested)
    assert new.titles == {tested: title}
    assert any("used to be elsewhere" in warning for warning in new.warnings)


@pytest.mark.usefixtures("stories")
def test_a_dataset_without_parts_is_no_example(export: Export, tmp_path: Path) -> None:
    export(out=tmp_path / "whole.jsonl")
    with pytest.raises(BadInputError, match=r"whole.jsonl is not split, so no story has a part"):
        export(split=SplitOptions(like=tmp_path / "whole.jsonl"), out=tmp_path / "data")


def test_stories_that_were_left_out_once_are_remembered(
    workspace: Workspace,
    export: Export,
    stories: list[StoryPage],
    ben: AnnotatorId,
    tmp_path: Path,
) -> None:
    first, _ = export(split=SplitOptions(), out=tmp_path / "first")
    for page in stories[:6]:
        labelling.label(workspace, ben, [page.variants[0].sentences[0].id], FACT)
    few = Contents(min_votes=2)
    again = SplitOptions(seed=1, like=tmp_path / "first")
    second, _ = export(contents=few, split=again, out=tmp_path / "second")
    assert len(parts_of(second)) == 6
    third, _ = export(split=SplitOptions(seed=2, like=tmp_path / "second"), out=tmp_path / "third")
    assert parts_of(third) == parts_of(first)


@pytest.mark.parametrize("name", ["jsonl", "huggingface"])
def test_a_part_may_be_left_without_records(
    workspace: Workspace,
    export: Export,
    stories: list[StoryPage],
    ben: AnnotatorId,
    tmp_path: Path,
    name: str,
) -> None:
    old, _ = export(split=SplitOptions(), out=tmp_path / "old")
    for page in stories:
        if parts_of(old)[page.story.uid] is Part.TRAIN:
            labelling.label(workspace, ben, [page.variants[0].sentences[0].id], FACT)
    split = SplitOptions(like=tmp_path / "old")
    options = ExportOptions(tmp_path / "new", name, Contents(min_votes=2), split)
    report = exporting.run(workspace, options)
    assert [part.name for part in report.parts] == ["train", "dev", "test"]
    assert [part.records for part in report.parts] == [report.records, 0, 0]
    assert verifying.verify(tmp_path / "new") == []


def test_the_same_articles_stay_where_they_were_in_another_workspace(
    export: Export, stories: list[StoryPage], tmp_path: Path
) -> None:
    first, _ = export(split=SplitOptions(), out=tmp_path / "first")
    with create_workspace(tmp_path / "other.db") as other:
        who = people.add(other, "Dora").id
        for page in reversed(stories):
            (found,) = page.variants
            text = "\n".join(sentence.text for sentence in found.sentences)
            article = Article(text, outlet=found.variant.outlet)
            importing.import_article(other, article, page.story.title)
        pages = [reading.page(other, row.story.id) for row in reading.stories(other, None)]
        for page in (page for page in pages if page is not None):
            labelling.label(other, who, [page.variants[0].sentences[0].id], FACT)
        like = SplitOptions(seed=3, like=tmp_path / "first")
        exporting.run(other, ExportOptions(tmp_path / "second", "jsonl", split=like))
    manifests = [
        json.loads((tmp_path / name / "manifest.json").read_bytes()) for name in ("first", "second")
    ]
    one, two = (manifest["split"]["variants"] for manifest in manifests)
    assert one == two
    assert not one.keys() & parts_of(first).keys()

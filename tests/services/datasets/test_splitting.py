"""Splits of real workspaces: no leakage, stable, and honest about what they are worth."""

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
from annotator.services.datasets.export_options import ExportOptions, ExportReport, SplitOptions
from annotator.services.labels import labelling
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace, create_workspace
from tests.services.datasets.conftest import Export

SHARED = "The council of Eastmere voted on Thursday to dim every lamp in town."
NEARLY = "The council of Eastmere voted on Thursday to dim every light in town."


def assignments(report: ExportReport) -> dict[str, Part]:
    assert report.split is not None
    return {str(uid): part for uid, part in report.split.assignments.items()}


def labelled_story(
    workspace: Workspace, add_story: Callable[..., StoryPage], who: AnnotatorId, text: str
) -> str:
    page = add_story(text)
    ids = [sentence.id for sentence in page.variants[0].sentences]
    labelling.label(workspace, who, ids, FACT)
    return page.story.uid


@pytest.mark.usefixtures("stories")
def test_parts_are_files_of_whole_stories(export: Export, tmp_path: Path) -> None:
    report, records = export(split=SplitOptions(), out=tmp_path / "data")
    names = {path.name for path in (tmp_path / "data").iterdir()}
    assert names == {
        *("train.jsonl", "dev.jsonl", "test.jsonl"),
        *("manifest.json", "DATASHEET.md"),
    }
    found = {(record["story_uid"], record["split"]) for record in records}
    assert {(uid, part.value) for uid, part in assignments(report).items()} == found
    assert len(found) == 12
    assert sum(part.records for part in report.parts) == report.records == 60


@pytest.mark.usefixtures("stories")
@pytest.mark.parametrize("second", [SHARED, NEARLY])
def test_stories_that_share_a_sentence_are_together(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    second: str,
) -> None:
    one = labelled_story(workspace, add_story, ana, f"{SHARED}\nHere is something else.")
    other = labelled_story(workspace, add_story, ana, f"Yet another thing.\n{second}")
    for seed in range(3):
        report, _ = export(split=SplitOptions(seed=seed))
        assert assignments(report)[one] is assignments(report)[other]
        assert report.split is not None
        assert [sorted(group) for group in report.split.joined] == [sorted((one, other))]


@pytest.mark.usefixtures("stories")
def test_furniture_and_short_sentences_join_nothing(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
) -> None:
    labelled_story(workspace, add_story, ana, f"{SHARED}\nHe declined to comment.")
    labelled_story(
        workspace, add_story, ana, f"Nothing like it.\n{SHARED}\nHe declined to comment."
    )
    with workspace.store.transaction():
        workspace.store.conn.execute(
            "UPDATE sentence SET kind = 'boilerplate' WHERE text = ?", (SHARED,)
        )
    report, _ = export(split=SplitOptions())
    assert report.split is not None
    assert report.split.joined == []
    assert any(warning.startswith("2 records are page furniture") for warning in report.warnings)


@pytest.mark.usefixtures("stories")
def test_stories_stay_where_they_were(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    tmp_path: Path,
) -> None:
    old, _ = export(split=SplitOptions(seed=1), out=tmp_path / "old")
    for number in range(6):
        words = " ".join(f"x{number}y{place}" for place in range(8))
        labelled_story(workspace, add_story, ana, f"{words}.")
    options = SplitOptions(Shares(70, 15, 15), 2, tmp_path / "old")
    new, _ = export(split=options, out=tmp_path / "new")
    assert assignments(old).items() <= assignments(new).items()
    assert len(assignments(new)) == 18


@pytest.mark.usefixtures("stories")
def test_a_part_that_is_no_longer_asked_for_keeps_its_stories(
    export: Export, tmp_path: Path
) -> None:
    old, _ = export(split=SplitOptions(), out=tmp_path / "old")
    options = SplitOptions(Shares(80, 0, 20), like=tmp_path / "old")
    new, records = export(split=options, out=tmp_path / "new")
    assert assignments(new) == assignments(old)
    assert len(records) == 60


@pytest.mark.usefixtures("stories")
def test_a_bridge_between_two_parts_goes_to_train_and_is_listed(
    workspace: Workspace,
    export: Export,
    stories: list[StoryPage],
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    tmp_path: Path,
) -> None:
    old, _ = export(split=SplitOptions(), out=tmp_path / "old")
    parts = assignments(old)
    texts = {page.story.uid: page.variants[0].sentences[0].text for page in stories}
    trained, tested = (
        next(uid for uid in texts if parts[uid] is part) for part in (Part.TRAIN, Part.TEST)
    )
    bridge = labelled_story(
        workspace,
        add_story,
        ana,
        f"{texts[trained]}\n{texts[tested]}",
    )
    new, _ = export(split=SplitOptions(like=tmp_path / "old"), out=tmp_path / "new")
    assert {assignments(new)[uid] for uid in (trained, tested, bridge)} == {Part.TRAIN}
    assert new.split is not None
    assert [(moved.story_uid, moved.before) for moved in new.split.moved] == [(tested, Part.TEST)]
    title = next(page.story.title for page in stories if page.story.uid == tested)
    assert new.titles == {tested: title}
    assert any("used to be elsewhere" in warning for warning in new.warnings)


@pytest.mark.usefixtures("stories")
def test_the_most_similar_sentences_are_told(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
) -> None:
    # Eight words of fifteen are common: below the threshold, above the floor.
    common = "the council of eastmere met to vote on"
    for words in ("lamps in parks", "seats for schools soon"):
        labelled_story(workspace, add_story, ana, f"{common} {words}.")
    best = 0.0
    for seed in range(8):
        report, records = export(split=SplitOptions(Shares(1, 0, 1), seed))
        assert report.split is not None
        if report.split.highest_similarity is not None:
            best = report.split.highest_similarity
            part_of = {record["text"]: record["split"] for record in records}
            assert [part_of[text] for text in report.split.most_similar] == ["train", "test"]
            assert [common in text for text in report.split.most_similar] == [True, True]
            assert 0.5 <= best < 0.7
            break
    assert best


@pytest.mark.usefixtures("stories")
def test_a_small_test_part_is_warned_of(export: Export, tmp_path: Path) -> None:
    report, _ = export(split=SplitOptions(), out=tmp_path / "data")
    assert any("test rests on 1 story only" in warning for warning in report.warnings)
    sheet = (tmp_path / "data" / "DATASHEET.md").read_text(encoding="utf-8")
    assert all(f"**Mind:** {warning}" in sheet for warning in report.warnings)


@pytest.mark.usefixtures("stories")
def test_progress_goes_from_nothing_to_all(workspace: Workspace, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: steps.append((done, total)))
    options = ExportOptions(tmp_path / "data", "jsonl", split=SplitOptions())
    exporting.run(workspace, options, watch)
    assert [done for done, _ in steps] == list(range(37))
    assert {total for _, total in steps} == {36}


def test_one_story_can_not_be_split(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    tmp_path: Path,
) -> None:
    labelled_story(workspace, add_story, ana, "One sentence.")
    with pytest.raises(BadInputError, match="Only 1 story has labels"):
        export(split=SplitOptions(), out=tmp_path / "data")
    assert not (tmp_path / "data").exists()
    with pytest.raises(BadInputError, match="does not exist; name a dataset"):
        export(split=SplitOptions(like=tmp_path / "none"), out=tmp_path / "data")


@pytest.mark.parametrize("second", [SHARED, NEARLY])
def test_what_ties_all_stories_together_is_named(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    export: Export,
    ana: AnnotatorId,
    second: str,
) -> None:
    labelled_story(workspace, add_story, ana, f"{SHARED}\nA first thing happened.")
    labelled_story(workspace, add_story, ana, f"{second}\nSomething quite different was said.")
    with pytest.raises(BadInputError) as caught:
        export(split=SplitOptions(Shares(80, 0, 20)))
    assert "2 stories share sentences and so make only one group" in str(caught.value)
    assert f"“{SHARED}” ties “Story 1”, “Story 2”: if it belongs" in str(caught.value)


def test_the_text_that_ties_most_stories_is_named(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    export: Export,
    ana: AnnotatorId,
) -> None:
    often = "The same old line stood in three of these stories."
    within = "This line was printed by every outlet that wrote about it."
    page = add_story(*[f"{within}\nOutlet {number} said more." for number in range(4)])
    labelling.label(workspace, ana, [page.variants[0].sentences[0].id], FACT)
    labelled_story(workspace, add_story, ana, f"{SHARED}\n{within}")
    labelled_story(workspace, add_story, ana, f"{SHARED}\n{often}")
    for number in (4, 5):
        labelled_story(workspace, add_story, ana, f"{often}\nNumber {number}.")
    with pytest.raises(BadInputError, match="“Story 3”, “Story 4”, “Story 5”") as caught:
        export(split=SplitOptions(Shares(80, 10, 10)))
    assert f"“{often}” ties" in str(caught.value)


@pytest.mark.usefixtures("stories")
def test_a_dataset_without_parts_is_no_example(export: Export, tmp_path: Path) -> None:
    export(out=tmp_path / "whole.jsonl")
    with pytest.raises(BadInputError, match=r"whole.jsonl is not split, so no story has a part"):
        export(split=SplitOptions(like=tmp_path / "whole.jsonl"), out=tmp_path / "data")


@pytest.mark.usefixtures("stories")
def test_the_same_options_give_the_same_bytes(export: Export, tmp_path: Path) -> None:
    for name in ("one", "two"):
        export(split=SplitOptions(seed=3), out=tmp_path / name)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
    assert verifying.verify(tmp_path / "one") == []
    manifest = json.loads((tmp_path / "one" / "manifest.json").read_bytes())
    assert {entry["path"] for entry in manifest["files"]} == {
        *("train.jsonl", "dev.jsonl", "test.jsonl", "DATASHEET.md"),
    }


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
    assert len(assignments(second)) == 6
    third, _ = export(split=SplitOptions(seed=2, like=tmp_path / "second"), out=tmp_path / "third")
    assert assignments(third) == assignments(first)


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
        if assignments(old)[page.story.uid] is Part.TRAIN:
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
    assert not one.keys() & assignments(first).keys()

"""What stands beside the label in a record: neighbours, counterparts, people and places."""

import re
from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT
from annotator.services import counterparts, people, reading
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace
from tests.services.datasets.conftest import Export


def test_neighbours_are_the_sentences_before_and_after(
    workspace: Workspace, export: Export, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, [sentences[0], sentences[2], sentences[4]], FACT)
    _, records = export(contents=Contents(neighbours=True))
    assert [(r["previous"], r["next"]) for r in records] == [
        (None, "Sentence number 1."),
        ("Sentence number 1.", "Sentence number 3."),
        ("Sentence number 3.", None),
    ]


def test_counterparts_and_statements_can_be_added(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
) -> None:
    page = add_story("The council met. It rained.", "The council met. The sun shone.")
    one, other = (variant.sentences[0] for variant in page.variants)
    # Nobody has opened the story, so its counterparts are not computed yet.
    assert counterparts.of_story(workspace, page.story.id) == []
    everything = [s.id for variant in page.variants for s in variant.sentences]
    labelling.label(workspace, ana, everything, FACT)
    _, records = export(contents=Contents(counterparts=True, statement=True))
    found = {r["sentence_uid"]: (r["counterparts"], r["statement_uid"]) for r in records}
    assert found[one.uid] == ([other.uid], min(one.uid, other.uid))
    assert found[other.uid] == ([one.uid], min(one.uid, other.uid))
    alone = page.variants[0].sentences[1].uid
    assert found[alone] == ([], alone)


def test_counterparts_come_in_the_order_of_their_uids(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
) -> None:
    page = add_story(*[f"The council met. Outlet {number} was there." for number in range(6)])
    found = [variant.sentences[0] for variant in page.variants]
    labelling.label(workspace, ana, [sentence.id for sentence in found], FACT)
    uids = sorted(sentence.uid for sentence in found)
    for record in export(contents=Contents(counterparts=True))[1]:
        assert record["counterparts"] == [uid for uid in uids if uid != record["sentence_uid"]]


@pytest.mark.usefixtures("voted")
def test_pseudonyms_are_the_same_every_time_and_nobodys_name(
    workspace: Workspace, export: Export
) -> None:
    _, named = export()
    report, hidden = export(contents=Contents(pseudonyms=True))
    _, again = export(contents=Contents(pseudonyms=True))
    assert hidden == again
    pairs = {
        (a["annotator"], a["annotator_uid"], b["annotator"], b["annotator_uid"])
        for a in named
        for b in hidden
        if a["recorded_at"] == b["recorded_at"] and a["sentence_uid"] == b["sentence_uid"]
    }
    assert all(re.fullmatch(r"annotator [0-9a-f]{8}", b["annotator"]) for b in hidden)
    assert len(pairs) == len({pair[2] for pair in pairs}) == len({pair[3] for pair in pairs}) == 3
    assert not {a["annotator_uid"] for a in named} & {b["annotator_uid"] for b in hidden}
    for file in (report.out, report.out.with_name(f"{report.out.name}.manifest.json")):
        text = file.read_text(encoding="utf-8")
        assert not [name for name in ("Ana", "Ben", "Cleo") if f'"{name}"' in text]
        assert workspace.store.workspace_uid not in text


@pytest.mark.usefixtures("voted")
def test_pseudonyms_stay_when_somebody_joins(workspace: Workspace, export: Export) -> None:
    def names() -> dict[str, str]:
        _, records = export(contents=Contents(pseudonyms=True))
        return {record["annotator_uid"]: record["annotator"] for record in records}

    before = names()
    sentence = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
    assert sentence is not None
    for name in ("Dan", "Eve", "Fay", "Gus"):
        who = people.add(workspace, name).id
        labelling.label(workspace, who, [sentence.variants[0].sentences[0].id], FACT)
    after = names()
    assert len(after) == len(before) + 4
    assert {uid: after[uid] for uid in before} == before


@pytest.mark.parametrize(
    ("unit", "place"),
    [(OffsetUnit.CODE_POINTS, 12), (OffsetUnit.UTF16, 13), (OffsetUnit.BYTES, 15)],
)
def test_offsets_count_what_was_asked_for(
    workspace: Workspace,
    export: Export,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    unit: OffsetUnit,
    place: int,
) -> None:
    page = add_story("One was 💩 x.\nTwo was not.")
    ids = [sentence.id for sentence in page.variants[0].sentences]
    labelling.label(workspace, ana, ids, FACT)
    _, records = export(contents=Contents(offsets=unit))
    assert (records[0]["start"], records[0]["end"]) == (0, place)
    assert records[1]["start"] == place + 1
    _, plain = export()
    places = {"start": 0, "end": 0}
    assert [record | places for record in records] == [record | places for record in plain]


def test_a_neighbour_is_only_looked_for_in_the_own_variant(
    workspace: Workspace, export: Export, add_story: Callable[..., StoryPage], ana: AnnotatorId
) -> None:
    page = add_story("One.", "Two.")
    labelling.label(workspace, ana, [v.sentences[0].id for v in page.variants], FACT)
    _, records = export(contents=Contents(neighbours=True))
    assert {(r["previous"], r["next"]) for r in records} == {(None, None)}
    assert reading.story_count(workspace) == 1

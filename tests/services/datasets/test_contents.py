"""What goes into a dataset, and what stays out unless it is asked for."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.domain.votes import GoldLevel
from annotator.formats.datasets.manifest_json import manifest_path
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.workspace import Workspace
from tests.services.datasets.conftest import Export


def labels(records: list[dict[str, Any]]) -> list[tuple[int, str]]:
    return [(record["position"], record["label"]) for record in records]


@pytest.mark.usefixtures("voted")
@pytest.mark.parametrize("gold", [None, GoldLevel.UNANIMOUS, GoldLevel.MAJORITY])
def test_exclude_stays_out_unless_asked_for(export: Export, gold: GoldLevel | None) -> None:
    _, without = export(contents=Contents(gold=gold))
    _, everything = export(contents=Contents(gold=gold, with_exclude=True))
    assert without == [record for record in everything if record["label"] != "exclude"]
    assert (len(everything) > len(without)) == (gold is not GoldLevel.UNANIMOUS)


@pytest.mark.usefixtures("voted")
def test_soft_labels_are_the_shares_of_votes(export: Export) -> None:
    _, records = export(contents=Contents(estimate=Estimate.SOFT))
    found = {r["position"]: (r["label"], r["votes"], r["p_fact"], r["p_quote"]) for r in records}
    assert found == {
        0: ("fact", 3, 1.0, 0.0),
        1: ("fact", 3, pytest.approx(2 / 3), pytest.approx(1 / 3)),
        3: ("fact", 2, 0.5, 0.5),
        4: ("opinion", 1, 0.0, 0.0),
    }


@pytest.mark.usefixtures("voted")
def test_estimated_labels_keep_probabilities_and_error_rates(export: Export) -> None:
    report, records = export(contents=Contents(estimate=Estimate.DAWID_SKENE))
    assert report.records == len(records)
    assert [record["votes"] for record in records] == [3, 3, 2, 1]
    for record in records:
        shares = {name: record[f"p_{name}"] for name in ("fact", "quote", "opinion", "exclude")}
        assert sum(shares.values()) == pytest.approx(1, abs=1e-9)
        assert max(shares, key=lambda name: shares[name]) == record["label"]
        assert record["probability"] == max(shares.values())


@pytest.mark.usefixtures("voted")
@pytest.mark.parametrize(
    ("contents", "expected"),
    [
        (Contents(min_votes=2, gold=GoldLevel.MAJORITY), [(0, "fact"), (1, "fact")]),
        (Contents(min_votes=3, estimate=Estimate.SOFT), [(0, "fact"), (1, "fact")]),
        (Contents(min_votes=2), [(0, "fact")] * 3 + [(1, "fact"), (1, "fact"), (1, "quote")]),
    ],
)
def test_sentences_with_few_votes_can_stay_out(
    export: Export, contents: Contents, expected: list[tuple[int, str]]
) -> None:
    _, records = export(contents=contents)
    found = labels(records)
    # Votes on one sentence stand in the order of the annotators’ uids, which are drawn.
    assert sorted(found[: len(expected)]) == sorted(expected)
    assert not {4} & {position for position, _ in found}


@pytest.mark.usefixtures("voted")
@pytest.mark.parametrize(
    "contents", [Contents(), Contents(gold=GoldLevel.MAJORITY), Contents(estimate=Estimate.SOFT)]
)
def test_unsure_labels_can_be_dropped(export: Export, contents: Contents) -> None:
    _, kept = export(contents=contents)
    _, dropped = export(contents=replace(contents, keep_unsure=False))
    assert 4 in {record["position"] for record in kept}
    assert dropped == [record for record in kept if record["position"] != 4]


def test_dropping_unsure_votes_can_change_what_is_gold(
    workspace: Workspace, export: Export, voted: list[SentenceId], ben: AnnotatorId
) -> None:
    labelling.set_unsure(workspace, ben, voted[3:4], unsure=True)
    _, records = export(contents=Contents(gold=GoldLevel.UNANIMOUS, keep_unsure=False))
    assert labels(records) == [(0, "fact"), (3, "fact")]


def test_unconfirmed_labels_come_when_asked_for_and_say_so(
    workspace: Workspace, export: Export, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    verdict = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)
    with workspace.store.transaction():
        judgements = [Judgement(sentences[0], verdict)]
        labelling.record(workspace, OperationKind.LABEL, ana, Role.ANNOTATION, judgements)
    labelling.label(workspace, ana, sentences[1:2], QUOTE)
    _, records = export(contents=Contents(with_unconfirmed=True))
    assert [(r["label"], r["origin"], r["confirmed"]) for r in records] == [
        ("fact", "propagated", False),
        ("quote", "manual", True),
    ]
    with pytest.raises(BadInputError, match="only be exported as votes"):
        export(contents=Contents(with_unconfirmed=True, gold=GoldLevel.MAJORITY))


def test_a_reopened_decision_stays_gold_and_says_so(
    workspace: Workspace,
    export: Export,
    voted: list[SentenceId],
    cleo: AnnotatorId,
) -> None:
    reviewing.adjudicate(workspace, cleo, voted[3], OPINION)
    contents = Contents(gold=GoldLevel.ADJUDICATED)
    assert [record["reopened"] for record in export(contents=contents)[1]] == [False]
    labelling.label(workspace, cleo, voted[3:4], QUOTE)
    (record,) = export(contents=contents)[1]
    assert (record["label"], record["reopened"]) == ("opinion", True)


def test_a_decision_stands_for_itself_unless_votes_are_counted(
    workspace: Workspace,
    export: Export,
    ana: AnnotatorId,
    cleo: AnnotatorId,
    voted: list[SentenceId],
) -> None:
    reviewing.adjudicate(workspace, cleo, voted[4], OPINION)
    labelling.clear(workspace, ana, [voted[4]])
    gold = Contents(gold=GoldLevel.ADJUDICATED)
    (record,) = export(contents=gold)[1]
    assert (record["label"], record["votes"], record["agreeing"]) == ("opinion", 0, 0)
    for least in (2, 1):
        with_votes = replace(gold, gold=GoldLevel.MAJORITY, min_votes=least)
        found = {record["position"] for record in export(contents=with_votes)[1]}
        assert (record["position"] in found) is (least == 1)


def test_gold_and_estimates_are_one_or_the_other(export: Export) -> None:
    with pytest.raises(BadInputError, match="choose one"):
        export(contents=Contents(gold=GoldLevel.MAJORITY, estimate=Estimate.SOFT))


@pytest.mark.parametrize(
    "contents",
    [*(Contents(estimate=each) for each in Estimate), Contents(pseudonyms=True, min_votes=2)],
)
def test_where_nothing_is_labelled_nothing_is_left(export: Export, contents: Contents) -> None:
    with pytest.raises(BadInputError, match="Nothing is labelled yet"):
        export(contents=contents)


def test_only_what_has_votes_is_estimated(
    workspace: Workspace, export: Export, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[1:4:2], FACT)
    _, records = export(contents=Contents(estimate=Estimate.DAWID_SKENE))
    assert [(record["position"], record["votes"]) for record in records] == [(1, 1), (3, 1)]


def test_what_is_excluded_is_labelled(
    workspace: Workspace, export: Export, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], EXCLUDE)
    with pytest.raises(BadInputError, match="None of the labels that were asked for is left"):
        export()


@pytest.mark.usefixtures("voted")
def test_nothing_left_is_said(export: Export) -> None:
    with pytest.raises(BadInputError, match="None of the labels that were asked for is left"):
        export(contents=Contents(min_votes=9))


def test_labels_nobody_confirmed_are_no_votes_to_count(
    workspace: Workspace,
    export: Export,
    ana: AnnotatorId,
    ben: AnnotatorId,
    sentences: list[SentenceId],
) -> None:
    copied = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)
    with workspace.store.transaction():
        judgements = [Judgement(sentence, copied) for sentence in sentences[:2]]
        labelling.record(workspace, OperationKind.LABEL, ana, Role.ANNOTATION, judgements)
    labelling.label(workspace, ben, sentences[:2], QUOTE)
    labelling.label(workspace, ana, sentences[1:2], QUOTE)
    _, records = export(contents=Contents(with_unconfirmed=True, min_votes=2))
    assert labels(records) == [(1, "quote"), (1, "quote")]


@pytest.mark.usefixtures("voted")
@pytest.mark.parametrize(
    "contents",
    [
        Contents(gold=GoldLevel.MAJORITY),
        Contents(estimate=Estimate.SOFT),
        Contents(estimate=Estimate.DAWID_SKENE),
    ],
)
def test_single_labels_tell_who_voted_and_how_many_agree(
    workspace: Workspace, export: Export, contents: Contents
) -> None:
    report, records = export(contents=contents)
    uids = {person.name: str(person.uid) for person in people.annotators(workspace)}
    found = {r["position"]: (r["agreeing"], r["annotator_uids"]) for r in records}
    assert found[0] == (3, sorted(uids.values()))
    assert found[1] == (2, sorted(uids.values()))
    assert found[4] == (1, [uids["Ana"]])
    manifest = json.loads(report.out.with_name(f"{report.out.name}.manifest.json").read_bytes())
    assert manifest["annotators"] == [
        {
            "annotator_uid": uid,
            "annotator": name,
            "records": sum(uid in record["annotator_uids"] for record in records),
        }
        for name, uid in sorted(uids.items(), key=lambda each: each[1])
    ]


def test_the_manifest_says_what_gold_rests_on_and_how_much_is_left_out(
    workspace: Workspace, cleo: AnnotatorId, voted: list[SentenceId], export: Export, tmp_path: Path
) -> None:
    def basis() -> dict[str, Any]:
        out = tmp_path / "gold.jsonl"
        export(out=out, contents=Contents(gold=GoldLevel.MAJORITY), overwrite=True)
        found: dict[str, Any] = json.loads(manifest_path(out).read_bytes())["basis"]
        return found

    # Of five sentences one is excluded and one tied; the last has one vote.
    rests_on = {"majority": 1, "unanimous": 2}
    assert basis() == {"sentences": 5, "decisions": rests_on, "of_one_vote": 1}
    reviewing.adjudicate(workspace, cleo, voted[4], OPINION)
    rests_on = {"adjudication": 1, "majority": 1, "unanimous": 1}
    assert basis() == {"sentences": 5, "decisions": rests_on, "of_one_vote": 0}


@pytest.mark.usefixtures("voted")
def test_a_dataset_of_votes_rests_on_nothing_else(export: Export, tmp_path: Path) -> None:
    export(out=tmp_path / "votes.jsonl")
    assert json.loads(manifest_path(tmp_path / "votes.jsonl").read_bytes())["basis"] is None

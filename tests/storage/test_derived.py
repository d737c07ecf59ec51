"""The derived tables against the fold of the log, whatever order events arrive in."""

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import votes
from annotator.domain.corpus import Article
from annotator.domain.history import fold
from annotator.domain.history.log import LabelEvent, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace
from annotator.storage.proving import verification
from tests.examples import examples
from tests.scenes.copies import copied
from tests.scenes.folding import fold_anew

ANNOTATORS = [AnnotatorId(n) for n in (1, 2, 3, 4, 5)]
SENTENCES = [SentenceId(n) for n in (1, 2, 3, 4)]
STORY = {1: 1, 2: 1, 3: 1, 4: 2}
ELSEWHERE = Uid("00000000-0000-7000-8000-000000000001")
NOW = "2026-01-31T09:00:00.000Z"
# Row 3 is a second row of the person of row 2.
PERSON = {1: 1, 2: 2, 3: 2, 4: 4, 5: 5}

EVENTS = st.lists(
    st.builds(
        LabelEvent,
        st.uuids(version=4).map(lambda uid: Uid(f"0{str(uid)[1:14]}7{str(uid)[15:]}")),
        st.sampled_from(ANNOTATORS),
        st.sampled_from([*SENTENCES, SENTENCES[0], SENTENCES[0]]),
        st.sampled_from([Role.ANNOTATION, Role.ANNOTATION, Role.ADJUDICATION]),
        st.builds(
            Verdict,
            st.sampled_from([None, FACT, FACT, QUOTE, OPINION]),
            unsure=st.booleans(),
            note=st.sampled_from(["", "why"]),
            origin=st.sampled_from(Origin),
            confirmed=st.booleans(),
        ),
    ),
    max_size=25,
    unique_by=lambda event: event.uid,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with four sentences in two stories and five rows for four people."""
    folder = tmp_path_factory.mktemp("derived")
    (folder / "a.txt").write_text("One sentence.\nTwo sentences.\nThree sentences.")
    path = folder / "template.db"
    with create_workspace(path) as workspace:
        importing.run(workspace, importing.plan([folder / "a.txt"]))
        importing.import_article(workspace, Article("Elsewhere it rained."), "Elsewhere")
        for name in ("Ana", "Ben", "Benjamin", "Cleo", "Dora"):
            people.add(workspace, name)
        with workspace.store.transaction():
            workspace.store.conn.execute("UPDATE annotator SET same_as = 2 WHERE id = 3")
            workspace.store.conn.execute("UPDATE sentence SET kind = 'caption' WHERE id = 3")
            workspace.store.conn.execute("UPDATE sentence SET computed_kind = kind")
            workspace.store.conn.execute(
                "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
                " VALUES (?, 1, 'import', '', ?)",
                (ELSEWHERE, NOW),
            )
    return path


@contextmanager
def filled(template: Path, events: list[LabelEvent]) -> Iterator[Workspace]:
    """Append the events to a copy of the template, as a merge does: in any order of uids."""
    with copied(template) as workspace:
        with workspace.store.transaction():
            workspace.store.conn.executemany(
                "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label,"
                " unsure, note, origin, confirmed, recorded_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        event.uid,
                        ELSEWHERE,
                        event.annotator_id,
                        event.sentence_id,
                        event.role,
                        event.verdict.label,
                        event.verdict.unsure,
                        event.verdict.note,
                        event.verdict.origin,
                        event.verdict.confirmed,
                        NOW,
                    )
                    for event in events
                ],
            )
        yield workspace


@dataclass(frozen=True)
class Derived:
    """The derived tables in the words of the domain."""

    current: dict[tuple[int, int], tuple[object, ...]]
    counts: dict[int, dict[LabelName, int]]
    contested: dict[int, float]
    gold: dict[int, tuple[object, ...]]
    progress: dict[tuple[int, int], int]
    open: set[int]
    stories: dict[int, int]


def expected(events: list[LabelEvent]) -> Derived:
    person = {AnnotatorId(row): AnnotatorId(whom) for row, whom in PERSON.items()}
    current = fold.current_verdicts(events, person)
    counts = fold.votes_by_sentence(current)
    decided = fold.current_adjudications(events)
    labels = {s: decided[s].verdict.label if s in decided else None for s in SENTENCES}
    gold = {s: votes.gold(counts.get(s, {}), labels[s]) for s in SENTENCES}
    done = [
        (STORY[sentence], who)
        for (sentence, who), event in current.items()
        if event.verdict.is_vote and sentence != 3
    ]
    return Derived(
        {
            key: (event.uid, event.verdict.label, event.verdict.unsure, event.verdict.note)
            for key, event in current.items()
        },
        {s: dict(count) for s, count in counts.items()},
        {s: votes.contestedness(count) for s, count in counts.items()},
        {s: (g.label, g.decided_by, g.votes) for s, g in gold.items() if g is not None},
        {each: done.count(each) for each in set(done)},
        {
            s
            for s, count in counts.items()
            if votes.is_disagreement(count) and labels[SentenceId(s)] is None
        },
        {s: STORY[s] for s in {*counts, *decided}},
    )


def found(workspace: Workspace) -> Derived:
    rows = workspace.store.rows

    def pairs(sql: str) -> list[tuple[Any, Any]]:
        return [(row[0], row[1]) for row in rows(sql)]

    return Derived(
        {
            (sentence, annotator): (uid, label, bool(unsure), note)
            for sentence, annotator, uid, label, unsure, note in rows(
                "SELECT sentence_id, annotator_id, event_uid, label, unsure, note"
                " FROM current_label"
            )
        },
        {
            sentence: json.loads(counts)
            for sentence, counts in rows(
                "SELECT sentence_id, vote_counts FROM sentence_state WHERE votes > 0"
            )
        },
        dict(pairs("SELECT sentence_id, contested FROM sentence_state WHERE votes > 0")),
        {
            sentence: (label, decided_by, count)
            for sentence, label, decided_by, count in rows(
                "SELECT sentence_id, label, decided_by, votes FROM gold_label"
            )
        },
        {
            (story, who): labelled
            for story, who, labelled in rows(
                "SELECT story_id, annotator_id, labelled FROM progress WHERE labelled > 0"
            )
        },
        {
            row[0]
            for row in rows("SELECT sentence_id FROM sentence_state WHERE is_open AND NOT reopened")
        },
        dict(
            pairs(
                "SELECT sentence_id, story_id FROM sentence_state"
                " WHERE votes > 0 OR adjudication_uid IS NOT NULL"
            )
        ),
    )


@examples(40)
@given(events=EVENTS)
def test_derived_tables_equal_the_fold_of_the_log(template: Path, events: list[LabelEvent]) -> None:
    with filled(template, events) as workspace:
        assert found(workspace) == expected(events)
        assert list(verification.findings(workspace.store)) == []


@examples(15)
@given(events=EVENTS)
def test_folding_everything_anew_gives_the_same(template: Path, events: list[LabelEvent]) -> None:
    with filled(template, events) as workspace:
        before = found(workspace)
        fold_anew(workspace)
        assert found(workspace) == before
        assert checking.findings(workspace) == []


def event(number: int, label: LabelName | None, who: int = 1) -> LabelEvent:
    verdict = Verdict(label)
    return LabelEvent(
        Uid(f"0000{number:04}-0000-7000-8000-000000000000"),
        AnnotatorId(who),
        SentenceId(1),
        Role.ANNOTATION,
        verdict,
    )


def test_an_older_event_that_arrives_late_does_not_revive_a_cleared_label(template: Path) -> None:
    with filled(template, [event(2, None), event(1, FACT)]) as workspace:
        assert workspace.store.rows("SELECT label FROM current_label") == [(None,)]
        assert found(workspace).gold == {}


def test_two_against_one_are_a_majority(template: Path) -> None:
    events = [event(1, QUOTE, 1), event(2, FACT, 2), event(3, FACT, 4)]
    with filled(template, events) as workspace:
        assert found(workspace) == expected(events)
        assert found(workspace).gold == {1: (FACT, votes.DecidedBy.MAJORITY, 3)}


def test_a_lone_label_on_furniture_is_no_disagreement(template: Path) -> None:
    verdict = Verdict(FACT)
    furniture = LabelEvent(ELSEWHERE, AnnotatorId(1), SentenceId(3), Role.ANNOTATION, verdict)
    with filled(template, [furniture]) as workspace:
        assert found(workspace).open == set()
        assert found(workspace).progress == {}


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_arrival_plays_no_part(template: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same shuffle every time
    events = [
        event(number, chance.choice([FACT, QUOTE, None]), chance.choice([1, 2, 3]))
        for number in range(30)
    ]
    shuffled = chance.sample(events, len(events))
    with filled(template, events) as one, filled(template, shuffled) as other:
        assert found(one) == found(other)

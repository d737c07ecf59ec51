"""Proving that current labels, votes and undo steps are what the log gives when it is folded."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from annotator.domain import votes
from annotator.domain.history import fold
from annotator.domain.history.log import LabelEvent
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.storage.history import undo_steps
from annotator.storage.history.log import all_events
from annotator.storage.store import Store

_NO_UID: Final = (
    "SELECT uid, 'an operation' FROM operation WHERE uid NOT GLOB ?1 OR uid GLOB ?2 UNION ALL"
    " SELECT uid, 'a label_event' FROM label_event WHERE uid NOT GLOB ?1 OR uid GLOB ?2"
)
_FORM: Final = "????????-????-7???-[89ab]???-????????????"
_OTHER_DIGITS: Final = "*[^0-9a-f-]*"

Current = Mapping[tuple[SentenceId, AnnotatorId], LabelEvent]


def findings(store: Store) -> Iterator[str]:
    """Yield one sentence for everything that is not the log's."""
    person = {
        AnnotatorId(row[0]): AnnotatorId(row[1])
        for row in store.each("SELECT id, coalesce(same_as, id) FROM annotator")
    }
    # An event of somebody who is not here is a finding of its own already.
    events = [event for event in all_events(store) if event.annotator_id in person]
    current = fold.current_verdicts(events, person)
    for uid, whose in store.each(_NO_UID, (_FORM, _OTHER_DIGITS)):
        yield f"The uid {uid!r} of {whose} is not a uid: nothing that happens later can be ordered."
    yield from _label_findings(store, current)
    yield from _state_findings(store, current, fold.current_adjudications(events))
    yield from _progress_findings(store, current)
    yield from _undo_findings(store)


def _label_findings(store: Store, current: Current) -> Iterator[str]:
    stored = {
        (SentenceId(row[0]), AnnotatorId(row[1])): row[2:]
        for row in store.each(
            "SELECT sentence_id, annotator_id, event_uid, label, unsure, note, origin, confirmed"
            " FROM current_label"
        )
    }
    for key in stored.keys() | current.keys():
        event = current.get(key)
        expected = event and (
            event.uid,
            event.verdict.label,
            int(event.verdict.unsure),
            event.verdict.note,
            event.verdict.origin,
            int(event.verdict.confirmed),
        )
        if stored.get(key) != expected:
            yield f"The current label of annotator {key[1]} on sentence {key[0]} is not the log's."


def _state_findings(
    store: Store, current: Current, decisions: Mapping[SentenceId, LabelEvent]
) -> Iterator[str]:
    counts = fold.votes_by_sentence(current)
    stored = {
        SentenceId(row[0]): row[1:]
        for row in store.each(
            "SELECT sentence_id, vote_counts, votes, labels, contested, majority,"
            " adjudicated_label, adjudication_uid FROM sentence_state"
        )
    }
    nothing = ("{}", 0, 0, 0.0, None, None, None)
    for sentence_id in stored.keys() | counts.keys() | decisions.keys():
        count = counts.get(sentence_id, {})
        decision = decisions.get(sentence_id)
        expected = (
            count,
            sum(count.values()),
            len(count),
            round(votes.contestedness(count), 9),
            votes.majority(count),
            decision.verdict.label if decision else None,
            decision.uid if decision else None,
        )
        vote_counts, total, labels, contested, *rest = stored.get(sentence_id, nothing)
        found = (_counts(vote_counts), total, labels, round(contested, 9), *rest)
        if found != expected:
            yield f"The votes on sentence {sentence_id} are not the log's."


def _counts(vote_counts: str) -> dict[LabelName, int] | None:
    try:
        return {LabelName(label): n for label, n in json.loads(vote_counts).items()}
    except (ValueError, AttributeError):
        return None


def _progress_findings(store: Store, current: Current) -> Iterator[str]:
    places = {
        SentenceId(row[0]): row[1]
        for row in store.each(
            "SELECT s.id, v.story_id FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id"
            " WHERE s.counted"
        )
    }
    expected: dict[tuple[int, int], int] = {}
    for (sentence_id, annotator_id), event in current.items():
        if event.verdict.is_vote and sentence_id in places:
            key = places[sentence_id], annotator_id
            expected[key] = expected.get(key, 0) + 1
    stored = {
        (row[0], row[1]): row[2]
        for row in store.each(
            "SELECT story_id, annotator_id, labelled FROM progress WHERE labelled <> 0"
        )
    }
    for story_id, person_id in sorted(
        key for key in stored.keys() | expected.keys() if stored.get(key) != expected.get(key)
    ):
        yield f"The progress of annotator {person_id} in story {story_id} is not the log's."


def _undo_findings(store: Store) -> Iterator[str]:
    for (row,) in store.rows("SELECT id FROM annotator"):
        annotator = AnnotatorId(row)
        stack = undo_steps.folded(store, annotator)
        for state, steps in (("done", stack.done), ("undone", stack.undone)):
            stored = store.rows(
                "SELECT op_uid, applied_by FROM undo_step WHERE annotator_id = ? AND state = ?"
                " ORDER BY op_uid",
                (annotator, state),
            )
            if stored != [(step.operation, step.applied_by) for step in steps]:
                yield f"The undo steps ({state}) of annotator {annotator} are not the log's."

"""The records of a dataset, streamed story by story."""

from collections.abc import Iterator
from typing import Any

from annotator.domain.corpus import Kind
from annotator.domain.ids import LabelName, StoryId, Uid
from annotator.domain.log import Origin
from annotator.domain.records import GoldRecord, VoteRecord
from annotator.domain.votes import DecidedBy, GoldLevel, allows
from annotator.storage.corpus import story_ids_by_uid
from annotator.storage.store import Store

_SENTENCE = (
    "SELECT y.uid, y.title, v.uid, v.outlet, v.title, v.url, v.published_at, v.language,"
    ' v.text_sha256, s.uid, s.position, s.paragraph, s.start, s."end", s.kind, s.text, '
)
_FROM = (
    " FROM story AS y JOIN variant AS v ON v.story_id = y.id"
    " JOIN sentence AS s ON s.variant_id = v.id AND s.active = 1 "
)
_VOTES = (
    _SENTENCE + "a.uid, a.name, c.label, c.unsure, c.note, c.origin, e.guideline_version,"
    " c.recorded_at" + _FROM + "JOIN current_label AS c ON c.sentence_id = s.id AND c.is_vote"
    " JOIN annotator AS a ON a.id = c.annotator_id JOIN label_event AS e ON e.uid = c.event_uid"
    " WHERE y.id = ? ORDER BY v.uid, s.start, a.uid"
)
_GOLD = (
    _SENTENCE
    + "g.label, g.decided_by, g.votes"
    + _FROM
    + "JOIN gold_label AS g ON g.sentence_id = s.id WHERE y.id = ? ORDER BY v.uid, s.start"
)


def _sentence(values: list[Any]) -> tuple[Any, ...]:
    """Return the fields that every record begins with."""
    *before, kind, text = values
    return (*before, Kind(kind), text)


def stories(store: Store) -> list[StoryId]:
    """Return the stories in the order of an export."""
    return story_ids_by_uid(store)


def vote_records(store: Store, story_id: StoryId) -> Iterator[VoteRecord]:
    """Yield the story's votes, ordered by variant uid, place in the text and annotator uid."""
    for (
        *place,
        annotator_uid,
        name,
        label,
        unsure,
        note,
        origin,
        guideline,
        recorded_at,
    ) in store.each(_VOTES, (story_id,)):
        values: tuple[Any, ...] = (
            *_sentence(place),
            Uid(annotator_uid),
            name,
            LabelName(label),
            bool(unsure),
            note,
            Origin(origin),
            guideline,
            recorded_at,
        )
        yield VoteRecord(*values)


def gold_records(store: Store, story_id: StoryId, level: GoldLevel) -> Iterator[GoldRecord]:
    """Yield the story's gold labels of the level, ordered by variant uid and place in the text."""
    for *place, label, decision, votes in store.each(_GOLD, (story_id,)):
        decided_by = DecidedBy(decision)
        if allows(level, decided_by):
            values: tuple[Any, ...] = (*_sentence(place), LabelName(label), decided_by, votes)
            yield GoldRecord(*values)

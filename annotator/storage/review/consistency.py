"""Counterparts that one annotator has both voted on."""

from collections import Counter
from dataclasses import dataclass

from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.review.consistency import OwnSide, VotedPair
from annotator.storage.corpus import variant_of
from annotator.storage.store import Row, Store

# A slice of what the view `counterpart` has, graded same or near; see
# `annotator.storage.review.drift`.
_SLICE = "t.sentence_id BETWEEN :first AND :last AND s.counted AND w.counted"
_SENTENCES = (
    " CROSS JOIN sentence AS s ON s.id = p.sentence_id"
    " CROSS JOIN sentence AS w ON w.id = p.other_id"
    " CROSS JOIN current_label AS a ON a.sentence_id = p.sentence_id AND a.is_vote"
    " CROSS JOIN current_label AS b ON b.sentence_id = p.other_id"
    " AND b.annotator_id = a.annotator_id AND b.is_vote"
)
_COMPUTED = (
    " FROM sentence_state AS t"  # noqa: S608 - of constants
    " CROSS JOIN computed_counterpart AS p ON p.sentence_id = t.sentence_id"
    f" AND p.grade IN ('same', 'near'){_SENTENCES}"
    f" WHERE {_SLICE} AND NOT EXISTS (SELECT 1 FROM link AS l"
    " WHERE l.sentence_id = p.sentence_id AND l.other_id = p.other_id AND l.linked IS NOT NULL)"
)
_LINKED = (
    " FROM sentence_state AS t"  # noqa: S608 - of constants
    f" CROSS JOIN link AS p ON p.sentence_id = t.sentence_id{_SENTENCES}"
    " LEFT JOIN computed_counterpart AS c"
    " ON c.sentence_id = p.sentence_id AND c.other_id = p.other_id"
    f" WHERE {_SLICE} AND p.linked = 1"
    " AND (SELECT story_id FROM variant WHERE id = s.variant_id)"
    " = (SELECT story_id FROM variant WHERE id = w.variant_id)"
    " AND coalesce(p.grade, c.grade, 'same') IN ('same', 'near')"
)
_DIFFERING = "max(a.event_uid, b.event_uid), p.sentence_id, p.other_id, a.annotator_id"
_COUNTS = tuple(
    f"SELECT a.annotator_id, count(*){pairs} GROUP BY a.annotator_id"
    for pairs in (_COMPUTED, _LINKED)
)
_PAIRS = (
    f"SELECT {_DIFFERING}, p.score, p.grade{_COMPUTED} AND a.label <> b.label"
    f" UNION ALL SELECT {_DIFFERING}, coalesce(c.score, 1.0), coalesce(p.grade, c.grade, 'same')"
    f"{_LINKED} AND a.label <> b.label"
)
_SHOWN = (
    "SELECT s.uid, s.text, v.id, v.story_id, v.uid, v.outlet, v.title, v.source, v.position,"
    " y.uid, y.title, a.label, a.unsure, a.note, a.recorded_at, a.event_uid FROM sentence AS s"
    " JOIN variant AS v ON v.id = s.variant_id JOIN story AS y ON y.id = v.story_id"
    " JOIN current_label AS a ON a.sentence_id = s.id AND a.annotator_id = ? AND a.is_vote"
    " WHERE s.id = ? AND s.counted"
)


@dataclass(frozen=True, slots=True)
class OwnSideInStory:
    """A sentence with one annotator's label, its story, and the verdict's place in the log."""

    story: Story
    side: OwnSide
    event_uid: Uid


def compared(store: Store, first: SentenceId, last: SentenceId) -> dict[AnnotatorId, int]:
    """Return how many counterparts, graded same or near, each annotator has both voted on.

    Args:
        store: The workspace file.
        first: The least id of the sentence with the smaller id.
        last: The greatest.
    """
    found: Counter[AnnotatorId] = Counter()
    for counts in _COUNTS:
        for annotator, count in store.rows(counts, {"first": first, "last": last}):
            found[AnnotatorId(annotator)] += count
    return dict(found)


def differing(store: Store, first: SentenceId, last: SentenceId) -> list[VotedPair]:
    """Return those of them that the annotator labels differently; arguments as for `compared`."""
    return [_pair(row) for row in store.rows(_PAIRS, {"first": first, "last": last})]


def side(store: Store, annotator_id: AnnotatorId, sentence_id: SentenceId) -> OwnSideInStory | None:
    """Return what is shown of a sentence, or None if the annotator has no vote on it (any more)."""
    row = store.row(_SHOWN, (annotator_id, sentence_id))
    if row is None:
        return None
    uid, text = row[:2]
    variant = variant_of(row[2:9])
    story_uid, title, label, unsure, note, recorded_at, event_uid = row[9:]
    return OwnSideInStory(
        Story(variant.story_id, Uid(story_uid), title),
        OwnSide(
            sentence_id,
            Uid(uid),
            text,
            variant,
            LabelName(label),
            bool(unsure),
            note,
            recorded_at,
        ),
        Uid(event_uid),
    )


def _pair(row: Row) -> VotedPair:
    event, sentence, other, annotator, score, grade = row
    return VotedPair(event, sentence, other, annotator, score, Grade(grade))

"""Decisions in the file: what rules could decide, and what annotators can learn from them."""

from collections.abc import Iterator
from typing import Final

from annotator.domain.corpus import Story
from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.review.bulk_decisions import SentenceVotes
from annotator.domain.review.disagreement import DisagreementFilter
from annotator.domain.review.feedback import OverruledLabel, StoryDecisions
from annotator.domain.work.progress import Progress
from annotator.storage.corpus import VARIANT_NAME
from annotator.storage.review.disagreements import VOTES_FIT, counts, decision, filter_values
from annotator.storage.store import Row, Store

_VOTES: Final = (
    "SELECT t.sentence_id, t.story_id, t.votes, t.labels, t.majority,"
    " t.adjudicated_label IS NOT NULL, t.is_open FROM sentence_state AS t"
)
_UNDECIDED: Final = (
    " JOIN sentence AS s ON s.id = t.sentence_id JOIN variant AS v ON v.id = s.variant_id"
    " WHERE t.sentence_id > :after AND t.active AND t.votes > 0"
    " AND (t.adjudicated_label IS NULL OR t.is_open)" + VOTES_FIT
)
_IN_ORDER: Final = " ORDER BY t.sentence_id LIMIT :limit"
_DIFFERENCES: Final = (
    f"SELECT s.id, s.uid, {VARIANT_NAME}, s.text,"  # noqa: S608 - of constants
    " c.label, c.note, t.reopened, d.uid, d.label, d.reason, d.note, a.name, d.recorded_at, d.basis"
    " FROM sentence_state AS t JOIN sentence AS s ON s.id = t.sentence_id"
    " JOIN variant AS v ON v.id = s.variant_id"
    " JOIN label_event AS d ON d.uid = t.adjudication_uid"
    " JOIN annotator AS a ON a.id = d.annotator_id"
    " JOIN current_label AS c ON c.sentence_id = t.sentence_id AND c.annotator_id = :annotator"
    " WHERE t.story_id = :story AND t.adjudicated_label IS NOT NULL AND t.active AND c.is_vote"
)
_BY_STORY: Final = (
    "SELECT y.id, y.uid, y.title, coalesce(p.labelled, 0), z.counted, count(*),"
    " sum(c.label <> t.adjudicated_label) FROM current_label AS c"
    " JOIN sentence_state AS t ON t.sentence_id = c.sentence_id"
    " JOIN story AS y ON y.id = t.story_id JOIN story_size AS z ON z.story_id = t.story_id"
    " LEFT JOIN progress AS p ON p.story_id = t.story_id AND p.annotator_id = c.annotator_id"
    " WHERE c.annotator_id = ? AND c.is_vote AND t.adjudicated_label IS NOT NULL AND t.active"
    " GROUP BY t.story_id ORDER BY t.story_id"
)


def undecided(
    store: Store, wanted: DisagreementFilter, after: SentenceId, limit: int
) -> list[SentenceVotes]:
    """Return up to `limit` sentences that have votes and wait for a decision, or need none.

    Args:
        store: The workspace.
        wanted: Their labels, story, outlet and annotator; its state and reason play no part.
        after: Only sentences with greater ids, in the order of ids.
        limit: How many at most.
    """
    sql = _VOTES + _UNDECIDED
    if wanted.story_id is not None:
        sql += " AND t.story_id = :story"
    values = filter_values(wanted) | {"after": after, "limit": limit}
    return [_sentence_votes(row) for row in store.rows(sql + _IN_ORDER, values)]


def last_state(store: Store) -> SentenceId:
    """Return the greatest id of a sentence with votes or a decision, 0 where there is none."""
    return SentenceId(store.number("SELECT coalesce(max(sentence_id), 0) FROM sentence_state"))


def sentence_votes(store: Store, sentence_id: SentenceId) -> SentenceVotes | None:
    """Return the votes on a sentence that is active, or None if it has none and no decision."""
    row = store.row(f"{_VOTES} WHERE t.sentence_id = ? AND t.active", (sentence_id,))
    return _sentence_votes(row) if row else None


def decided_with_vote(store: Store, annotator_id: AnnotatorId, story_id: StoryId) -> int:
    """Return how many of the story's sentences are decided and have a vote of the annotator."""
    return store.number(
        f"SELECT count(*) FROM ({_DIFFERENCES})",  # noqa: S608 - our own query
        {"annotator": annotator_id, "story": story_id},
    )


def overruled_labels(
    store: Store, annotator_id: AnnotatorId, story_id: StoryId
) -> tuple[OverruledLabel, ...]:
    """Return the story's sentences that were decided otherwise than the annotator says."""
    sql = _DIFFERENCES + " AND c.label <> t.adjudicated_label ORDER BY v.position, v.id, s.start"
    rows = store.rows(sql, {"annotator": annotator_id, "story": story_id})
    return tuple(_overruled(row) for row in rows)


def decided_by_story(store: Store, annotator_id: AnnotatorId) -> list[StoryDecisions]:
    """Return, of each story with decisions on the annotator's votes, how many of them differ."""
    return [
        StoryDecisions(
            Story(StoryId(story), Uid(uid), title), Progress(labelled, counted), decided, differing
        )
        for story, uid, title, labelled, counted, decided, differing in store.rows(
            _BY_STORY, (annotator_id,)
        )
    ]


def reasons(store: Store) -> Iterator[tuple[dict[LabelName, int], Reason | None, int]]:
    """Yield the decisions that stand: the votes decided on, the reason, and how many of them."""
    rows = store.each(
        "SELECT t.basis, d.reason, count(*) FROM sentence_state AS t"
        " JOIN label_event AS d ON d.uid = t.adjudication_uid"
        " WHERE t.adjudicated_label IS NOT NULL AND t.active GROUP BY t.basis, d.reason"
    )
    for basis, reason, times in rows:
        yield counts(basis), Reason(reason) if reason else None, times


def _sentence_votes(row: Row) -> SentenceVotes:
    sentence_id, story_id, votes, labels, majority, is_decided, is_open = row
    return SentenceVotes(
        SentenceId(sentence_id),
        StoryId(story_id),
        votes,
        labels,
        None if majority is None else LabelName(majority),
        bool(is_decided),
        bool(is_open),
    )


def _overruled(row: Row) -> OverruledLabel:
    sentence_id, uid, variant, text, label, note, reopened, *decided = row
    found = decision(tuple(decided))
    if found is None:
        raise RuntimeError("a decision that stands has no event")
    return OverruledLabel(
        SentenceId(sentence_id),
        Uid(uid),
        variant,
        text,
        LabelName(label),
        note,
        found,
        bool(reopened),
    )

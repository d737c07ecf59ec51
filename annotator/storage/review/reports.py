"""What a report reads apart from votes: progress, times of labels, gold labels by outlet."""

from collections.abc import Iterator

from annotator.domain.ids import AnnotatorId, LabelName, StoryId
from annotator.storage.sessions import GIVEN_BY_HAND
from annotator.storage.store import Store

_TIMES = (
    "SELECT session_uid, recorded_at FROM label_event WHERE annotator_id IN"  # noqa: S608 - of constants
    " (SELECT id FROM annotator WHERE id = :person OR same_as = :person)"
    f" AND session_uid IS NOT NULL AND {GIVEN_BY_HAND} ORDER BY session_uid, uid"
)
_GOLD = (
    "SELECT v.outlet, coalesce(t.adjudicated_label, t.majority), count(*) FROM variant AS v"
    " JOIN sentence AS s ON s.variant_id = v.id AND s.active = 1"
    " JOIN sentence_state AS t ON t.sentence_id = s.id"
    " AND (t.votes > 0 OR t.adjudicated_label IS NOT NULL)"
    " WHERE v.story_id = ? GROUP BY 1, 2"
)


def label_times(store: Store, annotator_id: AnnotatorId) -> Iterator[tuple[str, str]]:
    """Yield the session and the time (ISO 8601, UTC) of each label that a person gave by hand.

    They come session by session, each in the order in which its labels were given. Rows of
    annotators that stand for the same person count as one.
    """
    yield from ((row[0], row[1]) for row in store.each(_TIMES, {"person": annotator_id}))


def labelled_by_story(store: Store, annotator_id: AnnotatorId) -> dict[StoryId, int]:
    """Return how many sentences of each story the person has labelled."""
    rows = store.rows(
        "SELECT story_id, labelled FROM progress WHERE annotator_id = ?", (annotator_id,)
    )
    return {StoryId(row[0]): row[1] for row in rows}


def articles_by_outlet(store: Store) -> dict[str, int]:
    """Return how many variants each outlet has; empty is the name of those that name none."""
    rows = store.rows(
        "SELECT outlet, count(*) FROM variant WHERE story_id IS NOT NULL AND NOT removed"
        " GROUP BY outlet"
    )
    return {row[0]: row[1] for row in rows}


def gold_by_outlet(store: Store, story_id: StoryId) -> list[tuple[str, LabelName | None, int]]:
    """Return how often each outlet's part of the story has each gold label, None for a tie."""
    return [
        (outlet, None if label is None else LabelName(label), count)
        for outlet, label, count in store.rows(_GOLD, (story_id,))
    ]

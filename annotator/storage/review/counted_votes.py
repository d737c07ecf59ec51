"""All votes of the workspace for figures over everything, sentences with one vote counted."""

from collections.abc import Iterator
from typing import NamedTuple

from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId
from annotator.storage.store import Store

_SINGLES = (
    "SELECT t.story_id, t.majority, count(*) FROM sentence_state AS t"
    " WHERE t.active = 1 AND t.votes = 1 GROUP BY t.story_id, t.majority"
)
_SEVERAL = (
    "SELECT t.story_id, t.sentence_id, c.annotator_id, c.label FROM sentence_state AS t"
    " CROSS JOIN current_label AS c ON c.sentence_id = t.sentence_id AND c.is_vote"
    " WHERE t.active = 1 AND t.votes > 1"
)
_ANNOTATORS = (
    "SELECT count(*) FROM annotator AS a WHERE EXISTS"
    " (SELECT 1 FROM current_label AS c WHERE c.annotator_id = a.id AND c.is_vote)"
)


class SinglesRow(NamedTuple):
    """How many of a story's sentences have one vote, which is for the label."""

    story_id: StoryId
    label: LabelName
    sentences: int


class VoteOfSeveral(NamedTuple):
    """A vote on a sentence that has others."""

    story_id: StoryId
    sentence_id: SentenceId
    annotator_id: AnnotatorId
    label: LabelName


def singles(store: Store) -> Iterator[SinglesRow]:
    """Yield how many sentences have one vote, by story and label."""
    return map(SinglesRow._make, store.each(_SINGLES))


def annotators(store: Store) -> int:
    """Return how many annotators have voted."""
    return store.number(_ANNOTATORS)


def of_several(store: Store) -> Iterator[VoteOfSeveral]:
    """Yield the votes on sentences that have more than one, in any order."""
    return map(VoteOfSeveral._make, store.each(_SEVERAL))

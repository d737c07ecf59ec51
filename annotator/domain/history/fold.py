"""The fold of the log: what the derived tables must equal.

Order of arrival plays no part: whatever order two logs were merged in, the greatest uid counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from annotator.domain.history.log import LabelEvent, Role
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.votes import count_votes


def current_verdicts(
    events: Iterable[LabelEvent], person: Mapping[AnnotatorId, AnnotatorId]
) -> dict[tuple[SentenceId, AnnotatorId], LabelEvent]:
    """Return each person's latest annotation of each sentence, cleared ones included.

    Args:
        events: Label events of both roles, in any order.
        person: For every annotator, the one that stands for the person.
    """
    current: dict[tuple[SentenceId, AnnotatorId], LabelEvent] = {}
    for event in events:
        if event.role is not Role.ANNOTATION:
            continue
        key = event.sentence_id, person[event.annotator_id]
        if key not in current or event.uid > current[key].uid:
            current[key] = event
    return current


def current_adjudications(events: Iterable[LabelEvent]) -> dict[SentenceId, LabelEvent]:
    """Return the latest adjudication of each sentence, taken-back ones included."""
    current: dict[SentenceId, LabelEvent] = {}
    for event in events:
        if event.role is Role.ADJUDICATION and (
            event.sentence_id not in current or event.uid > current[event.sentence_id].uid
        ):
            current[event.sentence_id] = event
    return current


def votes_by_sentence(
    current: Mapping[tuple[SentenceId, AnnotatorId], LabelEvent],
) -> dict[SentenceId, dict[LabelName, int]]:
    """Return how many votes each label has on each sentence that has any verdict."""
    labels: dict[SentenceId, list[LabelName]] = defaultdict(list)
    for (sentence_id, _), event in current.items():
        label = event.verdict.label
        if event.verdict.is_vote and label is not None:
            labels[sentence_id].append(label)
    return {sentence_id: count_votes(votes) for sentence_id, votes in labels.items()}

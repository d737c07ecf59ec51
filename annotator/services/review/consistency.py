"""Consistency: how often annotators label counterparts differently, and which ones.

As with drift, one survey is made, in the window on a thread, and then read page by page.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.people import told_apart
from annotator.domain.review.consistency import Consistency, Inconsistency, VotedPair
from annotator.services import comparing
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import people
from annotator.storage.review import consistency, decisions

_SLICE: Final = 5_000
"""How many sentences are read between two checks whether to stop."""


@dataclass(frozen=True, slots=True)
class InconsistencyPage:
    """A page of an annotator's list.

    Attributes:
        found: The pairs, without those that the annotator has labelled alike since the survey.
        following: Where the next page begins; None after the last page.
    """

    found: tuple[Inconsistency, ...]
    following: int | None


def survey(
    workspace: Workspace, watch: Watch = UNWATCHED, only: AnnotatorId | None = None
) -> tuple[Consistency, ...]:
    """Return how consistent each annotator is, ordered by name; nothing is written.

    Only current votes are compared. Two rows of one person count as one. Counterparts have to be
    computed before (see `annotator.services.counterparts.bring_up_to_date`).

    Args:
        workspace: The workspace.
        watch: Told how many sentences have been compared.
        only: Only this annotator, who may not see the labels of others; None for everybody.

    Raises:
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    store = workspace.store
    compared: Counter[AnnotatorId] = Counter()
    pairs: defaultdict[AnnotatorId, list[VotedPair]] = defaultdict(list)
    with store.reading():
        total = decisions.last_state(store)
        for first in range(1, total + 1, _SLICE):
            watch.step(first - 1, total)
            ends = SentenceId(first), SentenceId(min(first + _SLICE - 1, total))
            compared.update(consistency.compared(store, *ends))
            for pair in consistency.differing(store, *ends):
                pairs[pair.annotator_id].append(pair)
        watch.step(total, total)
        return tuple(
            Consistency(person, compared[person.id], _latest_first(pairs[person.id]))
            for person in told_apart(people.annotators(store))
            if only is None or person.id == only
        )


def page(
    workspace: Workspace, found: Consistency, start: int = 0, limit: int = 50
) -> InconsistencyPage:
    """Return a page of up to `limit` pairs that an annotator labels differently.

    Args:
        workspace: The workspace.
        found: The annotator's part of a survey.
        start: Where the page begins: 0, or `following` of the previous page.
        limit: How many; at least 1.

    Raises:
        WorkspaceError: If the file can't be read.
    """
    shown: list[Inconsistency] = []
    place = start
    with workspace.store.reading():
        while place < len(found.pairs) and len(shown) < limit:
            one = _inconsistency(workspace, found.pairs[place])
            if one is not None:
                shown.append(one)
            place += 1
    return InconsistencyPage(tuple(shown), place if place < len(found.pairs) else None)


def _latest_first(pairs: Sequence[VotedPair]) -> tuple[VotedPair, ...]:
    by_ids = sorted(pairs, key=lambda pair: (pair.sentence_id, pair.other_id))
    return tuple(sorted(by_ids, key=lambda pair: pair.event_uid, reverse=True))


def _inconsistency(workspace: Workspace, pair: VotedPair) -> Inconsistency | None:
    one = consistency.side(workspace.store, pair.annotator_id, pair.sentence_id)
    other = consistency.side(workspace.store, pair.annotator_id, pair.other_id)
    if one is None or other is None or one.side.label == other.side.label:
        return None
    if other.event_uid < one.event_uid:
        one, other = other, one
    comparison = comparing.compare_sentences(
        workspace, one.side.sentence_id, other.side.sentence_id
    )
    return Inconsistency(one.story, one.side, other.side, pair, comparison)

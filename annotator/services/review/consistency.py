"""Consistency: how often an annotator labels counterparts differently, and which they are.

Like drift, it is surveyed once, by another thread where there is a window, and read page by page.
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
"""How many sentences are read before it is asked again whether to stop."""


@dataclass(frozen=True, slots=True)
class InconsistencyPage:
    """A part of an annotator's list.

    Attributes:
        found: In the list's order. Pairs that the annotator has relabelled alike since the survey
            are left out.
        following: Where the next page begins; None after the last.
    """

    found: tuple[Inconsistency, ...]
    following: int | None


def survey(
    workspace: Workspace, watch: Watch = UNWATCHED, only: AnnotatorId | None = None
) -> tuple[Consistency, ...]:
    """Return how consistent each annotator is, by their names; nothing is written.

    It is about current votes; of a person with two rows, those of the one that stands for both.
    Counterparts have to be computed (see `annotator.services.counterparts.bring_up_to_date`).

    Args:
        workspace: The workspace.
        watch: Told how many sentences were looked at.
        only: This annotator alone: what others label is kept from them.

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
    """Return up to `limit` pairs that an annotator labels differently, with what is shown of them.

    Args:
        workspace: The workspace.
        found: The annotator's part of a survey.
        start: Where the page begins: 0, or what the page before it says.
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

"""The whole report, made from the matrix of votes."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import numpy as np

from annotator.domain.agreement import reasons, tables
from annotator.domain.agreement.figures import (
    DRAWS,
    NAMES,
    Agreement,
    AgreementReport,
    Coefficients,
    Counts,
    Figure,
    LabelAgreement,
    PairAgreement,
    StoryAgreement,
)
from annotator.domain.agreement.matrix import MISSING, VoteMatrix
from annotator.domain.agreement.measuring import Measured, Resampling, measured, measured_once
from annotator.domain.agreement.tallies import Tallies, tallies_by_story
from annotator.domain.ids import LabelName
from annotator.domain.labels import EXCLUDE


def report(
    votes: VoteMatrix,
    unlabelled: int = 0,
    draws: int = DRAWS,
    seed: int = 0,
    drawn: Callable[[int], None] = lambda _done: None,
    offered: Sequence[LabelName] = (),
) -> AgreementReport:
    """Return all that can be said about agreement.

    Args:
        votes: The votes.
        unlabelled: How many sentences want a label and have no vote.
        draws: How many bootstrap draws to make intervals of; 0 for no intervals.
        seed: From 0; the same seed gives the same intervals.
        drawn: Called with how many draws are done, out of `2 * draws`; may raise to stop.
        offered: Labels that annotators choose from; the report says which of them nobody chose.
    """
    by_story = tallies_by_story(votes.codes, votes.story, len(votes.labels))
    views = (Tallies.as_one, Tallies.one_against_rest, Tallies.of_pairs)
    overall, labels, pairs = measured(by_story, views, Resampling(draws, seed, drawn))
    content = _content(votes, Resampling(draws, seed, lambda done: drawn(draws + done)))
    of_pairs = tables.pair_tables(votes)
    return AgreementReport(
        votes.labels,
        _overall(votes, by_story, overall),
        content,
        (*_by_label(votes, by_story, labels), *_never_given(votes, by_story, offered)),
        _by_story(votes, by_story, draws),
        _by_pair(votes, by_story, pairs, of_pairs),
        tables.confusion(votes.labels, tables.of_all_pairs(of_pairs, len(votes.labels))),
        tables.labels_by_annotator(votes),
        tables.coverage(votes, unlabelled),
        draws,
        seed,
    )


def _overall(votes: VoteMatrix, by_story: Tallies, found: Measured) -> Agreement:
    counts = _counts(votes, by_story)
    nothing = reasons.nothing_compared(counts)
    one_label = reasons.one_label(found.tallies.values[0], votes.labels)
    return found.agreement(0, counts, nothing, one_label)


def _content(votes: VoteMatrix, resampling: Resampling) -> Agreement:
    kept = votes.without(EXCLUDE)
    by_story = tallies_by_story(kept.codes, kept.story, len(kept.labels))
    (found,) = measured(by_story, (Tallies.as_one,), resampling)
    if len(votes.codes) and not len(kept.codes):
        return found.agreement(0, _counts(kept, by_story), reasons.ALL_EXCLUDED, None)
    return _overall(kept, by_story, found)


def _by_label(votes: VoteMatrix, by_story: Tallies, found: Measured) -> tuple[LabelAgreement, ...]:
    counts = _counts(votes, by_story)
    nothing = reasons.nothing_compared(counts)
    rows = []
    for place, label in enumerate(votes.labels):
        its_votes, other_votes = found.tallies.values[place]
        one_label = reasons.one_label_or_rest(label, its_votes, other_votes)
        agreement = found.agreement(place, counts, nothing, one_label)
        rows.append(LabelAgreement(label, int((votes.codes == place).sum()), agreement))
    return tuple(rows)


def _never_given(
    votes: VoteMatrix, by_story: Tallies, offered: Sequence[LabelName]
) -> Iterator[LabelAgreement]:
    counts = _counts(votes, by_story)
    for label in offered:
        if label not in votes.labels and counts.votes:
            why = Figure(None, note=reasons.never_given(label))
            yield LabelAgreement(label, 0, Agreement(counts, Coefficients(*(why for _ in NAMES))))


def _by_story(votes: VoteMatrix, by_story: Tallies, draws: int) -> tuple[StoryAgreement, ...]:
    found = measured_once(by_story, draws)
    per_person = _votes_by_story(votes)
    rows = []
    for place, story in enumerate(votes.stories):
        compared = int(by_story.compared[place])
        counts = Counts(
            stories=int(compared > 0),
            sentences=int(by_story.sentences[place]),
            compared=compared,
            annotators=int((per_person[place] > 0).sum()),
            votes=int(per_person[place].sum()),
        )
        nothing = reasons.nothing_compared(counts)
        one_label = reasons.one_label(by_story.values[place], votes.labels)
        rows.append(StoryAgreement(story, found.agreement(place, counts, nothing, one_label)))
    return tuple(rows)


def _votes_by_story(votes: VoteMatrix) -> tables.Table:
    """Return stories by annotators: how many votes."""
    starts = np.flatnonzero(np.diff(votes.story, prepend=MISSING))
    if not len(starts):
        return np.zeros((0, len(votes.annotators)), dtype=np.intp)
    return np.add.reduceat(votes.codes != MISSING, starts, axis=0, dtype=np.intp)


def _by_pair(
    votes: VoteMatrix, by_story: Tallies, found: Measured, of_pairs: list[tables.Table]
) -> tuple[PairAgreement, ...]:
    stories = (by_story.first.sum(axis=-1) > 0).sum(axis=0)
    rows = []
    for place, (one, other) in enumerate(combinations(votes.annotators, 2)):
        shared = int(found.tallies.compared[place])
        counts = Counts(int(stories[place]), shared, shared, 2, 2 * shared)
        nothing = reasons.nothing_compared(counts, (one.name, other.name))
        one_label = reasons.one_label(found.tallies.values[place], votes.labels)
        agreement = found.agreement(place, counts, nothing, one_label)
        confusion = tables.confusion(votes.labels, of_pairs[place])
        rows.append(PairAgreement(one, other, agreement, confusion))
    return tuple(rows)


def _counts(votes: VoteMatrix, by_story: Tallies) -> Counts:
    return Counts(
        stories=int((by_story.compared > 0).sum()),
        sentences=len(votes.codes),
        compared=int(by_story.compared.sum()),
        annotators=len(votes.annotators),
        votes=int((votes.codes != MISSING).sum()),
    )

"""Agreement over everything, in little memory: what a dataset reports about its labels.

The figures are those of `annotator.domain.agreement.report`. Sentences with one vote, which are
most of a large workspace, come as mere counts of each label: they matter only for the agreement by
chance in Fleiss' κ and Gwet's AC1.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.domain.agreement import reasons
from annotator.domain.agreement.figures import DRAWS, Agreement, Counts
from annotator.domain.agreement.matrix import MISSING
from annotator.domain.agreement.measuring import Resampling, measured
from annotator.domain.agreement.tallies import Tallies, tallies_by_story
from annotator.domain.ids import LabelName
from annotator.domain.labels import EXCLUDE

Numbers: TypeAlias = NDArray[np.int64]

_DRAWN: Final = 1_000_000
_FEWEST_DRAWS: Final = 100


@dataclass(frozen=True, slots=True)
class CountedVotes:
    """All votes: those on sentences with several one by one, the others counted.

    Attributes:
        labels: The label set.
        sentences: For each vote on a sentence with several, the sentence's number; the votes on
            one sentence follow one another.
        stories: The number of its story, from 0; ascending.
        annotators: The number of its annotator, from 0.
        given: The number of its label.
        singles: Stories by labels: how many sentences have one vote, which is for the label.
        people: How many annotators have voted.
    """

    labels: Sequence[LabelName]
    sentences: Numbers
    stories: Numbers
    annotators: Numbers
    given: Numbers
    singles: Numbers
    people: int


@dataclass(frozen=True, slots=True)
class Summary:
    """How far annotators agree over everything.

    Attributes:
        overall: All sentences; `exclude` is a label like the others.
        content: The sentences that nobody excluded.
    """

    overall: Agreement
    content: Agreement


def draws_for(stories: int) -> int:
    """Return how many bootstrap draws to make: fewer where there are stories by the thousand.

    The more stories there are, the less an interval's ends vary from draw to draw.
    """
    return max(min(DRAWS, _DRAWN // max(stories, 1)), _FEWEST_DRAWS)


def summary(
    votes: CountedVotes, seed: int = 0, drawn: Callable[[int], None] = lambda _done: None
) -> Summary:
    """Return how far annotators agree.

    Args:
        votes: The votes.
        seed: What the draws are determined by.
        drawn: Called now and then; may raise to stop.
    """
    codes, story = _matrix(votes)
    draws = draws_for(len(votes.singles))
    resampling = Resampling(draws, seed, drawn)
    overall = _agreement(votes, codes, story, votes.singles, resampling)
    if EXCLUDE not in votes.labels:
        return Summary(overall, overall)
    excluded = list(votes.labels).index(EXCLUDE)
    kept = ~(codes == excluded).any(axis=1)
    singles = votes.singles.copy()
    singles[:, excluded] = 0
    content = _agreement(votes, codes[kept], story[kept], singles, resampling)
    if overall.counts.sentences and not content.counts.sentences:
        nothing = (replace(f, note=reasons.ALL_EXCLUDED) for _, f in content.coefficients.named())
        content = replace(content, coefficients=type(content.coefficients)(*nothing))
    return Summary(overall, content)


def _matrix(votes: CountedVotes) -> tuple[NDArray[np.int16], Numbers]:
    """Return the labels of sentences with several votes, and the story of each sentence."""
    first = np.diff(votes.sentences, prepend=-1) != 0
    people = int(votes.annotators.max(initial=-1)) + 1
    codes = np.full((int(first.sum()), people), MISSING, dtype=np.int16, order="F")
    codes[np.cumsum(first) - 1, votes.annotators] = votes.given
    return codes, votes.stories[first]


def _agreement(
    votes: CountedVotes,
    codes: NDArray[np.int16],
    story: Numbers,
    singles: Numbers,
    resampling: Resampling,
) -> Agreement:
    present = np.flatnonzero(
        (singles.sum(axis=1) > 0) | (np.bincount(story, minlength=len(singles)) > 0)
    )
    used = (codes != MISSING).any(axis=0)
    by_story = _with_singles(codes[:, used], story, singles, present)
    counts = Counts(
        stories=int((by_story.compared > 0).sum()),
        sentences=len(codes) + int(singles.sum()),
        compared=int(by_story.compared.sum()),
        annotators=votes.people,
        votes=int((codes != MISSING).sum() + singles.sum()),
    )
    (found,) = measured(by_story, (Tallies.as_one,), resampling)
    one_label = reasons.one_label(found.tallies.values[0], votes.labels)
    return found.agreement(0, counts, reasons.nothing_compared(counts), one_label)


def _with_singles(
    codes: NDArray[np.int16], story: Numbers, singles: Numbers, present: Numbers
) -> Tallies:
    """Return the sums of the present stories, sentences with one vote included."""
    with_several, numbered = np.unique(story, return_inverse=True)
    several = tallies_by_story(codes, numbered, singles.shape[1])
    places = np.searchsorted(present, with_several)
    found = Tallies(
        *(
            _spread(array, places, len(present))
            for array in (getattr(several, name) for name in Tallies.__dataclass_fields__)
        )
    )
    alone = singles[present]
    return replace(
        found, sentences=found.sentences + alone.sum(axis=1), shares=found.shares + alone
    )


def _spread(array: NDArray[np.float64], places: Numbers, length: int) -> NDArray[np.float64]:
    whole = np.zeros((length, *array.shape[1:]))
    whole[places] = array
    return whole

"""The votes as a matrix: sentences by annotators."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from annotator.domain.agreement.votes import StoryVotes
from annotator.domain.corpus import Story
from annotator.domain.ids import LabelName
from annotator.domain.people import Annotator

Codes: TypeAlias = NDArray[np.int16]
Places: TypeAlias = NDArray[np.intp]

MISSING: Final = -1


@dataclass(frozen=True, slots=True, eq=False)
class VoteMatrix:
    """Who gave which label to which sentence. Every row has a vote.

    Attributes:
        codes: Sentences by annotators: the place of the label in `labels`, or `MISSING`.
        story: For each sentence the place of its story in `stories`; ascending, none left out.
        labels: The labels that occur.
        annotators: The annotators with a vote.
        stories: The stories with a vote.
    """

    codes: Codes
    story: Places
    labels: Sequence[LabelName]
    annotators: Sequence[Annotator]
    stories: Sequence[Story]

    def without(self, label: LabelName) -> "VoteMatrix":
        """Return the votes on the sentences to which nobody gave the label."""
        if label not in self.labels:
            return self
        kept = ~(self.codes == self.labels.index(label)).any(axis=1)
        return self._compacted(self.codes[kept], self.story[kept])

    def _compacted(self, codes: Codes, story: Places) -> "VoteMatrix":
        """Return the matrix without the labels, annotators and stories that are gone."""
        stories, story = np.unique(story, return_inverse=True)
        people = np.flatnonzero((codes != MISSING).any(axis=0))
        used = np.unique(codes[codes != MISSING])
        places = np.full(len(self.labels) + 1, MISSING, dtype=np.int16)
        places[used] = np.arange(len(used))
        return VoteMatrix(
            np.asfortranarray(places[codes[:, people]]),
            story,
            tuple(self.labels[place] for place in used.tolist()),
            tuple(self.annotators[place] for place in people.tolist()),
            tuple(self.stories[place] for place in stories.tolist()),
        )


def vote_matrix(
    votes: Sequence[StoryVotes], labels: Sequence[LabelName], annotators: Sequence[Annotator]
) -> VoteMatrix:
    """Return the votes as a matrix.

    Args:
        votes: The votes of each story.
        labels: All labels, in the order in which they are shown.
        annotators: All annotators, in the order in which they are shown.
    """
    rows, columns, values = _columns(votes, labels, annotators)
    # Each run of votes on one sentence is a row.
    first = np.diff(rows, prepend=MISSING) != 0
    place = np.cumsum(first) - 1
    codes = np.full((int(first.sum()), len(annotators)), MISSING, dtype=np.int16, order="F")
    codes[place, columns] = values
    story = np.repeat(np.arange(len(votes)), [len(each.sentences) for each in votes])[first]
    stories = tuple(each.story for each in votes)
    whole = VoteMatrix(codes, story, tuple(labels), tuple(annotators), stories)
    return whole._compacted(codes, story)  # noqa: SLF001 - its own class


def _columns(
    votes: Sequence[StoryVotes], labels: Sequence[LabelName], annotators: Sequence[Annotator]
) -> tuple[Places, Places, Codes]:
    """Return for each vote its sentence's id and the places of its annotator and label."""
    total = sum(len(each.sentences) for each in votes)
    people = {annotator.id: place for place, annotator in enumerate(annotators)}
    names = {name: place for place, name in enumerate(labels)}
    sentences = chain.from_iterable(each.sentences for each in votes)
    who = chain.from_iterable(each.annotators for each in votes)
    what = chain.from_iterable(each.labels for each in votes)
    return (
        np.fromiter(sentences, np.intp, total),
        np.fromiter((people[annotator] for annotator in who), np.intp, total),
        np.fromiter((names[label] for label in what), np.int16, total),
    )

"""Labels estimated from all votes of the workspace."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.manifest import AnnotatorErrors, EstimateEntry
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId
from annotator.domain.labels import Label
from annotator.domain.people import Annotator
from annotator.services.tasks import Watch
from annotator.storage import records
from annotator.storage.store import Store

if TYPE_CHECKING:
    import numpy as np

    from annotator.domain.datasets.dawid_skene import CodedVotes, Estimates

_DECIMALS = 6
"""How many decimals of each probability are kept: further digits differ between processors."""


@dataclass(frozen=True, slots=True)
class Estimated:
    """The estimated labels.

    Attributes:
        sentences: The sentences with votes, in ascending order.
        found: The estimates, in the same order.
        votes: The number of votes on each sentence, in the same order.
        entry: The manifest's entry about the estimate.
    """

    sentences: "np.ndarray[tuple[int], np.dtype[np.int64]]"
    found: "Estimates"
    votes: "np.ndarray[tuple[int], np.dtype[np.int64]]"
    entry: EstimateEntry

    def of(self, wanted: Sequence[SentenceId]) -> Mapping[SentenceId, tuple[int, list[float]]]:
        """Return the number of votes and the probabilities of labels, for sentences with votes."""
        import numpy as np  # noqa: PLC0415 - the window must not wait for it

        places = np.searchsorted(self.sentences, wanted)
        places[places == len(self.sentences)] = 0
        here = self.sentences[places] == wanted
        rounded = self.found.probabilities[places].round(_DECIMALS)
        # What rounding took or added goes to the likeliest label, so that they add up to 1.
        likeliest = np.arange(len(rounded)), rounded.argmax(axis=1)
        rounded[likeliest] += 1 - rounded.sum(axis=1)
        probabilities = rounded.round(_DECIMALS).tolist()
        rows = zip(wanted, here.tolist(), self.votes[places].tolist(), probabilities, strict=True)
        return {sentence_id: (votes, shares) for sentence_id, known, votes, shares in rows if known}


def estimate(
    store: Store,
    contents: Contents,
    labels: Sequence[Label],
    people: Mapping[AnnotatorId, Annotator],
    watch: Watch,
) -> Estimated | None:
    """Return labels estimated from the workspace's votes; None if there are no votes."""
    import numpy as np  # noqa: PLC0415 - the window must not wait for it

    from annotator.domain.datasets import dawid_skene  # noqa: PLC0415

    codes = {label.name: code for code, label in enumerate(labels)}
    order = sorted(people, key=lambda annotator_id: people[annotator_id].uid)
    numbers = {annotator_id: number for number, annotator_id in enumerate(order)}
    ids, annotators, given = _read(store, records.stories(store), contents, numbers, codes, watch)
    if not ids:
        return None
    sentences, places, counts = np.unique(
        np.frombuffer(ids, np.int64), return_inverse=True, return_counts=True
    )
    votes = dawid_skene.CodedVotes(
        places.astype(np.int32),
        np.frombuffer(annotators, np.int32),
        np.frombuffer(given, np.int32),
        (len(sentences), len(order), len(labels)),
    )
    del places, ids  # A million votes should not be in memory twice.
    found = dawid_skene.estimate(votes, done=lambda _: watch.check())
    entry = _entry(found, votes, labels, [people[annotator_id] for annotator_id in order])
    return Estimated(sentences, found, counts, entry)


def _read(
    store: Store,
    stories: Iterable[StoryId],
    contents: Contents,
    numbers: Mapping[AnnotatorId, int],
    codes: Mapping[LabelName, int],
    watch: Watch,
) -> "tuple[array[int], array[int], array[int]]":
    sentences, annotators, given = array("q"), array("i"), array("i")
    for story_id in stories:
        watch.check()
        for vote in records.bare_votes(store, story_id, with_unsure=contents.keep_unsure):
            sentences.append(vote.sentence_id)
            annotators.append(numbers[vote.annotator_id])
            given.append(codes[vote.label])
    return sentences, annotators, given


def _entry(
    found: "Estimates", votes: "CodedVotes", labels: Sequence[Label], people: Sequence[Annotator]
) -> EstimateEntry:
    import numpy as np  # noqa: PLC0415 - the window must not wait for it

    counts = np.bincount(votes.annotators, minlength=len(people)).tolist()
    used = [code for code in range(len(labels)) if (votes.labels == code).any()]
    names = {code: labels[code].name for code in used}
    return EstimateEntry(
        iterations=found.rounds,
        converged=found.converged,
        priors={names[code]: round(float(found.priors[code]), _DECIMALS) for code in used},
        annotators=[
            AnnotatorErrors(
                person.uid,
                person.name,
                counts[number],
                {
                    names[true]: {
                        names[label]: round(float(found.error_rates[number, true, label]), 6)
                        for label in used
                    }
                    for true in used
                },
            )
            for number, person in enumerate(people)
            if counts[number]
        ],
    )

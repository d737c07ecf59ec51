"""Where to go next: pure functions over the sentences of a story and what is labelled."""

from collections.abc import Collection, Container, Iterable, Sequence
from itertools import islice

from annotator.domain.corpus import Sentence, StoryPage
from annotator.domain.ids import SentenceId


def reading_order(page: StoryPage) -> list[Sentence]:
    """Return the story's sentences, variant by variant."""
    return [sentence for variant in page.variants for sentence in variant.sentences]


def next_unlabelled(
    sentences: Sequence[Sentence], place: int, labelled: Container[SentenceId]
) -> Sentence | None:
    """Return the first sentence after a place that still wants a label.

    Furniture and captions want none. The search ends at the end of `sentences`.

    Args:
        sentences: In the order in which they are read.
        place: An index; -1 for the beginning.
        labelled: Those that want no label any more.
    """
    return _first_open(islice(sentences, place + 1, None), labelled)


def previous_unlabelled(
    sentences: Sequence[Sentence], place: int, labelled: Container[SentenceId]
) -> Sentence | None:
    """Return the last sentence before a place that still wants a label.

    Args:
        sentences: In the order in which they are read.
        place: An index; the length of `sentences` for the end.
        labelled: Those that want no label any more.
    """
    return _first_open(reversed(sentences[: max(place, 0)]), labelled)


def next_across(
    sentences: Sequence[Sentence],
    statement: Collection[SentenceId],
    current: SentenceId,
    labelled: Container[SentenceId],
) -> Sentence | None:
    """Return where to go when labelling statement by statement.

    First the other sentences of the current one's statement that want a label, those that follow it
    before those that precede it; then on from where the statement stands first, so that the next
    statement is the one that a reader of the first variant comes to next.

    Args:
        sentences: In the order in which they are read, variant by variant.
        statement: The sentences that make the same statement as the current one, itself included;
            empty where it stands alone.
        current: The current sentence.
        labelled: Those that want no label any more.
    """
    members = [s for s in sentences if s.id in statement]
    here = next((n for n, s in enumerate(members) if s.id == current), -1)
    found = _first_open(members[here + 1 :], labelled) or _first_open(members, labelled)
    if found is not None:
        return found
    anchor = members[0].id if members else current
    place = next((n for n, s in enumerate(sentences) if s.id == anchor), -1)
    return next_unlabelled(sentences, place, labelled)


def _first_open(sentences: Iterable[Sentence], labelled: Container[SentenceId]) -> Sentence | None:
    return next((s for s in sentences if s.kind.counts and s.id not in labelled), None)

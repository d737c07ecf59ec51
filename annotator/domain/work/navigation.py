"""Where to go next: pure functions over the sentences of a story and what is labelled."""

from collections.abc import Collection, Container, Iterable, Sequence

from annotator.domain.corpus import Sentence, StoryPage
from annotator.domain.ids import SentenceId


def reading_order(page: StoryPage) -> list[Sentence]:
    """Return the story's sentences, variant by variant."""
    return [sentence for variant in page.variants for sentence in variant.sentences]


def next_unlabelled(
    sentences: Sequence[Sentence], current: SentenceId | None, labelled: Container[SentenceId]
) -> Sentence | None:
    """Return the first sentence after `current` that still wants a label.

    Furniture and captions want none. The search ends at the end of `sentences`; from None it
    starts at the beginning.
    """
    return _first_open(sentences[_index(sentences, current) + 1 :], labelled)


def previous_unlabelled(
    sentences: Sequence[Sentence], current: SentenceId | None, labelled: Container[SentenceId]
) -> Sentence | None:
    """Return the last sentence before `current` that still wants a label."""
    before = sentences if current is None else sentences[: max(_index(sentences, current), 0)]
    return _first_open(reversed(before), labelled)


def next_across(
    sentences: Sequence[Sentence],
    statement: Collection[SentenceId],
    current: SentenceId,
    labelled: Container[SentenceId],
) -> Sentence | None:
    """Return where to go when labelling statement by statement.

    First the other sentences of the current one's statement that want a label, those behind it
    before those in front of it; then on from where the statement stands first, so that the next
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
    return next_unlabelled(sentences, anchor, labelled)


def _first_open(sentences: Iterable[Sentence], labelled: Container[SentenceId]) -> Sentence | None:
    return next((s for s in sentences if s.kind.counts and s.id not in labelled), None)


def _index(sentences: Sequence[Sentence], current: SentenceId | None) -> int:
    return next((i for i, s in enumerate(sentences) if s.id == current), -1)

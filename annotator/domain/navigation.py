"""Where to go next: pure functions over the sentences of a story and what is labelled."""

from collections.abc import Container, Iterable, Sequence

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


def _first_open(sentences: Iterable[Sentence], labelled: Container[SentenceId]) -> Sentence | None:
    return next((s for s in sentences if s.kind.counts and s.id not in labelled), None)


def _index(sentences: Sequence[Sentence], current: SentenceId | None) -> int:
    return next((i for i, s in enumerate(sentences) if s.id == current), -1)

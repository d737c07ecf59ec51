"""Cautions about a split: what its parts represent, and what may still leak between them."""

from collections.abc import Iterator, Sequence
from typing import Final

from annotator.domain.datasets.manifest import PartEntry
from annotator.domain.datasets.parts import Part, Shares
from annotator.domain.phrases import Phrase

_FEW_STORIES: Final = 5
_FAR_OFF: Final = 0.05
_UNLIKE: Final = 0.1


def cautions(
    shares: Shares, parts: Sequence[PartEntry], moved: int, furniture: int
) -> Iterator[str]:
    """Yield what a person should know about a split, one sentence each.

    Args:
        shares: The requested sizes of the parts.
        parts: The counts of the parts, which have at least one record in all.
        moved: How many stories had to be moved to another part.
        furniture: How many records are page furniture, which is not compared.
    """
    total = sum(part.records for part in parts)
    for part in parts:
        yield from _size(part, shares, total)
        yield from _balance(part, parts, total)
    if furniture:
        yield Phrase(
            "{count:,} record is page furniture, which was not compared: the same text may be "
            "in several parts. Sentences labelled exclude are left out."
            if furniture == 1
            else "{count:,} records are page furniture, which was not compared: the same text "
            "may be in several parts. Sentences labelled exclude are left out.",
            count=furniture,
        )
    if moved:
        yield Phrase(
            "{count} story is now in train that used to be elsewhere, because a story that "
            "shares text with it was added: figures for the old parts can't be compared with "
            "new ones."
            if moved == 1
            else "{count} stories are now in train that used to be elsewhere, because a story "
            "that shares text with them was added: figures for the old parts can't be "
            "compared with new ones.",
            count=moved,
        )


def _size(part: PartEntry, shares: Shares, total: int) -> Iterator[str]:
    asked, is_now = shares.of(Part(part.name)), part.records / total
    if abs(asked - is_now) > _FAR_OFF:
        yield Phrase(
            "{name} has {is_now:.0%} of the records, not the {asked:.0%} that were asked "
            "for: stories, and stories that share sentences, stay whole.",
            name=part.name,
            is_now=is_now,
            asked=asked,
        )
    if part.name != Part.TRAIN and part.stories < _FEW_STORIES:
        yield Phrase(
            "{name} is based on only {count} story: figures measured on it will say little "
            "about other stories."
            if part.stories == 1
            else "{name} is based on only {count} stories: figures measured on it will say "
            "little about other stories.",
            name=part.name,
            count=part.stories,
        )


def _balance(part: PartEntry, parts: Sequence[PartEntry], total: int) -> Iterator[str]:
    for label in dict.fromkeys(label for each in parts for label in each.labels):
        everywhere = sum(each.labels.get(label, 0) for each in parts) / total
        here = part.labels.get(label, 0) / part.records if part.records else 0.0
        if not here:
            yield Phrase("{name} has no record labelled {label}.", name=part.name, label=label)
        elif abs(here - everywhere) > _UNLIKE:
            yield Phrase(
                "{here:.0%} of {name} is labelled {label}, but {everywhere:.0%} of all.",
                here=here,
                name=part.name,
                label=label,
                everywhere=everywhere,
            )

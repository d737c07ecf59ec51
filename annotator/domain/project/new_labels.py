"""New labels: what they may be called, and the key, colour and place that are chosen for them."""

from collections.abc import Iterable, Sequence
from string import ascii_uppercase
from typing import Final

from annotator.domain.ids import LabelName
from annotator.domain.labels import RESERVED_KEYS, Label
from annotator.domain.phrases import Phrase
from annotator.domain.project.color_vision import proposals

LONGEST_NAME: Final = 64
"""Anything longer is a text in the wrong column, not a label."""

_MOST_COLORS: Final = 20
_GREY: Final = "#767676"
_UNUSABLE: Final = frozenset("\"\\'")


def unusable_name(name: str) -> str | None:
    """Return why this can't be the name of a label, in words that follow it, or None if it can."""
    if len(name) > LONGEST_NAME:
        return Phrase("is longer than {longest_name} characters", longest_name=LONGEST_NAME)
    if not name.isprintable() or not _UNUSABLE.isdisjoint(name):
        return Phrase("contains a quotation mark, a backslash or an invisible character")
    return None


def free_keys(labels: Iterable[Label]) -> list[str]:
    """Return the letters that are free: no key of a label that is offered, nor of anything else."""
    taken = {label.shortcut for label in labels if not label.retired} | RESERVED_KEYS
    return [letter for letter in ascii_uppercase if letter not in taken]


def next_key(name: str, free: Sequence[str]) -> str:
    """Return a free letter of the name, else any, else none."""
    return next((letter for letter in name.upper() if letter in free), (*free, "")[0])


def new_label(name: LabelName, existing: Sequence[Label]) -> Label:
    """Return a label of that name after the existing ones, with a key and a colour of its own."""
    position = max((label.position for label in existing), default=-1) + 1
    used = [label.color for label in existing]
    return Label(
        name,
        name[:1].upper() + name[1:],
        next_key(name, free_keys(existing)),
        proposals(used, 1)[0] if len(set(used)) < _MOST_COLORS else _GREY,
        "",
        position,
    )

"""Labels that a workspace gets from elsewhere: their look and their keys are chosen for them."""

from collections.abc import Sequence
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
        return Phrase("holds a quotation mark, a backslash or something that can't be seen")
    return None


def new_label(name: LabelName, existing: Sequence[Label]) -> Label:
    """Return a label of that name after the existing ones, with a key that is free.

    The key is a letter of the name, else any letter, else none at all.
    """
    taken = {label.shortcut for label in existing} | RESERVED_KEYS
    free = [letter for letter in ascii_uppercase if letter not in taken]
    letters = [letter for letter in name.upper() if letter in free]
    position = max((label.position for label in existing), default=-1) + 1
    used = [label.color for label in existing]
    return Label(
        name,
        name[:1].upper() + name[1:],
        (letters or free or [""])[0],
        proposals(used, 1)[0] if len(set(used)) < _MOST_COLORS else _GREY,
        "",
        position,
    )

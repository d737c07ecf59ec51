"""Annotators: who labels, and when two names are the same name."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from annotator.domain.ids import AnnotatorId, Uid

_SIGNS: Final = 4
"""How many characters at the end of a uid tell people of one name apart; its start is a time."""


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who labels."""

    id: AnnotatorId
    uid: Uid
    name: str


def clean_name(name: str) -> str:
    """Return the name as it is stored: composed (NFC), white space folded, nothing invisible."""
    visible = "".join(c for c in name if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", visible).split())


def same_name(one: str, other: str) -> bool:
    """Whether a reader would take the two names for the same person's.

    Case and width don't matter: "ana", "Ana" and "Ana" in full-width letters are one name.
    """
    return _name_key(one) == _name_key(other)


def told_apart(people: Sequence[Annotator]) -> list[Annotator]:
    """Return the people under names that no two share: the same name gets the end of the uid."""
    shared = Counter(_name_key(person.name) for person in people)
    return [
        replace(person, name=f"{person.name} (…{person.uid[-_SIGNS:]})")
        if shared[_name_key(person.name)] > 1
        else person
        for person in people
    ]


def _name_key(name: str) -> str:
    # Folding case can take a letter apart, and composing can bring a capital: hence both, twice
    # (Unicode, section 3.13, D146: compatibility caseless match).
    folded = unicodedata.normalize("NFKC", clean_name(name)).casefold()
    return clean_name(unicodedata.normalize("NFKC", folded).casefold())

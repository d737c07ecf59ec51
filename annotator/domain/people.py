"""Annotators: who labels, and when two names are the same name."""

import unicodedata
from dataclasses import dataclass

from annotator.domain.ids import AnnotatorId, Uid


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


def _name_key(name: str) -> str:
    # Folding case can take a letter apart, and composing can bring a capital: hence both, twice
    # (Unicode, section 3.13, D146: compatibility caseless match).
    folded = unicodedata.normalize("NFKC", clean_name(name)).casefold()
    return clean_name(unicodedata.normalize("NFKC", folded).casefold())

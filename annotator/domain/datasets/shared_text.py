"""The text that keeps stories from being split apart, and the message that explains it."""

from dataclasses import dataclass
from typing import Final

from annotator.domain.phrases import Phrase

_QUOTED: Final = 120
"""How many letters of a text are quoted at most."""
_NAMED: Final = 3
"""How many stories are named at most."""


@dataclass(frozen=True, slots=True)
class SharedText:
    """A text that several stories share, so that they have to stay in one part.

    Attributes:
        text: A sentence.
        titles: The titles of the stories that have it, or one much like it; at least two.
    """

    text: str
    titles: tuple[str, ...]


def tied(shared: SharedText) -> str:
    """Return which text ties which stories, and what to do about it."""
    text = shared.text if len(shared.text) <= _QUOTED else f"{shared.text[:_QUOTED].rstrip()}…"
    others = len(shared.titles) - _NAMED
    return Phrase(
        "“{text}” ties {titles} and {others} more together: if it belongs to the pages and not "
        "to the stories, change its kind to furniture or label it exclude."
        if others > 0
        else "“{text}” ties {titles} together: if it belongs to the pages and not to the "
        "stories, change its kind to furniture or label it exclude.",
        text=" ".join(text.split()),
        titles=", ".join(f"“{title}”" for title in shared.titles[:_NAMED]),
        others=others,
    )

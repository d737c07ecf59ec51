"""In which language a report is written: the layers above know one, those below do not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Voice:
    """How what is written is said.

    Attributes:
        language: Its code, such as `de` (BCP 47).
        say: Returns a text in the language; what is no `Phrase`, such as a name, as it is.
    """

    language: str
    say: Callable[[str], str]


ENGLISH: Final = Voice("en", str)
"""As phrases stand."""

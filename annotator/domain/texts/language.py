"""Telling in which language an article is written, without asking anybody."""

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from eld import LanguageDetector

FALLBACK: Final = "en"
_SAMPLE: Final = 3_000
"""Characters that are looked at; more of an article tells nothing new."""


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the text's language, English where it can't be told.

    The middle of the text is looked at: what stands at its beginning and end is often a page's
    furniture, in whatever language the page is.
    """
    start = max((len(text) - _SAMPLE) // 2, 0)
    found = _detector().detect(text[start : start + _SAMPLE])
    language = found.language
    return str(language) if language and found.is_reliable() else FALLBACK


@cache
def _detector() -> "LanguageDetector":
    # Loaded here: its tables take a tenth of a second, and only an import needs them.
    from eld import LanguageDetector  # noqa: PLC0415

    return LanguageDetector()

"""Telling in which language an article is written, without asking anybody."""

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from eld import LanguageDetector

FALLBACK: Final = "en"
_SAMPLE: Final = 3_000
"""Characters that are looked at; more of an article tells nothing new."""
_LONG_LINE: Final = 60
"""In characters; what is shorter may be names, or an entry of a page's menu."""
_ENOUGH: Final = 300
_LEAST_SCORE: Final = 0.25
_MUCH_MORE: Final = 2.5
"""The library doubts a long text that has many names, whatever else it says."""
_ENGLISH: Final = (" the ", " and ", " of ", " to ", " that ", " with ", " was ", " for ", " said ")
_ENGLISH_SHARE: Final = 0.08
"""English news has twice this share; no other language has a third of it."""
_ENOUGH_WORDS: Final = 60


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the text's language, English where it can't be told.

    The middle of the text is looked at: what stands at its beginning and end is often a page's
    furniture, in whatever language the page is.
    """
    sentences = "\n".join(line for line in text.split("\n") if len(line) >= _LONG_LINE)
    told = sentences if len(sentences) >= _ENOUGH else text
    start = max((len(told) - _SAMPLE) // 2, 0)
    sample = told[start : start + _SAMPLE]
    if _is_plainly_english(sample):
        return FALLBACK
    found = _detector().detect(sample)
    language = found.language
    if not language:
        return FALLBACK
    is_told = found.is_reliable() or _is_plainly_other(found.scores(), str(language))
    return str(language) if is_told else FALLBACK


def _is_plainly_english(sample: str) -> bool:
    """Whether the commonest words of English are as common here; told in a tenth of the time."""
    words = sample.count(" ")
    if words < _ENOUGH_WORDS:
        return False
    return sum(map(sample.count, _ENGLISH)) >= _ENGLISH_SHARE * words


def _is_plainly_other(scores: dict[str, float], language: str) -> bool:
    """Whether a text is a language's rather than English, where it might be another's, too."""
    score = scores.get(language, 0.0)
    return score >= _LEAST_SCORE and score >= _MUCH_MORE * scores.get(FALLBACK, 0.0)


@cache
def _detector() -> "LanguageDetector":
    # Loaded here: its tables take a tenth of a second, and only an import needs them.
    from eld import LanguageDetector  # noqa: PLC0415

    return LanguageDetector()

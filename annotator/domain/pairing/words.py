"""The words by which sentences are compared, and their stems.

Words are cut to their first five letters, which forgives inflection and most differences between
British and American spelling.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from annotator.domain.comparison.wording import Word, words_of

_WORD: Final = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:[’'][^\W_]+)*")
"""A word, or a number with its marks: a 4 is not in 3.4."""
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_OTHER_SCRIPT: Final = re.compile(
    "[\u0300-\u036f\u0590-\u1cff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)
"""Scripts with marks that `re` takes for the end of a word, or with no space between words."""
_IDEOGRAM: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_STEM: Final = 5
"""How many letters of a word are compared."""
_FUNCTION_WORDS: Final = """
    a an the and or but if of to in on at by for from with as is are was were be been being am it
    its he she his her him they them their i me my we us our you your this that these those there
    here who whom whose which what when where why how not no nor so than then too very can could
    will would shall should may might must do does did done has have had having said says say also
    more most about into over under after before while because
"""
FUNCTION_STEMS: Final = frozenset(word[:_STEM] for word in _FUNCTION_WORDS.split())
"""The stems of words that say nothing by themselves."""


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, apostrophes straight.

    In Chinese and Japanese, where no space separates words, any two neighbouring characters.
    """
    if _OTHER_SCRIPT.search(text):
        return list(_words_of_any_script(text))
    lower = text.lower()
    if len(lower) == len(text):
        found = _WORD.findall(lower.replace("’", "'"))
    else:
        # A letter that is two in lower case would part its word.
        found = [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]
    return [_without_marks(word) for word in found] if _THOUSANDS.search(text) else found


def stems_of(found: Iterable[str]) -> list[str]:
    """Return the stems of words, by which they are compared."""
    return [word.removesuffix("'s")[:_STEM] for word in found]


def _without_marks(word: str) -> str:
    """Return a word as it is compared: 3,000 and 3.000 are 3000."""
    return word.replace(",", "").replace(".", "") if _THOUSANDS.fullmatch(word) else word


def _words_of_any_script(text: str) -> Iterator[str]:
    run: list[Word] = []
    for word in words_of(text):
        follows = bool(run) and run[-1].end == word.start
        if run and not (follows and _IDEOGRAM.match(word.key)):
            yield from _pairs_of_characters(run)
            run = []
        if _IDEOGRAM.match(word.key):
            run.append(word)
        else:
            yield word.key
    if run:
        yield from _pairs_of_characters(run)


def _pairs_of_characters(run: Sequence[Word]) -> Iterator[str]:
    """Yield each two neighbours of a run; one that stands alone is a word by itself."""
    if len(run) == 1:
        yield run[0].key
    for one, other in pairwise(run):
        yield one.key + other.key

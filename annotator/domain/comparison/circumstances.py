"""When, where and to whom somebody says so: “It rains,” he said during a visit on Monday.

That stands beside an attribution: after a quotation that a comma or a stop ends, between the verb
and "that", or before the speaker at the beginning of the sentence.
"""

import re
from collections.abc import Iterator
from typing import Final

from annotator.domain.comparison.attribution import Attribution
from annotator.domain.comparison.wording import Stretch

_QUOTATION_BEFORE: Final = re.compile(r"(?:[,.!?…]\s?[”\"’'»]|[”\"’'»],)\s*$")
_SAID_AGAIN: Final = re.compile(
    r"[“\"]|;|,\s(?:adding|and|but|noting|saying|though|although|while|as)\b"
)
"""After it comes more of what is said: “It rains,” he said, adding that it pours."""
_UNTIL_THAT: Final = re.compile(
    r",?\s(?:on|in|at|during|while|earlier|late|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"[^“”\".]{0,110}?(?=\sthat\b)",
    re.IGNORECASE,
)
_FROM_THE_BEGINNING: Final = re.compile(
    r"(?:On|In|At|During|Speaking|Earlier|Late)\b[^“”\"]{2,100},\s*$"
)


def circumstances(text: str, attribution: Attribution) -> Iterator[Stretch]:
    """Yield where a sentence tells when, where or to whom somebody says so.

    Args:
        text: The sentence.
        attribution: One of its attributions.
    """
    ends = [attribution.place, *([attribution.speaker] if attribution.speaker else [])]
    first, last = min(end.start for end in ends), max(end.end for end in ends)
    before = text[:first]
    if _QUOTATION_BEFORE.search(before):
        again = _SAID_AGAIN.search(text, last)
        yield Stretch(last, again.start() if again else len(text))
    elif until_that := _UNTIL_THAT.match(text, last):
        yield Stretch(*until_that.span())
    if _FROM_THE_BEGINNING.match(before):
        yield Stretch(0, first)

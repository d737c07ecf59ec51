"""Who says so, after a quotation that ends with a mark of its own: “Why?” Ann Rowe asked.

After a comma the library knows that the sentence goes on, and in lower case the rules do. After a
question or an exclamation, a name looks like the next sentence's beginning, and Chinese has no
small letters at all: “为什么？”他问道。
"""

import re
from typing import Final

_NAME: Final = r"[A-Z][\w.’'-]*(?:(?<=[’']s)\s[a-z]+)?"
_NO_NAME: Final = (
    r"(?!(?:He|She|It|They|We|I|You|The|This|That|These|Those|There|Then|A|An|One|No|Nobody|None"
    r"|Some|Somebody|Someone|Others?|Everyone|Everybody|Many|Most|Few|All|Both|Police|What|Who"
    r"|How|When|Why|And|But|So|If|As|In|On|At)\b)"
)
"""Words that begin a sentence of its own; in “Why?” he asked they would be small."""
_ASKED: Final = (
    r"(?:asked|asks|wondered|shouted|yelled|cried|screamed|exclaimed|chanted|texted|murmured"
    r"|muttered|whispered|wanted\sto\sknow)"
)
_SAID: Final = (
    r"(?:said|says|wrote|writes|tweeted|posted|added|adds|replied|answered|responded|recalled"
    r"|continued|joked|quipped|insisted|declared|announced|told|agreed|begged|called\sout|commented"
    r"|demanded|gasped|interrupted|objected|pleaded|protested|remarked|repeated|roared|snapped"
    r"|urged|warned)"
)
_DAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WHEN: Final = rf"(?:on|in|at|during|after|before|outside|via|to|last|this|later|{_DAY})\b"
_TOLD: Final = (
    r"(?:told|accused|assured|begged|interrupted|urged|warned)\s+"
    r"(?:him|her|me|them|us|reporters|the\s[a-z]+(?=[.,;]))\b"
)
_NO_CLAUSE: Final = r"(?![^.!?\n]{0,120}\b(?:that|would|will|was|were|is|are|has|have|had)\b)"
"""Smith said on Monday that it was over: a sentence of its own, whatever stands before it."""
_NAMED_SPEAKER: Final = re.compile(
    rf"\s+(?:I|{_NO_NAME}{_NAME}(?:\s+(?:of\s+|the\s+)?{_NAME}){{0,5}}(?:,\s[^,.!?\n]{{1,60}},)?)\s+(?:"
    rf"{_ASKED}(?!\s+(?:that|if|whether|for)\b)"
    rf"|{_SAID}(?:[.,;:]|$|\s+{_WHEN}{_NO_CLAUSE})|{_TOLD}{_NO_CLAUSE})"
)
_NAMES_WITH_A_MARK: Final = frozenset({"Jeopardy", "Oklahoma", "Panic", "Wham", "Yahoo"})
"""Names that end with an exclamation mark."""
_TITLE: Final = re.compile(r"\s(?:[A-Z][\w’']*\s(?:[a-z]{1,3}\s)?){1,6}[A-Z][\w’']*[?!]$")
_BEHIND_A_TITLE: Final = re.compile(r"\s(?:in|on|by|with|at|from|and|for)\s")
"""The title of a work that asks or calls, amid a sentence: He hosts Who Knows? on Channel 4."""
_SMALL_VERB: Final = re.compile(r"\s(?:said|says|asked|asks|wrote|writes|wondered|wonders)\s\w")
_LONGEST_NAME: Final = 8
_LONGEST_TITLE: Final = 50
_CHINESE_SPEAKER: Final = re.compile(
    r"[\u4e00-\u9fff·]{1,10}(?:[说說问問答喊叫称稱写寫]|(?<!知)道)[。，]"
)
_CHINESE_OPENING: Final = re.compile("[“「『]")
_ARABIC: Final = re.compile(r"\s[\u0621-\u064a]")
_ARABIC_SPEAKER: Final = re.compile(r"\s(?:قال|سأل|تساءل|أضاف|صرخ|هتف|أجاب|صاح)ت?\s[\u0621-\u064a]")
"""Arabic has no small letters either: «لماذا؟» سأل الرجل."""
_INTRODUCED: Final = frozenset("：:，,")  # noqa: RUF001 - as Chinese has them
_NEARBY: Final = 400
"""How far back to look for the beginning of a quotation."""
_CLOSING: Final = frozenset("”\"’'»」』")


def goes_on(text: str, cut: int, end: int) -> bool:
    """Return whether what stands after a quotation only tells who says it.

    Args:
        text: The whole text.
        cut: After the quotation's closing mark.
        end: Where the line ends.
    """
    if text[cut - 1] not in _CLOSING:
        return False
    stop = text[cut - 2]
    if stop in "？！。":
        speaker = _CHINESE_SPEAKER.match(text, cut, end)
        return speaker is not None and not _is_introduced(text, cut)
    if stop == "؟" or (stop == "!" and _ARABIC.match(text, cut, end)):
        return _ARABIC_SPEAKER.match(text, cut, end) is not None
    return stop in "?!" and _NAMED_SPEAKER.match(text, cut, end) is not None


def goes_on_small(text: str, before: int, cut: int, end: int) -> bool:
    """Return whether a sentence goes on in small letters behind an exclamation or a question.

    Is it art? asks the critic, without a quotation mark; and some names have a mark of their own:
    She starred in Oklahoma! on Broadway.

    Args:
        text: The whole text.
        before: Where the sentence begins.
        cut: After its mark.
        end: Where the line ends.
    """
    if _SMALL_VERB.match(text, cut, end):
        return True
    if _BEHIND_A_TITLE.match(text, cut, end) and _TITLE.search(
        text, max(before, cut - _LONGEST_TITLE), cut
    ):
        return True
    if text[cut - 1] != "!" or not (
        text[cut : cut + 1].isspace() and text[cut + 1 : cut + 2].islower()
    ):
        return False
    words = text[max(before, cut - _LONGEST_NAME - 2) : cut - 1].split()
    return bool(words) and words[-1].strip('“"‘') in _NAMES_WITH_A_MARK


def _is_introduced(text: str, cut: int) -> bool:
    """Whether who says so stands before the quotation already, with a colon or a comma."""
    openings = list(_CHINESE_OPENING.finditer(text, max(cut - _NEARBY, 0), cut - 1))
    return bool(openings) and text[openings[-1].start() - 1 : openings[-1].start()] in _INTRODUCED

"""Which parts of a text stand inside quotation marks.

A mark opens or closes by its shape, by what stands on either side of it, and by what is open:
“ ” „ « » " ' ‘ ’ and their like. Only the outermost quotation counts: whatever a quotation within
it gains or loses, its words were quoted before and are quoted after. An apostrophe is no mark.

- An opening mark without a partner quotes what follows, up to the next mark of its kind that opens,
  else to the end: sentences cut from a longer quotation begin like this.
- A closing double mark without a partner quotes what precedes it, if nothing does before it. A
  closing single one is taken for an apostrophe.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from typing import Final

from annotator.domain.comparison.wording import Stretch, Word

_DOUBLE: Final = '“”„‟"'
_SINGLE: Final = "‘’\u201a\u201b'"
_FAMILY: Final = {
    mark: family[0] for family in (_DOUBLE, _SINGLE, "«»", "\u2039\u203a") for mark in family
}
_OPENS: Final = frozenset("“„‟‘\u201a\u201b«\u2039")
_CLOSES: Final = frozenset("”’»\u203a")
_MARK: Final = re.compile(f"[{''.join(_FAMILY)}]")
_ELISION: Final = re.compile(r"(?:\d|(?:tis|twas|em|n|til|till|cause|bout|round)\b)", re.IGNORECASE)
_PLURAL: Final = re.compile(r" [^\W\d_]")
_LATER_CLOSE: Final = re.compile(r"[^‘'’\s]['’](?!\w)")
_LATER_OPEN: Final = re.compile("[‘\u201a]")
_LOOK: Final = 400
"""How far to look for the partner of a ‘ before "workers’" counts as its end."""
_AROUND: Final = 4000
"""How much of a paragraph before and after a sentence can decide whether it is quoted."""
_BEFORE_OPENING: Final = frozenset("([{-–—/…")


class _Role(Enum):
    OPENS = "opens"
    CLOSES = "closes"
    NONE = "none"


def quoted(text: str) -> list[Stretch]:
    """Return what stands in quotation marks, without the marks, in reading order."""
    found: list[Stretch] = []
    still_open: list[tuple[str, int]] = []
    for match in _MARK.finditer(text):
        place, family = match.start(), _FAMILY[match.group()]
        families = [known for known, _ in still_open]
        role = _role(text, place, is_open=family in families)
        if family in families and role is not _Role.NONE:
            depth = families.index(family)
            start = still_open[depth][1]
            del still_open[depth:]
            if depth == 0:
                found.append(Stretch(start, place))
        elif role is _Role.CLOSES and not (found or still_open) and _ends_quotation(text, place):
            found.append(Stretch(0, place))
        if role is _Role.OPENS:
            still_open.append((family, place + 1))
    if still_open:
        found.append(Stretch(still_open[0][1], len(text)))
    return [stretch for stretch in found if stretch.start < stretch.end]


def quoted_within(text: str, start: int, end: int) -> list[Stretch]:
    """Return what is quoted of a sentence, with its paragraph telling what began before it.

    “We stay. You go.” cut into two sentences has no mark at the end of the one nor at the
    beginning of the other; a sentence between them would have none at all.

    Args:
        text: The text of the variant.
        start: Where the sentence begins.
        end: Where it ends.

    Returns:
        Stretches counted from the sentence's start.
    """
    earliest = max(start - _AROUND, 0)
    first = max(text.rfind("\n", earliest, start) + 1, earliest)
    last = text.find("\n", end, end + _AROUND)
    paragraph = text[first : last if last >= 0 else end + _AROUND]
    offset = start - first
    clipped = (
        Stretch(max(stretch.start - offset, 0), min(stretch.end - offset, end - start))
        for stretch in quoted(paragraph)
    )
    return [stretch for stretch in clipped if stretch.start < stretch.end]


def surrounding(word: Stretch | Word, quotations: Sequence[Stretch]) -> Stretch | None:
    """Return the quotation that a word stands in, or None if it stands in none.

    Args:
        word: A word, or any stretch of the sentence.
        quotations: In reading order, as `quoted` returns them.
    """
    place = bisect_right(quotations, word.start, key=lambda quotation: quotation.start)
    if place and word.end <= quotations[place - 1].end:
        return quotations[place - 1]
    return None


def _role(text: str, place: int, *, is_open: bool) -> _Role:
    mark = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    begins = not before or before.isspace() or before in _BEFORE_OPENING or before in _OPENS
    begins = begins or (
        before in _FAMILY and before != mark and not after.isspace() and not is_open
    )
    ends = not after or not (after.isalnum() or after in _OPENS)
    if _FAMILY[mark] == _SINGLE[0] and _is_apostrophe(text, place, begins=begins, is_open=is_open):
        return _Role.NONE
    if mark in "„\u201a‟\u201b":
        return _Role.OPENS
    touches = after.isalnum() or after in _FAMILY if mark in _CLOSES else not after.isspace()
    if begins and after and touches and not (before in _OPENS and mark in _CLOSES):
        return _Role.OPENS
    if not begins and ends and (is_open or mark not in _OPENS):
        return _Role.CLOSES
    # Neither side tells, as in « Bonjour »: the shape does, and a straight mark takes turns.
    if mark in _OPENS or mark in _CLOSES:
        return _Role.OPENS if mark in _OPENS else _Role.CLOSES
    return _Role.CLOSES if is_open else _Role.OPENS


def _ends_quotation(text: str, place: int) -> bool:
    """Whether a closing mark without a partner is one: not an apostrophe, nor as in 6" and 5'."""
    return text[place] not in _SINGLE and not text[place - 1].isdigit()


def _is_apostrophe(text: str, place: int, *, begins: bool, is_open: bool) -> bool:
    """Whether a single mark is an apostrophe: don’t, ’tis, the ’90s, the workers’ vote."""
    after = text[place + 1 : place + 2]
    if begins:
        return (not after.isalnum() and after not in _FAMILY) or bool(
            _ELISION.match(text, place + 1)
        )
    if after.isalnum() or not is_open:
        return text[place] not in "‘\u201a" or after.isalnum()
    if text[place - 1] in "sS" and _PLURAL.match(text, place + 1):
        later = _LATER_CLOSE.search(text, place + 1, place + _LOOK)
        opening = _LATER_OPEN.search(text, place + 1, place + _LOOK)
        return later is not None and (opening is None or later.start() < opening.start())
    return False

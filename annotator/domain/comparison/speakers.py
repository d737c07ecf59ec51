"""The noun phrase next to a verb: who is said to say it. English only, by a simple rule.

A noun phrase is a pronoun, a run of capitalised words, or lower-case nouns with what stands before
them up to their article; "of", "for", "from", "at" and "in" tie two of them together ("a spokesman
for the army").
"""

import re
from collections.abc import Sequence
from typing import Final

from annotator.domain.comparison.wording import FUNCTION_WORDS, Stretch

PRONOUNS: Final = frozenset("he she they it i we you".split())  # noqa: SIM905 - as prose
_ARTICLES: Final = frozenset(
    "the a an his her its their our my your this some several many".split()  # noqa: SIM905 - as they are read
)
_TIES: Final = frozenset({"of", "for", "from", "at", "in"})
_PARTICLES: Final = frozenset("de la le van von der den bin al el da di du".split())  # noqa: SIM905 - as they are read
_PASSED: Final = frozenset(
    """
    has have had also later then earlier again once still now today yesterday tonight on late
    would will did does could may might must too since often
    monday tuesday wednesday thursday friday saturday sunday
    """.split()  # noqa: SIM905 - as they are read
)
"""What may stand between a speaker and the verb, and is no part of either."""
_NO_NOUNS: Final = FUNCTION_WORDS | _PASSED | {"not", "no", "after", "before", "because", "however"}
_TOKEN: Final = re.compile(r"(?:[^\W\d_]\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Sgt|Sen|Rep|Gov)\.|[\w’'-]+")
_NEAR: Final = 200
"""How many characters before and after a verb are looked at."""
_LONGEST: Final = 12
"""How many words make a noun phrase at most."""


def speaker_before(text: str, place: int) -> Stretch | None:
    """Return the noun phrase that ends before `place`, past adverbs and auxiliaries."""
    begin = max(place - _NEAR, 0)
    tokens = [Stretch(*match.span()) for match in _TOKEN.finditer(text, begin, place)]
    if begin and tokens and tokens[0].start == begin:
        del tokens[0]  # the end of a longer word
    words = _linked(text, place, tokens[::-1])
    passed = 0
    while passed < len(words) and _is_passed(_lower(text, words[passed])):
        passed += 1
    return _first_phrase(text, words[passed:], backwards=True)


def speaker_after(text: str, place: int) -> Stretch | None:
    """Return the noun phrase that begins after `place`."""
    tokens = [Stretch(*match.span()) for match in _TOKEN.finditer(text, place, place + _NEAR)]
    if tokens and tokens[-1].end == place + _NEAR:
        del tokens[-1]  # the beginning of a longer word
    return _first_phrase(text, _linked(text, place, tokens), backwards=False)


def may_be_same(one: str, other: str) -> bool:
    """Whether two noun phrases may name the same speaker.

    "Anna Bell" and "Mayor Bell" may, "the army" and "a spokesman for the army" may, a pronoun and
    a name may; "he" and "she" may not, nor "the mayor of Veld" and "the council of Veld".
    """
    first, second = _names(one), _names(other)
    if not first and not second:
        return one.lower() == other.lower()
    if not first or not second:
        return True
    everyone = {name for name, _ in first}, {name for name, _ in second}
    heads = {name for name, head in first if head}, {name for name, head in second if head}
    return bool(heads[0] & heads[1]) or heads[0] <= everyone[1] or heads[1] <= everyone[0]


def _names(phrase: str) -> list[tuple[str, bool]]:
    """Return the words of a phrase that name somebody, and whether they stand before "of"."""
    head = True
    names: list[tuple[str, bool]] = []
    for token in _TOKEN.findall(phrase.lower()):
        word = token.replace("’", "'").removesuffix("'s").rstrip(".")
        if token in _TIES and names:
            head = False
        elif token not in _ARTICLES and token not in PRONOUNS and token not in FUNCTION_WORDS:
            names.append((word, head))
    return names


def _linked(text: str, place: int, tokens: Sequence[Stretch]) -> list[Stretch]:
    """Return the tokens up to the first that something else than white space cuts off."""
    linked: list[Stretch] = []
    for token in tokens:
        gap = text[token.end : place] if token.end <= place else text[place : token.start]
        if gap.strip() or (not gap and linked):
            break
        linked.append(token)
        place = token.start if token.end <= place else token.end
    return linked


def _first_phrase(text: str, words: Sequence[Stretch], *, backwards: bool) -> Stretch | None:
    """Return the noun phrase that the words begin with, and what is tied to it.

    Args:
        text: The text.
        words: Words of it, the one next to the verb first.
        backwards: Whether they lead towards the beginning of the text.
    """
    words = words[:_LONGEST]
    if words and _lower(text, words[0]) in PRONOUNS:
        return words[0]
    taken = _phrase_length(text, words, backwards=backwards)
    if not taken:
        return None
    while taken < len(words) and _lower(text, words[taken]) in _TIES:
        tied = _phrase_length(text, words[taken + 1 :], backwards=backwards)
        if not tied:
            break
        taken += 1 + tied
    nearest, farthest = words[0], words[taken - 1]
    return Stretch(min(nearest.start, farthest.start), max(nearest.end, farthest.end))


def _phrase_length(text: str, words: Sequence[Stretch], *, backwards: bool) -> int:
    """Return how many of the words make one noun phrase, beginning with the first."""
    articles = int(not backwards and bool(words) and _lower(text, words[0]) in _ARTICLES)
    length = articles
    for word in words[articles:]:
        lower = _lower(text, word)
        if lower in _ARTICLES:
            length += backwards and length > 0  # read backwards, it is the last word of its phrase
            break
        capital = text[word.start].isupper() and (word.start > 0 or lower not in _NO_NOUNS)
        is_name = (capital and not _is_passed(lower)) or (length > 0 and lower in _PARTICLES)
        if not is_name:
            if lower in _NO_NOUNS or _is_passed(lower) or lower in PRONOUNS:
                break
            if backwards and length and text[words[0].start].isupper():
                break  # "spokesman Anna Bell": the name alone
        length += 1
    return length if length > articles else 0


def _is_passed(lower: str) -> bool:
    return lower in _PASSED or (lower.endswith("ly") and lower not in {"family", "italy"})


def _lower(text: str, word: Stretch) -> str:
    return text[word.start : word.end].lower()

"""Generated text and stories, for measuring speed without outside data."""

import random
from collections.abc import Sequence
from typing import Final

_SEED: Final = 7
_SYLLABLES: Final = (
    ("lam", "har", "cou", "ves", "tor", "min", "pel", "sor", "dra", "kin", "bol", "fen"),
    ("o", "a", "i", "e", "u"),
    ("ker", "ster", "ding", "lon", "vish", "mat", "rin", "tal", "gor", "pen", "sky", "bert"),
)
_FUNCTION_WORDS: Final = "the a of to in and that is was for on with he she it said by at".split()  # noqa: SIM905
_PARAGRAPHS: Final = (
    "The council of {} met on Thursday. It voted to dim the {} lamps, and adjourned at 6 p.m.",
    "“I have seen {},” Dr. {} said. “It will be dark. We shall manage.” Nobody disagreed.",
    "Mr. {} paid £2.5 million for the {} on Nov. 8! Why? He did not say.",
    "According to the U.S. ministry of {}, some {} were lost; most were found again.",
)


def text(paragraphs: int) -> str:
    """Return a text of paragraphs that resemble news."""
    chance, vocabulary = _chance(), _vocabulary()
    return "\n".join(
        chance.choice(_PARAGRAPHS).format(chance.choice(vocabulary), chance.choice(vocabulary))
        for _ in range(paragraphs)
    )


def story(variants: int, sentences: int, number: int = 0) -> list[list[str]]:
    """Return the variants of one story: most sentences recur, with a quarter of words changed.

    Args:
        variants: How many variants it has.
        sentences: How many sentences each of them has.
        number: Which story; each number gives different sentences.
    """
    chance, vocabulary = _chance(number), _vocabulary()
    source = [
        [_word(chance, vocabulary) for _ in range(chance.randint(8, 30))]
        for _ in range(sentences * 13 // 10)
    ]
    return [
        [
            _rewritten(chance, vocabulary, source[place])
            for place in sorted(chance.sample(range(len(source)), sentences))
        ]
        for _ in range(variants)
    ]


def _chance(number: int = 0) -> random.Random:
    return random.Random(_SEED + number)  # noqa: S311 - the same text every time, not a secret


def _vocabulary() -> list[str]:
    first, second, third = _SYLLABLES
    return [f"{one}{two}{three}" for one in first for two in second for three in third]


def _word(chance: random.Random, vocabulary: Sequence[str]) -> str:
    """Return a word: two in five are function words, and few of the others are frequent."""
    if chance.random() < 0.4:
        return chance.choice(_FUNCTION_WORDS)
    return vocabulary[min(int(chance.expovariate(1 / 120)), len(vocabulary) - 1)]


def _rewritten(chance: random.Random, vocabulary: Sequence[str], words: Sequence[str]) -> str:
    return " ".join(word if chance.random() < 0.75 else chance.choice(vocabulary) for word in words)

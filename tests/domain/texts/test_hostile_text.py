"""Texts that nobody wrote: bounded work, exact offsets, no crash.

No time is asserted; each of these took minutes before its rule was bounded, so that a rule which
is not would be noticed by the suite's own length, and by that of `make test-thorough` at once.
"""

import pytest

from annotator.domain.page.kinds import classify
from annotator.domain.pairing.alignment import align
from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.text import clean
from tests.examples import TIMES

N = 4_000 * TIMES


@pytest.mark.parametrize(
    "raw",
    [
        "word " * (100 * N),
        "word\n" * N,
        ".?! " * (2 * N),
        "💩. " * N,
        "e\u0301\u0323. " * N,
        "\u200f\u0645\u0631\u062d\u0628\u0627. " * N,
        "A b c.\r\n" * N,
        "A\0b. " * N,
        "A \ud800 b. " * N,
        "\n" * (5 * N),
        "“" * N,
        "(" * N,
        '"a." ' * N,
        "a.B" * N,
        "x" * (20 * N) + ".Yz",
        "1. a " * N,
        " ".join(f"{n}. a" for n in range(1, N)),
        "www." * N,
        "a. " * N,
        "http://a.b/" * N,
    ],
    ids=lambda raw: repr(raw[:8]),
)
def test_bounded_and_exact(raw: str) -> None:
    text = clean(raw).text
    spans = list(sentences(text))
    end = 0
    for span in spans:
        assert end <= span.start < span.end
        end = span.end
    assert not text[end:].strip()
    assert len(classify(text, spans)) == len(spans)


def test_the_same_text_twice_and_another_language() -> None:
    english = [f"The council met for the {n}th time about lamp {n}." for n in range(40)]
    german = [f"Der Rat tagte zum {n}. Mal wegen der Laterne." for n in range(40)]
    pairs = align([english, english, german])
    same = {(p.one, p.other) for p in pairs if p.grade == "same"}
    assert {(n, n + 40) for n in range(40)} <= same
    assert all(p.other < 80 for p in pairs if p.grade == "same")


@pytest.mark.slow
def test_sentences_of_one_word_only() -> None:
    (pair,) = align([["word " * N], ["word " * N]])
    assert pair.grade == "same"
    pairs = align([["a b."] * 600, ["a b."] * 600])
    assert all(each.one < 600 <= each.other for each in pairs)
    assert 600 <= len(pairs) < 600 * 600 // 10, "not each with each"

"""The word-level difference between two sentences."""

from collections import Counter
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.comparison.differences import Difference, PieceKind, difference
from annotator.domain.comparison.wording import Stretch, places_within, words_of
from tests.examples import TIMES

MANY = 3_000 * TIMES

KEPT, DROPPED, ADDED, MOVED = PieceKind
WORDS = st.sampled_from(
    ["the", "The", "of", "a", "bridge", "gate", "closed", "open", "Bell’s", "Bell's", "U.S."]
) | st.sampled_from(["2.5", "€", "💩", "👩‍👧", "e\u0301", "é", "the”", "“the", ",", "\u200f", "桥"])
SENTENCES = st.lists(WORDS | st.text(max_size=6), max_size=14).map(" ".join)


def marked(one: str, other: str) -> str:
    """Return a difference as one line: [-dropped-], {+added+} and <moved>."""
    shapes = {KEPT: "{}", DROPPED: "[-{}-]", ADDED: "{{+{}+}}", MOVED: "<{}>"}
    return " ".join(
        shapes[piece.kind].format(
            other[slice(*piece.other)] if piece.other else one[slice(*(piece.one or (0, 0)))]
        )
        for piece in difference(one, other).pieces
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The bridge is closed.", "The bridge is closed.", "The bridge is closed"),
        ("The bridge is closed", "The bridge was closed", "The bridge [-is-] {+was+} closed"),
        ("The old bridge fell", "The bridge fell", "The [-old-] bridge fell"),
        ("The bridge fell", "The bridge fell down", "The bridge fell {+down+}"),
        (
            "On Monday night the mayor closed the bridge",
            "The mayor closed the bridge on Monday night",
            "the mayor closed the bridge <on Monday night>",
        ),
        # A single word is not a move.
        ("Today the mayor left", "The mayor left today", "[-Today-] The mayor left {+today+}"),
        # Nor are function words.
        (
            "Of the rain they sang all night",
            "They sang all night because of the",
            "[-of the rain-] they sang all night {+because of the+}",
        ),
        # Nothing but a function word stayed between other words: nothing did.
        (
            "old men of great age sleep",
            "young girls of some town sleep",
            "[-old men of great age-] {+young girls of some town+} sleep",
        ),
        # Case, apostrophes, stops in initials, hyphens and stored accents make no difference.
        ("The U.S. mayor’s two-year café", "the US mayor's two year cafe\u0301",
         "the US mayor's two year cafe\u0301"),
        ("It costs 2.5 million", "It costs 25 million", "It costs [-2.5-] {+25+} million"),
        ("It costs €5", "It costs $5", "It costs [-€-] {+$+} 5"),
        ("Good 👍🏽 news", "Good 👎 news", "Good [-👍🏽-] {+👎+} news"),
        ("桥关闭了", "桥开放了", "桥 [-关闭-] {+开放+} 了"),
        ("", "New", "{+New+}"),
        ("Old", "", "[-Old-]"),
        ("…", "—", ""),
    ],
)  # fmt: skip
def test_shows(one: str, other: str, expected: str) -> None:
    assert marked(one, other).casefold() == expected.casefold()


def in_one(found: Difference) -> list[tuple[Stretch, PieceKind]]:
    """The pieces of the first sentence, in its order."""
    return sorted((piece.one, piece.kind) for piece in found.pieces if piece.one)


def in_other(found: Difference) -> list[tuple[Stretch, PieceKind]]:
    """The pieces of the second sentence, in its order."""
    return sorted((piece.other, piece.kind) for piece in found.pieces if piece.other)


def in_both(found: Difference) -> list[tuple[Stretch, Stretch]]:
    """Where the same words are in both sentences, kept or moved."""
    return [(piece.one, piece.other) for piece in found.pieces if piece.one and piece.other]


def test_offsets_count_code_points() -> None:
    found = difference("💩 the bridge fell", "💩💩 fell")
    assert in_one(found) == [(Stretch(0, 12), DROPPED), (Stretch(13, 17), KEPT)]
    assert in_other(found) == [(Stretch(0, 2), ADDED), (Stretch(3, 7), KEPT)]


def test_a_moved_piece_stands_once_with_both_its_places() -> None:
    found = difference("In the dark they left.", "They left in the dark.")
    assert [(piece.kind, piece.one, piece.other) for piece in found.pieces] == [
        (MOVED, Stretch(12, 21), Stretch(0, 9)),
        (KEPT, Stretch(0, 11), Stretch(10, 21)),
    ]


def applied(one: str, other: str, found: Difference) -> list[str]:
    """Return the second sentence's words: the first one's, cut, moved, and the added ones."""
    keys: list[str] = []
    for piece in sorted(
        (piece for piece in found.pieces if piece.other), key=lambda piece: piece.other or ()
    ):
        text, stretch = (one, piece.one) if piece.one else (other, piece.other)
        assert stretch is not None
        keys += [word.key for word in words_of(text[slice(*stretch)])]
    return keys


@given(SENTENCES, SENTENCES)
@example("the a gate the", "gate open the a")
def test_applied_to_the_first_sentence_it_gives_the_second(one: str, other: str) -> None:
    assert applied(one, other, difference(one, other)) == [word.key for word in words_of(other)]


@given(SENTENCES, SENTENCES)
def test_every_word_is_in_exactly_one_piece(one: str, other: str) -> None:
    found = difference(one, other)
    for text, pieces in ((one, in_one(found)), (other, in_other(found))):
        words = words_of(text)
        places = [place for stretch, _ in pieces for place in places_within(words, stretch)]
        assert places == list(range(len(words)))
        for stretch, _ in pieces:
            inside = [words[place] for place in places_within(words, stretch)]
            assert (inside[0].start, inside[-1].end) == stretch


@given(SENTENCES, SENTENCES)
def test_from_the_other_side_it_is_the_same(one: str, other: str) -> None:
    turn = {KEPT: KEPT, MOVED: MOVED, DROPPED: ADDED, ADDED: DROPPED}
    there, back = difference(one, other), difference(other, one)
    assert in_one(there) == [(stretch, turn[kind]) for stretch, kind in in_other(back)]
    assert in_other(there) == [(stretch, turn[kind]) for stretch, kind in in_one(back)]
    assert Counter(in_both(there)) == Counter((two, first) for first, two in in_both(back))


@given(SENTENCES)
def test_a_sentence_does_not_differ_from_itself(text: str) -> None:
    assert all(piece.kind is KEPT for piece in difference(text, text).pieces)
    assert len(difference(text, text).pieces) == bool(words_of(text))


@given(st.text())
def test_words_are_where_they_say(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert end <= word.start < word.end <= len(text)
        assert word.key
        assert not any(character.isspace() for character in text[word.start : word.end])
        end = word.end


def long_sentences() -> list[tuple[str, str]]:
    random = Random(3)  # noqa: S311 - any order will do
    drawn = [f"word{random.randrange(900)}" for _ in range(MANY)]
    halves = drawn[MANY // 2 :] + drawn[: MANY // 2]
    return [
        (" ".join(drawn), " ".join(random.sample(drawn, len(drawn)))),
        (" ".join(drawn), " ".join(halves)),
        ("x y " * (MANY // 2), "y x x " * (MANY // 3)),
        ("a " * (MANY // 2) + "b " * (MANY // 2), "b " * (MANY // 2) + "a " * (MANY // 2)),
        ("1.1." * MANY, "U." * MANY),
    ]


@pytest.mark.parametrize(("one", "other"), long_sentences(), ids=range(5))
def test_thousands_of_words_are_compared_as_few_are(one: str, other: str) -> None:
    found = difference(one, other)
    assert applied(one, other, found) == [word.key for word in words_of(other)]


@given(SENTENCES, SENTENCES)
def test_the_share_that_is_kept_is_the_same_from_both_sides(one: str, other: str) -> None:
    found = difference(one, other)
    assert 0 <= found.kept <= 1
    assert found.kept == difference(other, one).kept
    assert difference(one, one).kept == 1

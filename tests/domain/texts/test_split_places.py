"""Where a sentence can be split by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.split_places import parts, split_places, word_gaps

TEXTS = st.text(
    st.sampled_from("ab  .,!\n\u00a0\u0301\u200d漢字。かאב👍🏽🇩🇪👩1-“”’é")
    | st.characters(codec="utf-8"),
    max_size=25,
)


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("The band  played on.", [4, 10, 17]),
        ("They were added.The soldiers left.", [5, 10, 16, 20, 29]),
        ("It grew 2.5 miles.", [3, 8, 12]),
        ("The U.S. left.", [4, 9]),
        ("He said “go.”Then he left.", [3, 8, 13, 18, 21]),
        ("雨が降った。風も吹いた。", [6]),
        ("שלום עולם", [5]),
        ("word", []),
        (" word ", []),
        ("", []),
    ],
)
def test_gaps_stand_between_words_and_where_a_sentence_ends(text: str, gaps: list[int]) -> None:
    assert word_gaps(text) == gaps


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("well-known", [5]),
        ("don’t (go)", [6]),
        ("日本語", [1, 2]),
        ("か\u3099き", [2]),
        ("AB漢字C", [2, 3, 4]),
        ("a 👍🏽 b", [2, 5]),
        ("a 🇩🇪🇫🇷 b", [2, 7]),
        ("!\u0301x", [2]),
        ("👩\u200d👧。", []),
        ("단어 둘", [3]),
        ("\u1112\u1161\u11ab 둘", [4]),
    ],
)
def test_places_spare_words_and_what_is_read_as_one_character(text: str, places: list[int]) -> None:
    assert split_places(text) == places


@given(text=TEXTS)
def test_both_parts_hold_text_and_only_white_space_is_left_out(text: str) -> None:
    places = split_places(text)
    assert places == sorted(set(places))
    assert set(word_gaps(text)) <= set(places)
    for place in places:
        first, second = parts(text, place)
        assert first.start == 0
        assert second.start == place
        assert second.end == len(text)
        assert text[first.start : first.end].strip()
        assert not text[first.end - 1].isspace()
        assert not text[second.start].isspace()
        assert not text[first.end : second.start].strip()

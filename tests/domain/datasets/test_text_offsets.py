"""Offsets in other units lead to the same text."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.datasets.text_offsets import OffsetUnit, converted

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXTS, st.data())
def test_places_are_where_the_same_text_is(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    assert converted(text, places, OffsetUnit.CODE_POINTS) == places
    for place, found in zip(places, converted(text, places, OffsetUnit.BYTES), strict=True):
        assert text.encode("utf-8")[:found].decode("utf-8") == text[:place]
    for place, found in zip(places, converted(text, places, OffsetUnit.UTF16), strict=True):
        assert text.encode("utf-16-le")[: 2 * found].decode("utf-16-le") == text[:place]


def test_a_character_beyond_the_basic_plane_is_two_units_and_four_bytes() -> None:
    assert converted("💩 x", [1, 2], OffsetUnit.UTF16) == [2, 3]
    assert converted("💩 x", [1, 2], OffsetUnit.BYTES) == [4, 5]

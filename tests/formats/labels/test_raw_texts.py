"""Places of a text as a file has it, in our text and in code points."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.text import clean
from annotator.formats.labels.raw_texts import RawText

TEXTS = st.text(st.sampled_from("\ufeff\r\nab💩\x00é"), max_size=12)


@given(TEXTS, st.integers(0, 14))
def test_a_place_is_where_the_text_before_it_ends(raw: str, place: int) -> None:
    assert RawText(raw).place(place) == len(clean(raw[:place]).text)


@given(TEXTS)
def test_units_are_told_from_code_points(raw: str) -> None:
    text = RawText(raw)
    units = [len(raw[:place].encode("utf-16-le")) // 2 for place in range(len(raw) + 1)]
    assert [text.from_utf16(unit) for unit in units] == list(range(len(raw) + 1))

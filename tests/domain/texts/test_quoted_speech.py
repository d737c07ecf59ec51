"""Who says so, behind a quotation that ends with a mark of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.quoted_speech import goes_on


def said_behind(quotation: str, rest: str) -> bool:
    return goes_on(quotation + rest, len(quotation), len(quotation + rest))


@pytest.mark.parametrize(
    ("quotation", "rest"),
    [
        ("“Why?”", " Ann Rowe asked."),
        ("“Out!”", " Mayor Ann Rowe of Port Rill shouted."),
        ("“Why?”", " Ann Rowe, the mayor, said on Monday."),
        ('"Why?"', " Rowe said."),
        ('"Not gone!"', " I murmured at last."),
        ("“为什么？”", "他问道。"),
    ],
)
def test_who_says_so_goes_on(quotation: str, rest: str) -> None:
    assert said_behind(quotation, rest)


@pytest.mark.parametrize(
    ("quotation", "rest"),
    [
        ("“Why?”", " Ann Rowe asked whether it was over."),
        ("“Why?”", " Ann Rowe said on Monday that it was over."),
        ("“Why?”", " The mayor asked."),
        ("“Why?”", " She asked."),
        ("“So it is.”", " Ann Rowe asked."),
        ("Why?", " Ann Rowe asked."),
        ("他说：“为什么？”", "她问道。"),  # noqa: RUF001 - Chinese has a full-width colon
        ("“为什么？”", "他知道。"),
    ],
)
def test_another_sentence_does_not(quotation: str, rest: str) -> None:
    assert not said_behind(quotation, rest)


@given(st.text(alphabet="“”?!。 Rowe问道asked.,", max_size=50), st.data())
def test_it_looks_at_nothing_behind_the_end(text: str, data: st.DataObject) -> None:
    text = "“" + text
    cut = data.draw(st.integers(2, max(len(text), 2)))
    end = data.draw(st.integers(min(cut, len(text)), len(text)))
    if cut <= len(text):
        assert goes_on(text, cut, end) == goes_on(text[:end], cut, end)

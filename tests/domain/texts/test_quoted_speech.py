"""Who says so, behind a quotation that ends with a mark of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.texts.quoted_speech import goes_on, goes_on_small
from annotator.domain.texts.segmentation import sentences


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
        ("“Why?”", " Ann’s mother asked."),
        ("“Why?”", " Ann Rowe, the captain, demanded."),
        ("“Why?”", " Ann Rowe wanted to know."),
        ("“Go!”", " Rowe told the crew."),
        ("“You lied!”", " Rowe accused him."),
        ("«لماذا؟»", " سأل الرجل."),
        ("«اخرج!»", " صرخت المرأة."),
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
        ("“Why?”", " Rowe told reporters that it was over."),
        ("“Why?”", " Rowe said the crew left."),
        ("“So it is.”", " Ann Rowe asked."),
        ("«لماذا؟»", " لم يجب الرجل."),
        ("Why?", " Ann Rowe asked."),
        ("他说：“为什么？”", "她问道。"),  # noqa: RUF001 - Chinese has a full-width colon
        ("“为什么？”", "他知道。"),
    ],
)
def test_another_sentence_does_not(quotation: str, rest: str) -> None:
    assert not said_behind(quotation, rest)


@pytest.mark.parametrize(
    "sentences_of",
    [
        ["Is it art? asks the critic Jo Mann.", "It is."],
        ["It's a deal! said the mayor.", "The crowd cheered."],
        ["She starred in Oklahoma! on Broadway.", "Critics loved it."],
        ["He hosts Who Knows? on Channel 4.", "It is a quiz."],
        ["was it you, Rowe?", "in spring it was."],
        ["The band Wham! played two sets.", "Yahoo! paid for it.", "It was Yahoo.", "Ann left."],
        ["thanks!", "see you tomorrow."],
        ["was it you?", "asking for a friend."],
        ["He lost the car!", "it was new."],
    ],
)
def test_small_letters_behind_a_question_or_a_name_with_a_mark(sentences_of: list[str]) -> None:
    text = " ".join(sentences_of)
    assert [text[span.start : span.end] for span in sentences(text)] == sentences_of


@given(st.text(alphabet="Wham! said?x“", min_size=1, max_size=30), st.data())
def test_any_mark_can_be_asked_about(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(text)))
    before = data.draw(st.integers(0, cut - 1))
    if goes_on_small(text, before, cut, len(text)):
        assert text[cut].isspace()


@given(st.text(alphabet="“”?!。 Rowe问道asked.,", max_size=50), st.data())
def test_it_looks_at_nothing_behind_the_end(text: str, data: st.DataObject) -> None:
    text = "“" + text
    cut = data.draw(st.integers(2, max(len(text), 2)))
    end = data.draw(st.integers(min(cut, len(text)), len(text)))
    if cut <= len(text):
        assert goes_on(text, cut, end) == goes_on(text[:end], cut, end)

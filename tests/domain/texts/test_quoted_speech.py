"""Who says so, behind a quotation that ends with a mark of its own."""

import pytest
from hypothesis import example, given
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
def test_who_says_so_belongs_to_the_quotation(quotation: str, rest: str) -> None:
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
def test_another_sentence_is_not_taken_for_who_says_so(quotation: str, rest: str) -> None:
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


SPEECH = st.lists(
    st.sampled_from(
        ["“Why?”", "“Out!”", " Ann Rowe", " asked", " said on Monday", ".", "“为什么？”", "他问道",
         "。", "Is it art?", " asks Jo.", " Wham!", " played", "asks", "x", " "]
    ),
    min_size=1,
    max_size=8,
).map("".join)  # fmt: skip


@example("Is it art? asks Jo. Wham! played.")
@example(" Wham!asks")
@given(SPEECH)
def test_a_sentence_goes_on_in_small_letters_only_behind_a_space(text: str) -> None:
    for cut in range(1, len(text) + 1):
        assert not goes_on_small(text, 0, cut, len(text)) or text[cut].isspace()


@example("“Why?” Ann Rowe asked. It was over.")
@example("“为什么？”他问道。")
@given(SPEECH)
def test_who_says_so_is_looked_for_on_the_same_line_only(text: str) -> None:
    for cut in (place for place in range(2, len(text) + 1) if text[place - 1] == "”"):
        for end in range(cut, len(text) + 1):
            assert goes_on(text, cut, end) == goes_on(text[:end], cut, end)

"""Texts are cut into sentences, without losing or moving a character."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sentencex import segment

from annotator.domain.texts import segmentation
from annotator.domain.texts.segmentation import at_most, sentences
from annotator.domain.texts.text import clean
from annotator.domain.texts.wrapped_lines import joined
from tests.scenes.cutting import cut

PIECES = st.sampled_from(
    [
        "The soldiers left. ",
        "“The soldiers left.” ",
        "She asked “them all”. ",
        "Why did they ‘leave?’ ",
        "她说没有人知道。",
        "It went to Gen. ",
        "“We go,” he said.“They stay.”",
        "added.The soldiers",
        "\n",
        "\r\n",
        "\r",
        "\x00",
        "\ud800",
        "💩",
        "e\u0301",
        "\u00a0",
        "\u2028",
        "\t",
        "Dr. Who met the U.N.Security Council at 2.5 miles on Nov. 8. ",
        "https://a.example/b.Html?c",
        "‘single’ ",
        "…",
        "?!",
        "。你好。",
        "\x1c",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=20).map("".join)


@given(TEXTS)
@example("\ufeffA.\r\nB.")
def test_sentences_are_pieces_of_the_text_and_leave_out_only_white_space(raw: str) -> None:
    text = clean(raw).text
    spans = list(sentences(text))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for span in spans:
        sentence = text[span.start : span.end]
        assert sentence == sentence.strip()
        assert "\n" not in joined(text)[span.start : span.end]
    left_out, at = [], 0
    for span in spans:
        left_out.append(text[at : span.start])
        at = span.end
    left_out.append(text[at:])
    assert not "".join(left_out).strip()


@given(TEXTS)
def test_a_text_has_no_more_sentences_than_its_marks_and_lines_allow(raw: str) -> None:
    text = clean(raw).text
    assert len(list(sentences(text))) <= at_most(text)


@given(TEXTS)
def test_the_short_way_leads_where_the_rules_lead(raw: str) -> None:
    text = clean(raw).text
    with pytest.MonkeyPatch.context() as patch:
        quickly = list(sentences(text))
        patch.setattr(segmentation, "_SHORT", len(text))
        assert list(sentences(text)) == quickly


@given(TEXTS)
def test_every_line_with_words_is_one_paragraph(raw: str) -> None:
    text = joined(clean(raw).text)
    spans = list(sentences(text))
    lines = [line for line in text.split("\n") if line.strip()]
    assert sorted({span.paragraph for span in spans}) == list(range(len(lines)))
    assert all(
        span.paragraph == other.paragraph
        for span, other in pairwise(spans)
        if "\n" not in text[span.end : other.start]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ended, he added.The soldiers left.", ["It ended, he added.", "The soldiers left."]),
        ("It came on Tuesday.AP", ["It came on Tuesday.", "AP"]),
        ("“Go to them,” he said.“We stay.”", ["“Go to them,” he said.", "“We stay.”"]),
        ("The U.N.Security Council met.", ["The U.N.Security Council met."]),
        ("See www.paper.example/why.html for more.", None),
        ("He walked 2.5 miles on Nov. 8 to Dr. Ames.", None),
        ("The U.S. President spoke.", None),
        ("💩 first. Second 💩.", ["💩 first.", "Second 💩."]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_known_cases(text: str, expected: list[str] | None) -> None:
    assert cut(text) == ([text] if expected is None else expected)


def test_a_stop_in_an_address_does_not_hide_one_behind_it() -> None:
    text = "Write to desk@paper.Example now, they said.The desk answers."
    assert cut(text) == ["Write to desk@paper.Example now, they said.", "The desk answers."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("word " * 2_000_000, 1),
        ("\n" * 100_000, 0),
        ("word\n" * 20_000, 20_000),
        ("abc.Def" * 10_000, 10_001),
        ("@" + "abc.Def" * 10_000, None),
        ("(" * 100_000, 1),
    ],
    ids=["no stop", "empty lines", "a word a line", "no spaces", "one address", "brackets"],
)
def test_odd_texts_are_cut_however_long(text: str, count: int | None) -> None:
    found = sum(1 for _ in sentences(text))
    assert count is None or found == count


@pytest.mark.parametrize("sentence", ["没有人知道。", "雨が降る！", "知道。2024年。"])
def test_a_long_line_with_wide_stops_is_cut_as_a_short_one_is(sentence: str) -> None:
    language = "ja" if "が" in sentence else "zh"
    few = len(list(sentences(sentence * 10, language)))
    spans = list(sentences(sentence * 3000, language))
    assert len(spans) == 300 * few
    assert all(one.end == other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ru", "zh"])
@pytest.mark.parametrize("space", "\x85\xa0\u1680\u2003\u2009\u2028\u202f\u3000")
def test_a_space_that_does_not_break_before_a_stop_is_no_end_of_the_program(
    space: str, language: str
) -> None:
    # The library panics where such a space stands between one letter and a stop.
    text = f"They met J{space}. Marsh. He left in 2005."
    spans = list(sentences(text, language))
    assert text[spans[-1].start : spans[-1].end].endswith("in 2005.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It's Ann's. It isn’t his.", ["It's Ann's.", "It isn’t his."]),
        ("They left ... I'm here.", ["They left ... I'm here."]),
        ("The soldiers' tents burned. 'Tis over.", ["The soldiers' tents burned.", "'Tis over."]),
        ("'Go.' Then he went.", ["'Go.'", "Then he went."]),
    ],
)
def test_apostrophes_are_no_quotation_marks(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers left. “They stay,” said Gen. Rowe at 2.5 miles. Why? " * 30,
        "1. The first item 2. The second added.The third " * 30,
        "她说没有人知道。你好！" * 60,
        "word " * 300,
        "a.B" * 300,
        " " * 500 + "One. Two." + " " * 500 + "Three. Four.",
    ],
)
def test_a_very_long_line_is_cut_in_parts_as_it_is_cut_whole(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = list(sentences(text, "zh"))
    monkeypatch.setattr(segmentation, "_PART", 200)
    assert list(sentences(text, "zh")) == whole


def test_of_a_very_long_line_no_more_is_cut_than_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    def noted(language: str, line: str) -> Sequence[str]:
        asked.append(line)
        pieces: Sequence[str] = segment(language, line)
        return pieces

    monkeypatch.setattr(segmentation, "segment", noted)
    monkeypatch.setattr(segmentation, "_PART", 200)
    next(sentences("The soldiers left. " * 100))
    assert len(asked) == 1

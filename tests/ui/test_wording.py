"""What several views say alike."""

from dataclasses import replace

import pytest

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.ui.wording import beginning, within_text

FACT = Label(LabelName("fact"), "Fact", "F", "#0072b2", "", 0)


@pytest.mark.parametrize(
    ("name", "title", "called"),
    [
        ("fact", "Fact", "fact"),
        ("fact", "Tatsache", "Tatsache"),
        ("Wörtliche Rede", "Wörtliche Rede", "Wörtliche Rede"),
        ("nato", "NATO statement", "NATO statement"),
    ],
)
def test_a_title_keeps_its_capitals_within_a_sentence(name: str, title: str, called: str) -> None:
    assert within_text(replace(FACT, name=LabelName(name), title=title)) == called


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Short.", "Short."), ("a\n\tb", "a b"), ("字" * 60, "字" * 48 + " …")],
)
def test_only_the_beginning_of_a_long_sentence_is_told(text: str, shown: str) -> None:
    assert beginning(text) == shown

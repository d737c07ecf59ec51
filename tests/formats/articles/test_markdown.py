"""Markdown: the marks go and the text stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Article, Kind
from annotator.formats.articles.markdown import MarkdownReader
from tests.formats.articles.pages import only, survived

WHOLE = """\
---
title: "Tarnby repairs its bridge"
publisher: The Lume Herald
date: 2024-03-05
lang: en-GB
url: https://herald.example.org/bridge
---
# The bridge is *repaired*

The council **voted** on Monday to repair
the [old bridge](https://example.org/a) over the river\\*.

![The bridge in 1931](bridge.jpg)

> “We have waited,” said Ida Brandt.

## What comes next

- Work begins in May.
- It costs 5 * 3 million.
"""


def read(text: str) -> Article:
    return only(MarkdownReader(), text.encode(), "a.md").article


def test_the_marks_go_and_the_text_stays() -> None:
    article = read(WHOLE)
    assert article.text.split("\n\n") == [
        "The bridge is repaired",
        "The council voted on Monday to repair the old bridge over the river*.",
        "The bridge in 1931",
        "“We have waited,” said Ida Brandt.",
        "What comes next",
        "Work begins in May.",
        "It costs 5 * 3 million.",
    ]
    kinds = {article.text[mark.start : mark.end]: mark.kind for mark in article.marks}
    assert kinds == {
        "The bridge is repaired": Kind.HEADLINE,
        "The bridge in 1931": Kind.CAPTION,
        "What comes next": Kind.HEADLINE,
    }


def test_notes_lose_their_marks() -> None:
    text = read("It opened.[^1] It closed.\n\n[^1]: In May.").text
    assert text == "It opened. It closed.\n\nIn May."


def test_what_stands_above_the_text_is_kept() -> None:
    article = read(WHOLE)
    assert article.title == "Tarnby repairs its bridge"
    assert (article.outlet, article.published_at) == ("The Lume Herald", "2024-03-05")
    assert (article.language, article.url) == ("en", "https://herald.example.org/bridge")


def test_a_heading_may_be_underlined() -> None:
    article = read("Bridge opens\n============\nIt is long.\n")
    assert article.text == "Bridge opens\n\nIt is long."
    assert article.title == "Bridge opens"


@pytest.mark.parametrize("closing", ["", " #", " ###  ", "\t#"])
def test_marks_behind_a_heading_go_but_those_of_a_word_stay(closing: str) -> None:
    assert read(f"# He wrote C#{closing}\n\nIt is long.\n").title == "He wrote C#"


def test_words_with_marks_inside_them_stay_whole() -> None:
    text = "He wrote snake_case and 2*3*4 and a*b, a > b - c."
    assert read(text).text == text


@given(st.text(st.sampled_from("ab *_#>-[]()!\n`:.1"), max_size=60))
def test_no_marks_break_the_reader(text: str) -> None:
    for found in survived(MarkdownReader(), b"Word. " + text.encode(), "a.md"):
        assert found.article.text.startswith("Word.")


@given(st.lists(st.text(st.sampled_from("abc"), min_size=1, max_size=5), min_size=1, max_size=9))
def test_plain_words_come_back_as_they_were(words: list[str]) -> None:
    assert read(" ".join(words)).text == " ".join(words)


def test_a_source_that_is_an_address_is_where_it_was_found() -> None:
    data = b'---\ntitle: "A"\nsource: "https://www.post.example/a"\n---\nIt opened.\n'
    article = only(MarkdownReader(), data, "a.md").article
    assert (article.outlet, article.url) == ("post.example", "https://www.post.example/a")

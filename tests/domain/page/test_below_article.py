"""What stands below an article: the form for replies, and what is told about the author."""

from typing import SupportsIndex

from annotator.domain.corpus import Kind
from annotator.domain.page.below_article import mark_below_article
from annotator.domain.page.page_lines import Line, lines_of
from annotator.domain.texts.segmentation import sentences

FORM = "Leave a comment"


class CountedLines(list[Line]):
    """Lines that count how often a part of them is copied."""

    copies = 0

    def __getitem__(self, place: SupportsIndex | slice) -> Line | list[Line]:  # type: ignore[override]
        self.copies += isinstance(place, slice)
        return super().__getitem__(place)


def bodies(*texts: str) -> int:
    text = "\n".join(texts)
    spans = list(sentences(text))
    kinds = [Kind.BODY] * len(spans)
    mark_below_article(kinds, lines_of(text, spans))
    return kinds.count(Kind.BODY)


def test_the_form_takes_its_sentences_with_it() -> None:
    assert bodies("It rains.", "It pours.", FORM, "We keep your address. It is safe.") == 2


def test_a_link_to_the_form_above_the_article_takes_nothing() -> None:
    assert bodies("Lamps go out", FORM, "It rains.", "It pours.") == 4


def test_long_replies_stay() -> None:
    assert bodies("It rains.", FORM, "I like it.", "I do not.") == 4


ARTICLE = ("It rains.", "It pours.", "“It is wet,” she said.")
COMMENTS = (
    "Ana", "I like it. It is good.", "Reply", "Ben", "I do not. “No!”", "Reply", "Cem", "Why?",
    "Reply", "Dora", "It was dry.", "It will be.", "Never mind.", "Reply",
)  # fmt: skip


def test_comments_that_can_be_answered_are_none_of_the_article() -> None:
    assert bodies(*ARTICLE, "14 comments", "Sort by: Newest", *COMMENTS) == 3
    assert bodies("3 comments", *ARTICLE, "Show all comments", *COMMENTS) == 4


def test_nothing_is_comments_that_none_of_the_page_says_is() -> None:
    count = bodies(*ARTICLE, *COMMENTS)
    assert count == bodies(*ARTICLE, *(line.replace("Reply", "Maybe") for line in COMMENTS))
    few = bodies(*ARTICLE[:2], "14 comments", *COMMENTS)
    assert few == count
    assert bodies(*ARTICLE, "14 comments", "Ana", "It is good. It is.", "Reply", "It is.") == 9


def test_what_is_told_about_the_author_goes_to_the_end() -> None:
    about = ("About the author", "Ana Ruiz lives in Karsund.", "Silence, libraries")
    assert bodies("It rains.", "It pours.", *about) == 2
    assert bodies("It rains.", "It pours.", "“No,” she said.", *about, "“Yes,” he said.") == 7


def test_a_press_release_ends_with_its_sender() -> None:
    release = ("Corvane opens a dam.", "It is 40 metres high.", "It is new.")
    about = ("About Corvane", "Corvane owns 61 dams.", "Leeds")
    assert bodies("Press release", *release, *about) == 4
    assert bodies("Press release", *release, "About the company", *about[1:]) == 4
    assert bodies(*release, *about) == 6
    assert bodies("Press release", *release, "About Schmidt", *about[1:]) == 7
    assert bodies("Press release", *release, *about, "“No,” said Corvane.") == 8


def test_a_word_a_line_is_not_copied_for_every_line() -> None:
    text = "\n".join(["It rains.", "It pours.", "lamp", "Corrections", FORM] * 20)
    spans = list(sentences(text))
    lines = CountedLines(lines_of(text, spans))
    mark_below_article([Kind.BODY] * len(spans), lines)
    assert lines.copies <= 1

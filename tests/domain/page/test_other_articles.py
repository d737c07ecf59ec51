"""Headlines of other articles, amid an article and behind its end."""

import pytest

from annotator.domain.corpus import Kind
from annotator.domain.page.furniture import is_page_line
from annotator.domain.page.other_articles import mark_links, mark_tail
from annotator.domain.page.page_lines import lines_of, mark
from annotator.domain.texts.segmentation import sentences

BODY = ["The lamps went out.", "Nobody minded."]


def furniture(*texts: str) -> list[str]:
    """Return what is marked, once the page's own lines are."""
    text = "\n".join(texts)
    spans = list(sentences(text))
    kinds = [Kind.BODY] * len(spans)
    lines = lines_of(text, spans)
    for line in lines:
        if is_page_line(line.text):
            mark(kinds, line.sentences, Kind.BOILERPLATE)
    mark_links(kinds, lines)
    mark_tail(kinds, lines)
    marked = zip(spans, kinds, strict=True)
    return [text[span.start : span.end] for span, kind in marked if kind is Kind.BOILERPLATE]


def test_headlines_below_read_more_up_to_the_next_sentence() -> None:
    links = ["Read more:", "Sheep block the ring road", "Is the comet late?", "Band plays on"]
    assert furniture(BODY[0], *links, BODY[1], "Not a link") == links


def test_a_menu_above_the_article_opens_no_links() -> None:
    assert furniture("Latest news", "Lamps go out", *BODY) == ["Latest news"]


def test_a_last_paragraph_without_spaces_is_no_short_line() -> None:
    said = "港は月曜日に閉じられたが、" * 7 + "市長は「誰も困っていない」と述べた。"
    pages = ["(c)AFP/Ana RUIZ", "写真一覧へ", "購入の案内", "関連記事"]
    assert said not in furniture(*BODY, said + pages[0], *pages[1:])


def test_titles_behind_the_last_sentence() -> None:
    titles = ["Sheep Block the Ring Road", "Comet Seen Again over the Harbour"]
    assert furniture(*BODY, *titles) == titles


@pytest.mark.parametrize("line", ["a last sentence that has lost its stop", "- one item"])
def test_what_may_be_the_article_stays(line: str) -> None:
    assert furniture(*BODY, line, "Leave a comment", "Ana") == ["Leave a comment", "Ana"]


def test_many_short_lines_before_the_pages_own_are_no_articles() -> None:
    tail = ["Harbour", "Lamps", "Council", "Leave a comment"]
    assert furniture(*BODY, *tail) == tail


def test_an_article_without_anything_else_stays_whole() -> None:
    assert furniture(*BODY) == furniture("Lamps go out") == furniture() == []

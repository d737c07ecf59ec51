"""What a finding left out of an article, put back where it stands."""

from collections.abc import Sequence

import pytest

from annotator.formats.articles.html import html_gaps, html_tree
from annotator.formats.articles.html.html_gaps import Filled, Gaps
from tests.formats.articles.pages import PARAGRAPHS, SENTENCES

ONE, TWO, THREE = PARAGRAPHS[0], PARAGRAPHS[2], PARAGRAPHS[4]
FOUND = (ONE, THREE)
LEFT_OUT = "The stones come from a quarry in the hills, and the carts that bring them are ready."


def filled(body: str, found: Sequence[str] = FOUND, other: Sequence[str] = ()) -> Filled:
    tree = html_tree.parse(f"<html><body>{body}</body></html>")
    assert tree is not None
    return Gaps(tree, found).filled(lambda: other)


def amid(left_out: str, found: Sequence[str] = FOUND, below: str = "") -> Filled:
    body = left_out.join(f"<p>{paragraph}</p>" for paragraph in found)
    return filled(f"<nav>News</nav><div>{body}{below}</div>", found)


@pytest.mark.parametrize(
    "form",
    [
        "<p>{}</p>",
        "{}",
        "<div>{}</div>",
        "<ul><li>{}</li></ul>",
        '<div class="relative overflow-hidden"><p>{}</p></div>',
        '<div class="elementor-element elementor-widget-text-editor"><p>{}</p></div>',
    ],
)
def test_a_paragraph_amid_the_article_is_put_back(form: str) -> None:
    assert amid(form.format(LEFT_OUT)).blocks == [ONE, LEFT_OUT, THREE]


def test_text_before_and_behind_the_paragraphs_found_is_put_back() -> None:
    behind = f"{SENTENCES[3]} {LEFT_OUT}"
    body = f"<div>{LEFT_OUT}<p>{ONE}</p><p>{THREE}</p><p>{behind}</p></div>"
    assert filled(body).blocks == [LEFT_OUT, ONE, THREE, behind]


def test_a_lead_in_and_a_heading_amid_the_article_are_put_back() -> None:
    assert (
        amid("<p>The mayor named three reasons:</p>").blocks[1] == "The mayor named three reasons:"
    )
    found = amid("<h2>How it began</h2>")
    assert found.blocks == [ONE, "How it began", THREE]
    assert found.headings == {"How it began"}


def test_a_paragraph_is_put_where_it_stands_whatever_else_is_said_twice() -> None:
    body = f"<p>{ONE}</p><h2>Costs</h2><p>{LEFT_OUT}</p><p>{THREE}</p><h2>Ferry</h2><p>{TWO}</p>"
    found = (ONE, "Costs", THREE, "Ferry", TWO)
    menu = "<nav><b>Ferry</b></nav>"
    amid_menu = body.replace(f"<p>{LEFT_OUT}</p>", f"{menu}<p>{LEFT_OUT}</p>")
    for page in (body, amid_menu):
        put = filled(f"{menu}<div>{page}</div>", found)
        assert put.blocks == [ONE, "Costs", LEFT_OUT, THREE, "Ferry", TWO]


@pytest.mark.parametrize(
    "furniture",
    [
        f"<aside><p>{LEFT_OUT}</p></aside>",
        f'<p class="teaser-text">{LEFT_OUT}</p>',
        f"<div id=newsletter><p>{LEFT_OUT}</p></div>",
        f'<div class="sidebar widget"><p>{LEFT_OUT}</p></div>',
        f'<section class="next-story"><p>{LEFT_OUT}</p></section>',
        f'<p style="display: none">{LEFT_OUT}</p>',
        f"<p hidden>{LEFT_OUT}</p>",
        f"<p aria-hidden=true>{LEFT_OUT}</p>",
        f"<p><a href=/other>{LEFT_OUT}</a></p>",
        f"<figure><p>{LEFT_OUT}</p></figure>",
        "<p>Photo: the bridge</p>",
        "<h2>Most read</h2><ul><li><a href=/x>Ferry goes at night</a></li></ul>",
    ],
)
def test_furniture_amid_the_article_is_left_out(furniture: str) -> None:
    assert tuple(amid(furniture).blocks) == FOUND


def test_a_page_may_name_the_element_around_its_article_as_it_likes() -> None:
    body = f"<p>{ONE}</p><p>{LEFT_OUT}</p><p>{TWO}</p><p>{THREE}</p>"
    found = filled(f'<form class="with-sidebar"><div>{body}</div></form>', (ONE, TWO, THREE))
    assert found.blocks == [ONE, LEFT_OUT, TWO, THREE]


def test_what_is_quoted_from_the_article_is_not_put_into_it() -> None:
    assert tuple(amid(f"<p>{SENTENCES[0]}</p>").blocks) == FOUND
    assert amid(f"<p>{LEFT_OUT}</p>" * 2).blocks == [ONE, LEFT_OUT, THREE]


def test_what_stands_elsewhere_in_the_article_takes_two_findings() -> None:
    body = f"<article><div><p>{ONE}</p><p>{THREE}</p></div><div>{LEFT_OUT}</div></article>"
    assert tuple(filled(body).blocks) == FOUND
    assert filled(body, other=(ONE, LEFT_OUT)).blocks == [*FOUND, LEFT_OUT]


@pytest.mark.parametrize(
    "page",
    [
        "<article>{}</article><section><p>{}</p></section>",
        "<main><article>{}</article><article><p>{}</p></article></main>",
        "<div>{}</div><article><p>{}</p></article>",
        "<div>{}</div><div><div><h3><a href=/x>The quarry</a></h3><p>{}</p></div></div>",
    ],
)
def test_what_stands_in_another_article_is_left_out(page: str) -> None:
    article = "".join(f"<p>{paragraph}</p>" for paragraph in FOUND)
    assert tuple(filled(page.format(article, LEFT_OUT), other=(ONE, LEFT_OUT)).blocks) == FOUND


def test_the_article_is_elsewhere_where_much_more_text_is_in_one_element() -> None:
    def are_elsewhere(rest: str) -> bool:
        tree = html_tree.parse(f"<body><p>{LEFT_OUT}</p>{rest}</body>")
        assert tree is not None
        return Gaps(tree, [LEFT_OUT]).are_elsewhere()

    texts = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS]
    assert are_elsewhere(f"<div>{''.join(texts)}</div>")
    assert not are_elsewhere(f"<footer>{''.join(texts)}</footer>")
    assert not are_elsewhere("".join(f"<div>{text}</div>" for text in texts))
    other_articles = "<h2><a href=/x>Ferry goes at night</a></h2>".join(texts)
    assert not are_elsewhere(f"<div>{other_articles}</div>")


def test_nothing_is_put_into_what_cannot_be_found_on_the_page() -> None:
    assert filled(f"<p>{LEFT_OUT}</p>") == Filled(FOUND)
    assert filled(f"<p>{LEFT_OUT}</p>", ()) == Filled(())


def test_a_page_of_nothing_but_gaps_is_not_compared_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(html_gaps, "_MOST_GAPS", 2)
    texts = [f"{number} {LEFT_OUT}" for number in range(5)]
    found = amid("".join(f"<p>{text}</p>" for text in texts))
    assert found.blocks == [ONE, *texts[:2], THREE]
    monkeypatch.setattr(html_gaps, "_MOST_PARAGRAPHS", 1)
    assert tuple(amid(f"<p>{LEFT_OUT}</p>").blocks) == FOUND


def test_a_list_of_links_behind_the_article_stands_below_it() -> None:
    titles = [f"Quarry {number} opens its gates" for number in range(3)]
    links = "".join(f"<li><a href=/{title}>{title}</a></li>" for title in titles)
    assert amid("", (ONE, THREE, *titles), f"<ul>{links}</ul>").below >= set(titles)


def test_who_is_quoted_above_links_does_not_stand_below_the_article() -> None:
    quoted = "Ida Brandt, in a letter"
    links = "".join(f"<li><a href=/{n}>Letter {n}</a></li>" for n in range(3))
    body = f"<div><p>{ONE}</p><p>{THREE}</p><p>{quoted}</p><ul>{links}</ul></div>"
    found = filled(body, (ONE, THREE, quoted, "Letter 0", "Letter 1", "Letter 2"))
    assert found.below == {"Letter 0", "Letter 1", "Letter 2"}


def test_headings_that_a_table_of_contents_says_again_stand_in_the_article() -> None:
    headings = ["The plan", "The quarry", "The gates"]
    links = "".join(f"<li><a href=#{each}>{each}</a></li>" for each in headings)
    first, *others = (f"<h2>{each}</h2>" for each in headings)
    body = f"<div>{first}<p>{ONE}</p>{''.join(others)}<p>{THREE}</p><ul>{links}</ul></div>"
    blocks = (headings[0], ONE, *headings[1:], THREE, *headings)
    assert filled(body, blocks).below == frozenset()


def test_one_link_behind_the_article_is_a_part_of_it() -> None:
    found = amid("", (ONE, THREE, "The plan"), "<p><a href=/plan>The plan</a></p>")
    assert found.below == frozenset()


def test_a_notice_is_no_article_that_was_found() -> None:
    notice = (
        "This article was originally published in another paper on the other side of the river."
    )
    tree = html_tree.parse(f"<p>{notice}</p><p>{ONE}</p>")
    assert tree is not None
    assert not Gaps(tree, (notice,)).is_found
    assert Gaps(tree, (notice, ONE)).is_found

"""Web pages: the article, its headline and date, and nothing of the page around it."""

import gzip
from pathlib import Path

import pytest

from annotator.domain.corpus import Kind
from annotator.formats.articles.html.html_pages import HtmlReader
from tests.formats.articles.html.read_pages import HEADLINE, marked, paragraphs, read
from tests.formats.articles.pages import PARAGRAPHS, only, page

SHARED = Path(__file__).parents[4].parent / "shared" / "data" / "html"


def test_the_article_comes_without_the_page_around_it() -> None:
    article = read(page())
    assert article.text == "\n\n".join((HEADLINE, *PARAGRAPHS))
    assert marked(article, Kind.HEADLINE) == [HEADLINE]
    assert article.title == HEADLINE
    assert article.source == "bridge.html"


def test_the_headline_is_the_one_that_readers_see() -> None:
    head = '<meta property="og:title" content="Council vote on Tarnby ferry: what it means">'
    assert read(page(head=head)).title == HEADLINE


def test_what_surrounds_a_short_article_is_not_taken_for_it() -> None:
    links = "".join(f"<li><a href=/{n}>Section number {n}</a></li>" for n in range(40))
    html = (
        f"<html><body><nav><ul>{links}</ul></nav><h1>Road closed</h1><article><p>Mill Street is "
        "closed until Friday, the council said on Monday.</p></article></body></html>"
    )
    assert "Section" not in read(html.encode()).text


def test_cells_that_lay_out_a_page_leave_no_marks() -> None:
    cells = "<table><tr><td></td><td></td><td>Weather</td></tr></table>"
    assert "|" not in read(page(paragraphs() + cells)).text


@pytest.mark.parametrize(
    "mark",
    [
        '<a href="#note1"><sup>1</sup></a>',
        '<sup id="ref"><a href="#note1">[12]</a></sup>',
        '<sup><a href="#n">*</a></sup>',
    ],
)
def test_numbers_of_footnotes_are_no_part_of_words(mark: str) -> None:
    marked = page().replace(b"river Lume.", f"river Lume.{mark} It is H<sup>2</sup>.".encode())
    text = only(HtmlReader(), marked, "a.html").article.text
    assert "river Lume. It is H2." in text


@pytest.mark.parametrize("tag", ["h2", "h3", "h4"])
def test_headings_amid_the_article_are_headlines(tag: str) -> None:
    heading = f"<p>10:15 am</p><{tag}>The <em>mayor</em> comes to the bridge</{tag}>"
    links = f"<{tag}>Read more</{tag}><p>Cows in Lume</p>"
    article = read(page(f"<p>{PARAGRAPHS[0]}</p>{heading}{paragraphs()}{links}"))
    headlines = ["Tarnby repairs its bridge", "The mayor comes to the bridge"]
    assert marked(article, Kind.HEADLINE) == headlines


def test_a_heading_that_is_a_sentence_stays_body() -> None:
    said = "The mayor came to the bridge."
    article = read(page(f"<p>{PARAGRAPHS[0]}</p><h2>{said}</h2>{paragraphs()}"))
    assert said in article.text.split("\n\n")
    assert said not in marked(article, Kind.HEADLINE)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared pages are not beside the checkout")
def test_the_shared_pages_have_their_headlines_and_dates() -> None:
    files = sorted(SHARED.glob("*.html.gz"))
    articles = [read(gzip.decompress(file.read_bytes())) for file in files]
    assert len(articles) == 12
    assert all(article.title and article.published_at for article in articles)
    assert all(marked(article, Kind.HEADLINE)[0] == article.title for article in articles)


@pytest.mark.parametrize("around", ["<div>{}</div>", "<div><div><i>{}</i></div></div>"])
def test_paragraphs_may_be_elements_that_mean_nothing(around: str) -> None:
    body = "".join(map(around.format, PARAGRAPHS))
    summary = "<ul><li>Bridge closed for a year</li><li>Ferry goes at night</li></ul>"
    promo = "<div><p>The Daily Briefing has all the news of the day. Sign up here.</p></div>"
    html = (
        f"<html><body><nav><a href=/>World</a></nav><main><article><h1>{HEADLINE}</h1>"
        f"<div><h2>Summary</h2>{summary}</div><div>{body}{promo}</div></article></main></body></html>"
    )
    assert "\n\n".join(PARAGRAPHS) in read(html.encode()).text


def test_a_pull_quote_is_no_part_of_the_article() -> None:
    pulled = "<blockquote>We have waited for this for twenty years</blockquote>"
    article = read(page(paragraphs(pulled)))
    assert set(marked(article, Kind.BOILERPLATE)) == {"We have waited for this for twenty years"}


def test_a_logo_that_is_a_heading_is_no_headline() -> None:
    html = (
        "<html><head><title>The bridge of Tarnby is to be repaired | Lume Herald</title></head>"
        f"<body><h1>Lume Herald</h1><article>{paragraphs()}</article></body></html>"
    )
    article = read(html.encode())
    assert (article.title, article.outlet) == (
        "The bridge of Tarnby is to be repaired",
        "Lume Herald",
    )


def test_a_page_with_next_to_no_text_is_remarked_on() -> None:
    html = b"<html><body><h1>Before you go on</h1><p>We use cookies to count you.</p></body></html>"
    assert "very little text" in only(HtmlReader(), html, "bridge.html").remarks[0]
    assert not only(HtmlReader(), page(), "bridge.html").remarks


def test_the_items_of_a_list_at_the_end_belong_to_the_article() -> None:
    items = ("Whether the bridge holds", "Whether anyone pays for it", "Whether it is worth it")
    body = "".join(f"<li>{item}</li>" for item in items)
    end = "<p>If you enjoyed this, follow me for more.</p>"
    html = page(f"{paragraphs()}<p>Three things to watch</p><ul>{body}</ul>{end}")
    article = read(html)
    kinds = {article.text[m.start : m.end]: m.kind for m in article.marks}
    assert [kinds.get(item) for item in items] == [Kind.BODY] * 3


def test_a_menu_above_the_headline_is_no_part_of_the_article() -> None:
    menu = "".join(f"<p>Section {number}</p>" for number in range(8))
    article = read(page(f"{menu}<h2>{HEADLINE}</h2>{paragraphs()}"))
    assert article.text.count(HEADLINE) == 1
    assert marked(article, Kind.BOILERPLATE) == [f"Section {number}" for number in range(8)]

"""What a page says of itself: who printed it, when, where and in which language."""

import pytest

from annotator.formats.articles.html.html_pages import HtmlReader
from tests.formats.articles.html.read_pages import paragraphs, read
from tests.formats.articles.pages import PARAGRAPHS, only, page


def test_a_page_says_who_printed_it_when_and_where() -> None:
    article = read(
        page(
            head='<meta property="og:site_name" content="The Herald of Tarnby">'
            '<meta property="article:published_time" content="2024-03-05T08:00:00Z">'
            '<link rel="canonical" href="https://herald.example.org/bridge">',
            html="lang=da-DK",
        )
    )
    assert article.outlet == "The Herald of Tarnby"
    assert article.published_at == "2024-03-05T08:00:00Z"
    assert article.url == "https://herald.example.org/bridge"
    assert article.language == "da"


LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "Thing"}, {"@type":
["NewsArticle"], "headline": "Bridge to be mended", "datePublished": "2024-03-05T08:00:00+01:00",
"inLanguage": "da-DK", "publisher": {"name": "Lume Wire"}, "mainEntityOfPage":
{"@id": "https://wire.example.org/1"}}]}</script>"""


def test_what_a_page_tells_machines_is_kept() -> None:
    article = read(page(head=LINKED))
    assert article.outlet == "Lume Wire"
    assert article.published_at == "2024-03-05T08:00:00+01:00"
    assert article.url == "https://wire.example.org/1"
    assert article.language == "da"


def test_a_time_beyond_all_measure_is_no_date() -> None:
    said = '{"@type": "NewsArticle", "datePublished": 1' + "0" * 400 + "}"
    head = f'<script type="application/ld+json">{said}</script>'
    assert read(page(head=head)).published_at == ""


def test_no_date_is_better_than_that_of_the_copyright_line() -> None:
    body = f"{paragraphs()}<p>Copyright 2019 The Lume Herald</p>"
    assert read(page(body)).published_at == ""
    unset = '<meta property="article:published_time" content="0001-01-01T00:00:00Z">'
    assert read(page(head=unset)).published_at == ""


def test_the_site_is_told_by_the_end_of_the_title() -> None:
    assert read(page()).outlet == "The Lume Herald"


def test_a_title_may_begin_with_the_site_whose_page_it_is() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    data = (
        f"<html><head><title>Lume Tidende - Bridge to be repaired</title></head><body>{body}"
        "<p>Copyright 2020-2026 by Lume Tidende. All rights reserved.</p></body></html>"
    ).encode()
    article = only(HtmlReader(), data, "a.html").article
    assert (article.title, article.outlet) == ("Bridge to be repaired", "Lume Tidende")


def test_the_language_that_templates_claim_is_left_to_be_detected() -> None:
    assert read(page(html="lang=en-US")).language == ""


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0031)https://herald.example/bridge -->",
        "<!--\n Page saved with SingleFile \n url: https://herald.example/bridge \n-->",
    ],
)
def test_a_browser_writes_where_a_page_was(comment: str) -> None:
    assert read(comment.encode() + page()).url == "https://herald.example/bridge"

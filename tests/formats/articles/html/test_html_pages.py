"""Web pages: the article, its headline and date, and nothing of the page around it."""

import gzip
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, Kind
from annotator.formats.articles.html import html_tree
from annotator.formats.articles.html.html_pages import HtmlReader
from tests.formats.articles.pages import PARAGRAPHS, SENTENCES, only, page

SHARED = Path(__file__).parents[4].parent / "shared" / "data" / "html"
HEADLINE = "Tarnby repairs its bridge"


def read(data: bytes) -> Article:
    return only(HtmlReader(), data, "bridge.html").article


def marked(article: Article, kind: Kind) -> list[str]:
    return [article.text[mark.start : mark.end] for mark in article.marks if mark.kind is kind]


def paragraphs(html: str = "") -> str:
    return html.join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def test_the_article_comes_without_the_page_around_it() -> None:
    article = read(page())
    assert article.text == "\n\n".join((HEADLINE, *PARAGRAPHS))
    assert marked(article, Kind.HEADLINE) == [HEADLINE]
    assert article.title == HEADLINE
    assert article.source == "bridge.html"


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


def test_the_language_that_templates_claim_is_left_to_be_detected() -> None:
    assert read(page(html="lang=en-US")).language == ""


def test_a_caption_stands_apart_where_the_page_has_it() -> None:
    figure = "<figure><img src=a.jpg><figcaption>The bridge in 1931</figcaption></figure>"
    first, *rest = PARAGRAPHS
    body = f"<p>{first}</p>{figure}" + "".join(f"<p>{paragraph}</p>" for paragraph in rest)
    article = read(page(body))
    assert marked(article, Kind.CAPTION) == ["The bridge in 1931"]
    assert article.text.split("\n\n")[1:3] == [first, "The bridge in 1931"]


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


def test_a_page_of_captions_is_not_compared_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_tree, "_MOST_CAPTIONS", 2)
    figures = "".join(f"<figcaption>The bridge in 193{n}</figcaption>" for n in range(4))
    article = read(page(f"<p>{PARAGRAPHS[0]}</p>{figures}{paragraphs()}"))
    assert marked(article, Kind.CAPTION) == ["The bridge in 1930", "The bridge in 1931"]


def test_captions_of_links_to_other_articles_are_left_out() -> None:
    after = "<aside><figure><figcaption>A cow in another story</figcaption></figure></aside>"
    assert marked(read(page(paragraphs() + after)), Kind.CAPTION) == []


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ida Brandt in Tarnby; editing by Nils Holm)",
        "Reach the reporter on Twitter at https://twitter.com/idabrandt for news of the bridge",
        "© 2024 The Lume Herald. This text may be passed on by nobody who has not asked us first.",
        "Tempo de leitura: 3 minutos",
    ],
)
def test_furniture_that_is_let_through_is_marked(line: str) -> None:
    article = read(page(f"{paragraphs()}<p>{line}</p>"))
    assert marked(article, Kind.BOILERPLATE) == [line] or line not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "Advertisements for the ferry will be taken down.",
        "Like other companies, Facebook said that it would move.",
        "Written by a woman who had never seen the river, the report was thrown away by all.",
        "Contact tracing by WhatsApp was given up in the spring.",
    ],
)
def test_what_only_begins_like_furniture_stays_body(line: str) -> None:
    for body in (f"<p>{line}</p>{paragraphs()}", f"{paragraphs()}<p>{line}</p>"):
        article = read(page(body))
        assert line in article.text
        assert marked(article, Kind.BOILERPLATE) == []


def test_a_long_line_that_does_not_end_as_sentences_do_is_left_to_be_judged() -> None:
    line = "Bridges of Tarnby | Ferries of Tarnby | Markets of the old town | Weather and the tides"
    article = read(page(f"{paragraphs()}<p>{line}</p>{paragraphs()}"))
    assert line in article.text
    assert line not in marked(article, Kind.BODY)


def test_credits_stand_at_the_end_and_nowhere_else() -> None:
    line = "Reporting by the council showed that the bridge would fall within three years."
    filler = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    article = read(page(f"<p>{line}</p>{paragraphs()}{filler}"))
    assert line in article.text
    assert marked(article, Kind.BOILERPLATE) == []


def test_a_page_that_calls_its_paragraphs_captions_keeps_them() -> None:
    text = "".join(f"<p class=caption>{paragraph}</p>" for paragraph in PARAGRAPHS)
    assert marked(read(page(text)), Kind.CAPTION) == []
    assert read(page(text)).text.count(SENTENCES[2]) == 2


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


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0031)https://herald.example/bridge -->",
        "<!--\n Page saved with SingleFile \n url: https://herald.example/bridge \n-->",
    ],
)
def test_a_browser_writes_where_a_page_was(comment: str) -> None:
    assert read(comment.encode() + page()).url == "https://herald.example/bridge"


def test_labels_for_screen_readers_are_no_part_of_a_caption() -> None:
    figure = (
        '<figure><img><figcaption><span class="visually-hidden">Image caption, </span>'
        "<p>The bridge on Monday</p></figcaption></figure>"
    )
    assert marked(read(page(paragraphs(figure))), Kind.CAPTION) == ["The bridge on Monday"]
    heading = f'<h1 class="sr-only">{HEADLINE}</h1>'
    html = f"<html><body><main>{heading}{paragraphs()}</main></body></html>"
    assert read(html.encode()).title == HEADLINE


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


def test_a_notice_where_captions_stand_is_no_caption() -> None:
    figure = '<p class="caption">Advertisement:</p><p class="caption">Photo: Ida Brandt</p>'
    article = read(page(paragraphs(figure)))
    assert "Advertisement:" in marked(article, Kind.BOILERPLATE)
    assert "Photo: Ida Brandt" in marked(article, Kind.CAPTION)


def test_a_paragraph_that_begins_like_headline_or_caption_is_kept() -> None:
    first, *others = PARAGRAPHS
    caption = f"<figure><figcaption>{SENTENCES[0]}</figcaption></figure>"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (first, *others))
    article = read(
        f"<body><article><h1>{SENTENCES[0]}</h1>{caption}{text}</article></body>".encode()
    )
    assert marked(article, Kind.HEADLINE) == marked(article, Kind.CAPTION) == [SENTENCES[0]]
    assert f"\n\n{first}\n\n" in article.text

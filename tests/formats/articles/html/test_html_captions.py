"""Captions and furniture of pages: told apart where the page has them, and nothing is lost."""

import pytest

from annotator.domain.corpus import Kind
from annotator.formats.articles.html import html_tree
from tests.formats.articles.html.read_pages import HEADLINE, marked, paragraphs, read
from tests.formats.articles.pages import PARAGRAPHS, SENTENCES, page


def test_a_caption_stands_apart_where_the_page_has_it() -> None:
    figure = "<figure><img src=a.jpg><figcaption>The bridge in 1931</figcaption></figure>"
    first, *rest = PARAGRAPHS
    body = f"<p>{first}</p>{figure}" + "".join(f"<p>{paragraph}</p>" for paragraph in rest)
    article = read(page(body))
    assert marked(article, Kind.CAPTION) == ["The bridge in 1931"]
    assert article.text.split("\n\n")[1:3] == [first, "The bridge in 1931"]


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


def test_labels_for_screen_readers_are_no_part_of_a_caption() -> None:
    figure = (
        '<figure><img><figcaption><span class="visually-hidden">Image caption, </span>'
        "<p>The bridge on Monday</p></figcaption></figure>"
    )
    assert marked(read(page(paragraphs(figure))), Kind.CAPTION) == ["The bridge on Monday"]
    heading = f'<h1 class="sr-only">{HEADLINE}</h1>'
    html = f"<html><body><main>{heading}{paragraphs()}</main></body></html>"
    assert read(html.encode()).title == HEADLINE


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

"""What a page calls its article and itself."""

import pytest

from annotator.domain.corpus import Article
from annotator.formats.articles.html.html_pages import HtmlReader
from tests.formats.articles.pages import PARAGRAPHS, only

HEADLINE = "Tarnby repairs its bridge"
ADDRESS = '<link rel="canonical" href="https://www.lume-herald.example/bridge">'


def read(head: str, above: str = f"<h1>{HEADLINE}</h1>") -> Article:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    html = f"<html><head>{head}</head><body>{above}<article>{text}</article></body></html>"
    return only(HtmlReader(), html.encode(), "bridge.html").article


def site(name: str) -> str:
    return f'<meta property="og:site_name" content="{name}">'


def handle(name: str) -> str:
    return f'<meta name="twitter:site" content="@{name}">'


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        (f"<title>{HEADLINE}</title>{site('The Lume Herald')}", "The Lume Herald"),
        (f"<title>{HEADLINE}</title>", "lume-herald.example"),
        (f"<title>{HEADLINE} | Lume Herald</title>", "Lume Herald"),
        (f"<title>{HEADLINE} › Lume Herald</title>", "Lume Herald"),
        (f"<title>{HEADLINE} - Bridges</title>", "lume-herald.example"),
        (
            f"<title>{HEADLINE}</title>{site('https://www.lume-herald.example')}",
            "lume-herald.example",
        ),
        (f"<title>{HEADLINE}</title>{site('https://social.example/lume')}", "lume-herald.example"),
        (f"<title>{HEADLINE}</title>{site('Copyright 2024 by Ida Brandt')}", "lume-herald.example"),
        (
            f"<title>{HEADLINE} | Lume Herald</title>{handle('heraldlume')}",
            "Lume Herald",
        ),
        (
            f"<title>{HEADLINE}</title>{handle('lumeheraldexample')}",
            "lume-herald.example",
        ),
    ],
)
def test_an_outlet_is_a_name_where_the_page_tells_one(head: str, outlet: str) -> None:
    article = read(ADDRESS + head)
    assert (article.title, article.outlet) == (HEADLINE, outlet)


def test_a_headline_with_a_stop_in_it_is_no_outlet() -> None:
    headline = "St. Olaf of Tarnby is closed"
    article = read(f"{ADDRESS}<title>{headline} | Bridges</title>", f"<h1>{headline}</h1>")
    assert (article.title, article.outlet) == (headline, "lume-herald.example")


@pytest.mark.parametrize(
    ("title", "above"),
    [
        (f"Lume Herald » {HEADLINE}", "<h1>Lume Herald</h1>"),
        (f"{HEADLINE} | The Herald", "<a href=/>The Herald</a><h1>The Herald</h1>"),
        (HEADLINE, f"<h1>Information and weather</h1><h2>{HEADLINE}</h2>"),
        (f"{HEADLINE} » Local » The Herald", f"<h1>{HEADLINE} <span>The Herald</span></h1>"),
    ],
)
def test_the_headline_is_that_of_the_article_not_of_the_site(title: str, above: str) -> None:
    assert read(f"{ADDRESS}<title>{title}</title>", above).title == HEADLINE


def test_a_word_above_the_headline_is_parted_from_it_as_in_the_title() -> None:
    above = '<h1><span>Bridges</span><span class="visually-hidden">: </span>Tarnby repairs one</h1>'
    article = read("<title>Bridges: Tarnby repairs one | Lume Herald</title>", above)
    assert article.title == "Bridges: Tarnby repairs one"


def test_words_joined_for_an_address_are_no_headline() -> None:
    told = '<meta property="og:title" content="tarnby-bridge-repairs-2024">'
    assert read(f"<title>The bridge | Lume Herald</title>{told}").title == HEADLINE


def test_the_time_of_a_comment_is_not_that_of_publication() -> None:
    comments = "".join(
        f'<p><time datetime="2024-03-0{day}T08:00:00Z" pubdate>then</time></p>' for day in (7, 8)
    )
    above = f"<h1>{HEADLINE}</h1><time datetime=2024-03-05T08:00:00Z>5 March</time>{comments}"
    assert read("<title>The bridge</title>", above).published_at == "2024-03-05T08:00:00Z"


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("渡轮周一停航船员要求支付工资_要闻_港湾新闻网", "港湾新闻网"),
        ("渡轮周一停航船员要求支付工资--社会--港湾网", "港湾网"),
        ("渡轮周一停航船员要求支付工资-港湾网", "港湾网"),
        ("渡轮周一停航船员要求支付工资|渡轮_港湾新闻-The Harbour", "港湾新闻"),
        ("渡轮周一停航船员要求支付工资", "lume-herald.example"),
    ],
)
def test_a_title_without_spaces_ends_with_its_site(title: str, outlet: str) -> None:
    article = read(f"{ADDRESS}<title>{title}</title>", "")
    assert (article.title, article.outlet) == ("渡轮周一停航船员要求支付工资", outlet)


def test_a_line_within_a_title_without_spaces_parts_nothing() -> None:
    article = read("<title>1-10月渡轮乘客A-B两线增长</title>", "")
    assert article.title == "1-10月渡轮乘客A-B两线增长"


def test_rights_behind_a_name_are_no_part_of_it() -> None:
    assert read(f"<title>{HEADLINE}</title>{site('港湾网版权所有')}").outlet == "港湾网"


def test_a_title_that_a_quotation_mark_has_cut_short_is_read_whole() -> None:
    whole = 'Tarnby repairs "its" bridge'
    cut = '<meta property="og:title" content="Tarnby repairs "its" bridge">'
    assert read(f"<title>{whole}</title>{cut}", f"<h1>{whole}</h1>").title == whole


@pytest.mark.parametrize(
    "keeper", ["https://web.archive.org/web/2019/", "https://archive.ph/2019/"]
)
def test_a_page_kept_by_an_archive_is_of_whom_it_was(keeper: str) -> None:
    address = ADDRESS.replace("https://", f"{keeper}https://")
    article = read(f"<title>{HEADLINE}</title>{address}")
    assert article.outlet == "lume-herald.example"


def test_where_a_browser_wrote_the_address_its_host_is_the_outlet() -> None:
    saved = "<!-- saved from url=(0034)https://www.lume-herald.example/a -->"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    html = f"<html>{saved}<head><title>{HEADLINE}</title></head><body>{text}</body></html>"
    assert only(HtmlReader(), html.encode(), "a.html").article.outlet == "lume-herald.example"

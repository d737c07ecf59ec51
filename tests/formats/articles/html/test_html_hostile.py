"""Web pages in odd encodings, damaged, nested without end or without an article."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles.html import html_pages
from annotator.formats.articles.html.html_pages import HtmlReader
from tests.examples import examples
from tests.formats.articles.html.read_pages import HEADLINE, paragraphs, read
from tests.formats.articles.pages import PARAGRAPHS, SENTENCES, only, page, survived


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("shift_jis", "cp932"), ("windows-1251", "cp1251")],
)
def test_a_page_is_decoded_as_browsers_do(declared: str, encoding: str) -> None:
    word = {"cp1252": "“Brücke”", "cp932": "橋を直す", "cp1251": "мост"}[encoding]
    text = page(f"<p>{word} {PARAGRAPHS[0]}</p>{paragraphs()}").decode()
    read_page = only(
        HtmlReader(),
        text.replace("charset=utf-8", f"charset={declared}").encode(encoding),
        "a.html",
    )
    assert word in read_page.article.text
    assert "was read as" in read_page.remarks[0]


def test_what_a_page_says_of_its_encoding_is_not_believed_against_its_bytes() -> None:
    data = page(f"<p>Die Brücke. {PARAGRAPHS[0]}</p>").replace(b"charset=utf-8", b"charset=latin1")
    assert "Die Brücke." in read(data).text


@pytest.mark.parametrize("codec", ["idna", "unicode_escape", "utf-7", "hex"])
def test_codecs_that_no_page_is_written_in_are_not_believed(codec: str) -> None:
    text = page(f"<p>Die Brücke \\u0041. {PARAGRAPHS[0]}</p>{paragraphs()}").decode()
    data = text.replace("charset=utf-8", f"charset={codec}").encode("cp1252")
    assert "Die Brücke \\u0041." in read(data).text


def test_a_few_damaged_bytes_do_not_lose_the_page() -> None:
    data = page(paragraphs("<p>é è ü ö ä ß ø å æ ñ ç ê î ô û</p>")).replace(
        b"Monday", b"Mon\xffday"
    )
    found = only(HtmlReader(), data, "a.html")
    assert "Mon\ufffdday" in found.article.text
    assert "damaged characters" in found.remarks[-1]


@pytest.mark.parametrize("depth", [100, 5_000])
@pytest.mark.parametrize("nest", ["<table><tr><td>", "<div>"])
def test_nesting_hides_nothing(depth: int, nest: str) -> None:
    assert read(page(nest * depth + paragraphs())).text.count(SENTENCES[2]) == 2


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "contains no text"),
        (b"<!-- nothing -->", "no article|no text"),
        (b"<html><body>" + b"<script>var a = 1;</script>" * 500, "no article"),
        (b"<html>" + bytes(range(256)) * 40, "binary"),
        (b"<p>" * 200_001, "more tags"),
        (b"\xff\xfe<", "damaged"),
    ],
    ids=["empty", "comment", "scripts", "binary", "tags", "half a character"],
)
def test_what_has_no_article_is_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(BadInputError, match=reason) as refused:
        read(data)
    assert str(refused.value).startswith("bridge.html ")
    assert "\n" not in str(refused.value)


def test_a_line_of_nothing_but_marked_words_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    words = page(f"<p>{'<b>word</b> ' * 60}</p>{paragraphs()}")
    assert HEADLINE in read(words).text
    monkeypatch.setattr(html_pages, "_MOST_WORDS", 50)
    with pytest.raises(BadInputError, match="more tags than any page"):
        read(words)
    assert HEADLINE in read(page(f"<div>{'<p>Words.</p>' * 60}</div>{paragraphs()}")).text


def test_entities_that_grow_are_not_followed() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    text = read(bomb.encode() + page(f"<p>&b;&b; {PARAGRAPHS[0]}</p>{paragraphs()}")).text
    assert len(text) < 3_000


PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<div>", "</div>", "<table>", "<td>", "<h1>", "<figcaption>", "<script>",
        "<!--", "-->", "<![CDATA[", "&amp;", "&#0;", "&#xD800;", "<br>", "\x00", "<", "<frameset>",
        "<p class=caption>", "<svg><title>", "<template>", "<html lang=\xe9>", *SENTENCES[:2],
    ]
)  # fmt: skip


@examples(40)
@given(st.lists(PIECES | st.text(max_size=12), max_size=40), st.sampled_from(["utf-8", "latin-1"]))
@example(["<figcaption>", "<!--"], "utf-8")
def test_no_page_breaks_the_reader(pieces: list[str], encoding: str) -> None:
    data = "".join(pieces).encode(encoding, errors="replace")
    survived(HtmlReader(), data, "a.html")


@examples(40)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    survived(HtmlReader(), data, "a.html")

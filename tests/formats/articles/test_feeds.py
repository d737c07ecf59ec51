"""Feeds: an article from each entry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.feeds import FeedReader
from tests.formats.articles.pages import everything, page, source, survived

RSS = b"""<?xml version="1.0" encoding="utf-8"?><!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Post</title><link>https://post.example</link>
<item><title>Ferry &amp;amp; tug freed</title><link>https://post.example/a</link>
<pubDate>Wed, 11 Feb 2026 09:02:11 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<h2>Ferry &amp; tug freed</h2><p>Two tugs pulled it <b>off</b>.</p>
<script>x()</script>Nobody was<br>hurt. 3 &lt; 4.]]></content:encoded></item>
<item><title>Refunds - Courier</title><guid>https://post.example/b</guid>
<source url="x">Courier</source>
<description>All tickets are refunded.</description></item>
<item><title>Nothing more</title></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
<entry><title>Ferry freed</title><link rel="self" href="https://c.example/self"/>
<link href="https://c.example/a"/><updated>2026-02-12T00:00:00Z</updated>
<published>2026-02-11T08:00:00Z</published><summary>Short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Tugs <i>freed</i> it.</p>
<p>At last.</p></div></content></entry>
<entry><title>Collected</title><source><id>1</id><title>Herald</title></source>
<content type="text">A text.</content></entry></feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Old Post</title></channel>
<item><title>Freed</title><dc:date>2026-02-11</dc:date><description>It is free.</description></item>
</rdf:RDF>"""


def test_each_entry_that_holds_a_text_is_an_article_of_its_own_story() -> None:
    (ferry, refunds), problems = everything(FeedReader(), RSS, "post.xml")
    article = ferry.article
    assert (
        article.text == "Ferry & tug freed\n\nTwo tugs pulled it off.\n\nNobody was\n\nhurt. 3 < 4."
    )
    assert [(article.text[m.start : m.end], m.kind) for m in article.marks] == [
        ("Ferry & tug freed", Kind.HEADLINE)
    ]
    assert (article.title, ferry.story) == ("Ferry & tug freed", "Ferry & tug freed")
    assert (article.outlet, article.url) == ("Harbour Post", "https://post.example/a")
    assert article.published_at == "2026-02-11T09:02:11+00:00"
    assert refunds.article.text == "Refunds\n\nAll tickets are refunded."
    assert (refunds.article.outlet, refunds.article.url) == ("Courier", "https://post.example/b")
    assert refunds.name == "post.xml, entry 2"
    assert problems == []


def test_an_entry_that_says_its_headline_alone_holds_no_text() -> None:
    link = b"&lt;a href='x'&gt;Refunds&lt;/a&gt;&amp;nbsp;&lt;font&gt;Courier&lt;/font&gt;"
    data = RSS.replace(b"All tickets are refunded.", link)
    (ferry,), _ = everything(FeedReader(), data, "post.xml")
    assert ferry.remarks == ("Entries of post.xml without any text were skipped: 2.",)


def test_atom_and_the_first_rss_are_read_alike() -> None:
    (freed, collected), _ = everything(FeedReader(), ATOM, "c.atom")
    assert freed.article.text == "Ferry freed\n\nTugs freed it.\n\nAt last."
    assert (freed.article.outlet, freed.article.url) == ("Courier", "https://c.example/a")
    assert freed.article.published_at == "2026-02-11T08:00:00Z"
    assert (collected.article.outlet, collected.article.text) == ("Herald", "Collected\n\nA text.")
    (old,), _ = everything(FeedReader(), RDF, "o.rdf")
    assert (old.article.outlet, old.article.published_at) == ("Old Post", "2026-02-11")


@pytest.mark.parametrize("name", ["a.xml", "a.rss", "a.txt", "a.html"])
@pytest.mark.parametrize("data", [RSS, ATOM, RDF])
def test_a_feed_is_told_by_its_content(data: bytes, name: str) -> None:
    assert readers.format_of(source(data, name)) == "feed"


def test_a_page_by_the_name_of_xml_is_a_page_and_its_links_to_feeds_are_none() -> None:
    data = page().replace(b"<body>", b"<body><code>&lt;rss </code><feed >", 1)
    assert readers.format_of(source(data, "a.xml")) == "html"
    assert readers.format_of(source(data, "a.txt")) == "html"


def test_entities_of_its_own_are_not_unfolded() -> None:
    bomb = b"<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + RDF.replace(
        b"It is free.", b"It is &b; free."
    )
    (read,), _ = everything(FeedReader(), bomb, "a.xml")
    assert "aaaa" not in read.article.text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<nitf><p>A text.</p></nitf>", r"a\.xml is XML, but neither a page nor a feed"),
        (b"<rss", r"a\.xml is XML, but neither|a\.xml contains no text"),
        (b"<rss><channel><item><title>T</title></item></channel></rss>", "contains no text"),
        (b"", "neither a page nor a feed"),
    ],
)
def test_what_is_no_feed_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        list(FeedReader().read(source(data, "a.xml")))


@given(st.binary(max_size=200) | st.integers(0, len(RSS)).map(lambda n: RSS[:n]))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    survived(FeedReader(), data, "a.xml")


def test_entries_beyond_the_most_and_those_without_a_text_are_told_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("annotator.formats.articles.feeds._MOST_ENTRIES", 2)
    entries = (
        b"<item><title>A</title></item>" + b"<item><description>It is.</description></item>" * 2
    )
    data = b"<rss><channel><title>P</title>" + entries + b"</channel></rss>"
    (read,), problems = everything(FeedReader(), data, "p.xml")
    assert read.remarks == ("Entries of p.xml without any text were skipped: 1.",)
    (problem,) = problems
    assert problem.startswith("p.xml has more than 2 entries; the rest of it was left out.")


def test_empty_lines_part_a_text_without_elements() -> None:
    data = (
        b"<rss><channel><item><description>One.\n\nTwo,\nall.</description></item></channel></rss>"
    )
    (read,), _ = everything(FeedReader(), data, "p.xml")
    assert read.article.text == "One.\n\nTwo, all."


def test_what_is_said_of_a_picture_is_not_the_article() -> None:
    picture = b"""<media:title>A tug</media:title><media:content url="a.jpg">
<media:credit>Photograph: Ann Rowe</media:credit></media:content><title>Refunds</title>"""
    with_picture = RSS.replace(b"<title>Refunds</title>", picture).replace(
        b"<rss ", b'<rss xmlns:media="http://search.yahoo.com/mrss/" '
    )
    assert everything(FeedReader(), with_picture, "a.xml") == everything(FeedReader(), RSS, "a.xml")


def test_a_feed_that_is_no_valid_xml_is_read_whole() -> None:
    odd = RSS.replace(b"All tickets", b"All&nbsp;f&auml;hre tickets of AT&T")
    read, _ = everything(FeedReader(), odd, "a.xml")
    assert read[1].article.text == "Refunds\n\nAll fähre tickets of AT&T are refunded."


def test_a_feed_is_read_in_the_encoding_that_it_is_in() -> None:
    data = RSS.replace(b"All tickets", "Alle Fähren – alle".encode("cp1252"))
    read, _ = everything(FeedReader(), data, "a.xml")
    assert read[1].article.text == "Refunds\n\nAlle Fähren – alle are refunded."
    assert read[0].remarks[0] == "a.xml was read as windows-1252."


def test_the_title_is_the_entry_s_own_and_not_what_others_call_it() -> None:
    data = RSS.replace(b"<title>Refunds", b"<itunes:title>Ep. 2</itunes:title><title>Refunds")
    data = data.replace(
        b"<rss ", b'<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    )
    assert everything(FeedReader(), data, "a.xml") == everything(FeedReader(), RSS, "a.xml")


def test_marks_in_a_title_are_no_part_of_it() -> None:
    data = RSS.replace(b"<title>Refunds", b"<title>&lt;em&gt;Re&lt;/em&gt;funds")
    read, _ = everything(FeedReader(), data, "a.xml")
    assert read[1].article.title == "Refunds"


def test_a_text_within_a_text_that_is_told_literally_takes_no_longer() -> None:
    data = b"<rss><channel><item><description>A." + b"<![CDATA[" * 50_000 + b"</rss>"
    read, _ = everything(FeedReader(), data, "a.xml")
    assert read[0].article.text.startswith("A.")


def test_notes_of_evernote_are_entries() -> None:
    data = b"""<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "http://x.example/e.dtd"><en-export>
<note><title>Ferry freed</title><created>20260211T080000Z</created><note-attributes>
<source-url>https://post.example/a</source-url></note-attributes><content><![CDATA[<?xml
version="1.0"?>
<!DOCTYPE en-note SYSTEM "http://x.example/n.dtd"><en-note><div>Tugs freed it.</div>
<div>At last.</div></en-note>]]></content></note></en-export>"""
    assert readers.format_of(source(data, "notes.enex")) == "feed"
    (read,), _ = everything(FeedReader(), data, "notes.enex")
    assert read.article.text == "Ferry freed\n\nTugs freed it.\n\nAt last."
    assert read.article.url == "https://post.example/a"
    assert read.article.published_at == "2026-02-11T08:00:00+00:00"

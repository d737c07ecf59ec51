"""Messages of news agencies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.wire_messages import WireReader
from tests.formats.articles.pages import everything, only, source, survived

NITF = b"""<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf><head><title>FERRY</title><docdata><date.issue norm="20240911T200000Z"/>
<doc.copyright holder="Harbour Wire"/></docdata></head><body><body.head><hedline>
<hl1>Ferry freed</hl1></hedline><byline>by Ana Ruiz</byline></body.head><body.content>
<p>Two tugs pulled it <em>off</em>.</p><media><media-caption>The ferry on Monday</media-caption>
</media><p>Nobody was hurt.</p></body.content></body></nitf>"""
G2 = b"<newsMessage><itemSet>%s</itemSet></newsMessage>"
ITEM = b"""<newsItem><itemMeta><provider literal="HW"><name>Harbour Wire</name></provider>
<versionCreated>2024-09-11T20:00:00+00:00</versionCreated></itemMeta><contentMeta>
<headline>Ferry freed</headline><language tag="en-GB"/></contentMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Ferry freed</h1>
<p>Two tugs pulled it off.</p><p>Nobody was hurt.</p></body></html></inlineXML></contentSet>
</newsItem>"""
PLAIN = b"""<newsItem><contentMeta><headline>Tide</headline></contentMeta><contentSet>
<inlineData>It rose.

It fell.</inlineData></contentSet></newsItem>"""


def test_a_message_of_nitf_is_an_article() -> None:
    assert readers.format_of(source(NITF, "a.xml")) == "newsml"
    article = only(WireReader(), NITF, "a.xml").article
    pieces = ["Ferry freed", "by Ana Ruiz", "Two tugs pulled it off.", "The ferry on Monday"]
    assert article.text == "\n\n".join([*pieces, "Nobody was hurt."])
    kinds = [mark.kind for mark in article.marks]
    assert kinds == [Kind.HEADLINE, Kind.BOILERPLATE, Kind.CAPTION]
    assert (article.title, article.outlet) == ("Ferry freed", "Harbour Wire")
    assert article.published_at == "2024-09-11T20:00:00+00:00"


def test_what_is_within_a_paragraph_is_read_once() -> None:
    body = (
        b"<media><media-caption><p>The ferry.<!-- old --></p></media-caption></media>"
        b"<ul><li><p>One <em>it</em>em.</p></li></ul>"
        b"<table><tr><td><p>Tugs</p></td><td>2</td></tr></table><p>End.</p>"
    )
    data = b"<nitf><body><body.content>%s</body.content></body></nitf>" % body
    article = only(WireReader(), data, "a.xml").article
    assert article.text == "The ferry.\n\nOne item.\n\nTugs 2\n\nEnd."
    assert [mark.kind for mark in article.marks] == [Kind.CAPTION]


def in_nitf(body: str, head: str = "", end: str = "") -> bytes:
    return (
        f"<nitf><body><body.head><hedline><hl1>Ferry freed</hl1></hedline>{head}</body.head>"
        f"<body.content>{body}</body.content>{end}</body></nitf>"
    ).encode()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<div>One.</div><div>Two.</div>", "One.\n\nTwo."),
        ("<block>One <em>and</em> all.<p>Two.</p>Three.</block>", "One and all.\n\nTwo.\n\nThree."),
        ("<blockquote>One.</blockquote><p>Two.</p>", "One.\n\nTwo."),
        ("<pre>One,\n all.\n\nTwo.</pre>", "One, all.\n\nTwo."),
        ("&lt;p&gt;One &amp;amp; all.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", "One & all.\n\nTwo."),
        ("<![CDATA[<p>One.</p><p>Two &lt; 3.</p>]]>", "One.\n\nTwo < 3."),
        ("<p>One&nbsp;&mdash; AT&T &foo; all.</p>", "One — AT&T &foo; all."),
        ("<media><media-object>iVBOR</media-object><p>One.</p></media>", "One."),
    ],
)
def test_whatever_stands_in_a_text_is_read(body: str, text: str) -> None:
    assert only(WireReader(), in_nitf(body), "a.xml").article.text == f"Ferry freed\n\n{text}"


def test_what_nitf_has_above_and_below_the_text_is_read() -> None:
    head = "<hedline><hl2>At last</hl2></hedline><abstract><p>In short.</p><p>One.</p></abstract>"
    end = "<body.end><tagline>Ana writes.</tagline></body.end>"
    article = only(WireReader(), in_nitf("<p>One.</p>", head, end), "a.xml").article
    assert article.text.split("\n\n") == [
        "Ferry freed", "At last", "In short.", "One.", "Ana writes."
    ]  # fmt: skip
    kinds = [mark.kind for mark in article.marks]
    assert kinds == [Kind.HEADLINE, Kind.HEADLINE, Kind.BOILERPLATE]


@pytest.mark.parametrize(
    ("declared", "data"),
    [
        ("UTF-8", "Brücke – „frei“".encode("cp1252")),
        ("ISO-8859-1", "Brücke – „frei“".encode("cp1252")),
        ("foo-bar", "Brücke – „frei“".encode()),
    ],
)
def test_a_message_is_read_in_the_encoding_that_it_is_in(declared: str, data: bytes) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>'.encode()
    whole = head + b"<nitf><body><body.content><p>" + data + b"</p></body.content></body></nitf>"
    read = only(WireReader(), whole, "a.xml")
    assert read.article.text == "Brücke – „frei“"
    is_told = read.remarks == ("a.xml was read as windows-1252.",)
    assert is_told == (declared != "foo-bar")


@pytest.mark.parametrize(
    "data",
    [
        NITF.decode().encode("utf-16"),
        NITF.replace(b'.dtd">', b'.dtd" [ <!ENTITY a "b"> ]>'),
    ],
)
def test_a_message_is_told_whatever_stands_before_it(data: bytes) -> None:
    assert readers.format_of(source(data, "a.xml")) == "newsml"
    assert only(WireReader(), data, "a.xml").article.title == "Ferry freed"


def test_a_message_whose_end_is_missing_is_told_of() -> None:
    for data in (NITF, ITEM, G2 % ITEM, b"<a:nitf xmlns:a='x'><body><p>One.</p></body></a:NITF >"):
        assert all(read.remarks == () for read in everything(WireReader(), data, "a.xml")[0])
    (remark,) = only(WireReader(), NITF[:-100], "a.xml").remarks
    assert remark.startswith("The end of a.xml is missing; what comes before it was read.")


def test_what_a_message_was_printed_in_is_its_outlet() -> None:
    data = NITF.replace(b"<doc.copyright", b'<pubdata name="The Daily"/><doc.copyright')
    assert only(WireReader(), data, "a.xml").article.outlet == "The Daily"


def test_a_message_of_newsml_is_an_article() -> None:
    assert readers.format_of(source(ITEM, "a.xml")) == "newsml"
    read = only(WireReader(), ITEM, "a.xml")
    article = read.article
    assert article.text == "Ferry freed\n\nTwo tugs pulled it off.\n\nNobody was hurt."
    assert (article.title, article.outlet, article.language) == (
        "Ferry freed",
        "Harbour Wire",
        "en",
    )
    assert (article.published_at, read.story) == ("2024-09-11T20:00:00+00:00", "")


def test_several_messages_are_stories_of_their_own() -> None:
    articles, _ = everything(WireReader(), G2 % (ITEM + PLAIN), "a.newsml")
    assert [read.story for read in articles] == ["Ferry freed", "Tide"]
    assert articles[1].article.text == "Tide\n\nIt rose.\n\nIt fell."


@pytest.mark.parametrize("data", [b"", b"<nitf/>", b"<newsItem><headline>A</headline></newsItem>"])
def test_a_message_without_a_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInputError, match=r"a\.xml contains no text"):
        list(WireReader().read(source(data, "a.xml")))


@given(st.binary(max_size=60) | st.integers(0, len(ITEM)).map(lambda n: ITEM[:n]))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    survived(WireReader(), data, "a.xml")


def test_messages_beyond_the_most_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.articles.wire_messages._MOST_ITEMS", 1)
    articles, problems = everything(WireReader(), G2 % (ITEM + PLAIN), "a.newsml")
    assert [read.article.title for read in articles] == ["Ferry freed"]
    (problem,) = problems
    assert problem.startswith("a.newsml has more than 1 entries; the rest of it was left out.")


def test_who_is_credited_in_words_has_sent_it() -> None:
    data = (
        b"<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>A</HeadLine><CreditLine>Wire"
        b"</CreditLine></NewsLines><DataContent><p>It rose.</p></DataContent></NewsComponent>"
        b"</NewsItem></NewsML>"
    )
    assert only(WireReader(), data, "a.xml").article.outlet == "Wire"


def component(title: str, text: str, *, role: str = "Main", within: str = "") -> str:
    return (
        f'<NewsComponent><Role FormalName="{role}"/><NewsLines><HeadLine>{title}</HeadLine>'
        f"</NewsLines>{within}<ContentItem><DataContent><p>{text}</p></DataContent></ContentItem>"
        "</NewsComponent>"
    )


def item(*components: str, is_same: bool = False) -> bytes:
    within = 'EquivalentsList="yes"' if is_same else ""
    return (
        "<NewsML><NewsItem><NewsManagement><FirstCreated>20240911T200000Z</FirstCreated>"
        f"</NewsManagement><NewsComponent {within}>{''.join(components)}</NewsComponent></NewsItem>"
        "</NewsML>"
    ).encode()


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (item(component("A", "It rose.")), ["A\n\nIt rose."]),
        (
            item(component("A", "It rose."), component("B", "It fell.")),
            ["A\n\nIt rose.", "B\n\nIt fell."],
        ),
        (
            item(component("A", "It rose.", within=component("B", "It fell."))),
            ["A\n\nIt rose.", "B\n\nIt fell."],
        ),
        (item(component("A", "It rose."), component("A", "Es stieg."), is_same=True), None),
        (item(component("A", "It rose."), component("B", "Low tide.", role="Photo Caption")), None),
    ],
    ids=["one", "two", "within", "once more", "a picture"],
)
def test_each_component_with_a_headline_and_a_text_is_an_article(
    data: bytes, texts: list[str] | None
) -> None:
    articles, _ = everything(WireReader(), data, "a.xml")
    assert [read.article.text for read in articles] == (texts or ["A\n\nIt rose."])
    assert {read.article.published_at for read in articles} == {"2024-09-11T20:00:00+00:00"}

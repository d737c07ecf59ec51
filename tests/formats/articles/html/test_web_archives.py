"""Pages that a browser saved in one file."""

import inspect
import plistlib
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.html.web_archives import WebArchiveReader
from tests.examples import examples
from tests.formats.articles.pages import PARAGRAPHS, only, page, source, survived

ADDRESS = "https://herald.example.org/bridge"
MHTML = (
    b"From: <Saved by a browser>\r\nSnapshot-Content-Location: " + ADDRESS.encode() + b"\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_b"\r\n\r\n--=_b\r\n'
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    + page()
    + b"\r\n--=_b\r\nContent-Type: image/png\r\n\r\nx\r\n--=_b--\r\n"
)
SAFARI = plistlib.dumps(
    {"WebMainResource": {"WebResourceData": page(), "WebResourceURL": ADDRESS}},
    fmt=plistlib.FMT_BINARY,
)


@pytest.mark.parametrize(
    ("data", "name"), [(MHTML, "a.mhtml"), (SAFARI, "a.webarchive"), (MHTML, "a.txt")]
)
def test_the_page_in_it_is_read(data: bytes, name: str) -> None:
    assert readers.format_of(source(data, name)) == "mhtml"
    article = only(WebArchiveReader(), data, name).article
    assert PARAGRAPHS[0] in article.text
    assert article.url == ADDRESS
    assert article.source == name


@pytest.mark.parametrize("data", [SAFARI[:60], b"bplist00", MHTML[:200]])
def test_without_a_page_it_is_damaged(data: bytes) -> None:
    with pytest.raises(BadInputError, match=r"a\.mhtml is damaged: there is no page in it"):
        list(WebArchiveReader().read(source(data, "a.mhtml")))


def test_parts_of_parts_without_end_are_given_up() -> None:
    part = b'Content-Type: multipart/related; boundary="%d"\r\n\r\n--%d\r\n'
    nested = b"MIME-Version: 1.0\r\n" + b"".join(part % (n, n) for n in range(250))
    usual = sys.getrecursionlimit()
    # With the usual limit it takes seconds until it is reached.
    sys.setrecursionlimit(len(inspect.stack(0)) + 200)
    try:
        with pytest.raises(BadInputError, match=r"a\.mhtml is damaged: there is no page in it"):
            list(WebArchiveReader().read(source(nested, "a.mhtml")))
    finally:
        sys.setrecursionlimit(usual)


def test_what_it_says_of_its_encoding_may_be_nonsense() -> None:
    data = MHTML.replace(b"charset=utf-8", b'charset="u\x00"').replace(b"</h1>", b" caf\xe9</h1>")
    assert PARAGRAPHS[0] in only(WebArchiveReader(), data, "a.mhtml").article.text


@examples(20)
@given(st.binary(max_size=300))
def test_anything_is_survived(data: bytes) -> None:
    survived(WebArchiveReader(), MHTML[:280] + data, "a.mhtml")
    survived(WebArchiveReader(), b"bplist00" + data, "a.mhtml")

"""Mails that were saved as files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.mail.mails import MailReader
from tests.formats.articles.mail.saved_mails import TEXT, mail
from tests.formats.articles.pages import PARAGRAPHS, only, page, source, survived

WHOLE = mail(TEXT, page())


@pytest.mark.parametrize("html", [b"", page()])
def test_the_plain_text_is_read_below_the_subject(html: bytes) -> None:
    data = mail(TEXT, html)
    assert readers.format_of(source(data, "a.eml")) == "mail"
    article = only(MailReader(), data, "a.eml").article
    assert article.text == f"Fähre frei\n\n{TEXT}"
    assert [article.text[mark.start : mark.end] for mark in article.marks] == [article.title]
    assert (article.outlet, article.published_at) == ("Härbour Post", "2026-02-11T09:02:11+00:00")


def test_without_a_plain_text_the_page_is_read() -> None:
    article = only(MailReader(), mail(html=page()), "a.eml").article
    assert PARAGRAPHS[0] in article.text
    assert (article.outlet, article.title) == ("Härbour Post", "Fähre frei")


def test_a_plain_text_that_only_leads_to_the_page_is_not_read() -> None:
    data = mail("View this mail in your browser: https://post.example/1", page())
    article = only(MailReader(), data, "a.eml").article
    assert PARAGRAPHS[0] in article.text
    assert "browser" not in article.text


def test_marks_of_windows_are_read_where_latin_1_is_told() -> None:
    data = (
        b"Subject: Ferry\nContent-Type: text/plain; charset=iso-8859-1\n\n\x84Frei\x93, sagte er.\n"
    )
    assert only(MailReader(), data, "a.eml").article.text == "Ferry\n\n„Frei“, sagte er."


CURLY = "The bridge – “long overdue”, said Ana Müller."


@pytest.mark.parametrize(
    ("told", "encoding", "text"),
    [
        ("", "utf-8", CURLY),
        ("; charset=us-ascii", "utf-8", CURLY),
        ("; charset=utf8mb4", "utf-8", CURLY),
        ("; charset=unknown-8bit", "cp1252", CURLY),
        ("; charset=iso-2022-jp", "iso-2022-jp", "橋の修理"),
        ("; charset=gb2312", "gbk", "朱镕基说"),
        ("; charset=utf-7", "utf-7", CURLY),
    ],
)
def test_a_text_is_read_in_the_encoding_that_it_is_in(told: str, encoding: str, text: str) -> None:
    head = f"Subject: A\nContent-Type: text/plain{told}\n\n".encode()
    found = only(MailReader(), head + text.encode(encoding), "a.eml")
    assert found.article.text == f"A\n\n{text}"
    assert found.remarks == ()


def test_what_was_damaged_before_is_told() -> None:
    head = b"Subject: A\nContent-Type: text/plain; charset=utf-8\n\n"
    (remark,) = only(MailReader(), head + "Die Br\ufffdcke.".encode(), "a.eml").remarks
    assert remark == "a.eml has 1 damaged characters, shown as U+FFFD."


def test_a_mark_of_the_byte_order_is_no_text() -> None:
    data = b"\xef\xbb\xbf" + mail(TEXT)
    assert only(MailReader(), data, "a.eml").article.text == f"Fähre frei\n\n{TEXT}"


def test_a_page_without_a_headline_stands_below_the_subject() -> None:
    html = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    article = only(MailReader(), mail(html=f"<body>{html}</body>".encode()), "a.eml").article
    assert article.text.startswith(f"Fähre frei\n\n{PARAGRAPHS[0]}")
    first = article.marks[0]
    assert (article.text[first.start : first.end], first.kind) == ("Fähre frei", Kind.HEADLINE)


@pytest.mark.parametrize("data", [b"", b"Subject: Ferry\n\n \n", mail()])
def test_a_mail_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInputError, match=r"a\.eml contains no text"):
        list(MailReader().read(source(data, "a.eml")))


@given(st.binary(max_size=120) | st.integers(0, 600).map(lambda n: WHOLE[:n]))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    survived(MailReader(), data, "a.eml")

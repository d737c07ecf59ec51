"""Mails that were saved as files."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.errors import BadInputError
from annotator.formats.articles import readers
from annotator.formats.articles.mail.flowed_text import unflowed
from annotator.formats.articles.mail.forwarded_mails import forwarded_apart
from annotator.formats.articles.mail.mails import MailReader
from tests.formats.articles.pages import PARAGRAPHS, only, page, source, survived

TEXT = "Die Fähre ist frei.\n\n„Endlich“, sagte einer."


def mail(plain: str = "", html: bytes = b"") -> bytes:
    message = EmailMessage()
    message["From"] = "Härbour Post <news@post.example>"
    message["Subject"] = "Fähre\u00a0frei"
    message["Date"] = "Wed, 11 Feb 2026 09:02:11 +0000"
    if plain:
        message.set_content(plain, cte="quoted-printable")
    if html and plain:
        message.add_alternative(html.decode(), subtype="html")
    elif html:
        message.set_content(html.decode(), subtype="html")
    return bytes(message)


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


def test_what_stands_above_a_mail_that_was_sent_on_is_furniture() -> None:
    above = (
        "See below.\n\nBea\n\n---------- Forwarded message ---------\n"
        "From: The Post <a@b.example>\n"
        "Subject: Ferry free\n"
    )
    data = mail(f"{above}\n{TEXT}").replace(b"Subject: ", b"Subject: Fwd: ", 1)
    article = only(MailReader(), data, "a.eml").article
    assert article.title == "Fähre frei"
    assert article.text == f"Fähre frei\n\n{above.strip()}\n\n{TEXT}"
    assert [mark.kind for mark in article.marks] == [Kind.HEADLINE, Kind.BOILERPLATE]
    assert article.marks[1].end == article.text.index(TEXT) - 2


@pytest.mark.parametrize(
    ("head", "sender", "date"),
    [
        (
            (
                "Begin forwarded message:\n\n> From: The Wire <w@b.example>\n> Subject: Free\n"
                "> Date: 10 Feb 2026 at 21:14:05 CET\n> \n> {text}"
            ),
            "The Wire",
            "2026-02-10",
        ),
        (
            (
                "From: The Wire <w@b.example>\nSent: Tuesday, February 10, 2026 9:14 PM\nTo: News\n"
                "Subject: Ferry free\n\n{text}"
            ),
            "The Wire",
            "2026-02-10",
        ),
        (
            (
                "FYI\n\nVon: w@b.example\nGesendet: 10. Februar 2026 21:14\nBetreff: Frei\n\n"
                "-----Original Message-----\nFrom: First [mailto:f@b.example]\n\n{text}"
            ),
            "First",
            "2026-02-10",
        ),
    ],
)
def test_who_sent_it_first_and_when_counts(head: str, sender: str, date: str) -> None:
    quoted = TEXT.replace("\n", "\n> ") if ">" in head.partition("{")[0][-3:] else TEXT
    article = only(MailReader(), mail(head.format(text=quoted)), "a.eml").article
    assert article.text.endswith(f"\n\n{TEXT}")
    assert (article.outlet, article.published_at) == (sender, date)
    assert [mark.kind for mark in article.marks] == [Kind.HEADLINE, Kind.BOILERPLATE]


def test_a_mail_that_was_sent_on_as_a_file_is_the_article() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Bea <b@c.example>", "Fwd: for you"
    message.set_content("See the file.")
    message.add_attachment(message_from_bytes(mail(TEXT), policy=policy.default))
    article = only(MailReader(), bytes(message), "a.eml").article
    assert article.text == f"Fähre frei\n\nSee the file.\n\n{TEXT}"
    assert (article.outlet, article.published_at) == ("Härbour Post", "2026-02-11T09:02:11+00:00")
    assert [mark.kind for mark in article.marks] == [Kind.HEADLINE, Kind.BOILERPLATE]


@pytest.mark.parametrize(("delsp", "space"), [("", " "), ("; delsp=yes", "  ")])
def test_lines_that_flow_are_one_paragraph(delsp: str, space: str) -> None:
    head = f"Subject: A\nContent-Type: text/plain; format=flowed{delsp}\n\n"
    body = f"Two tugs{space}\npulled it{space}\noff.\n\n From there{space}\non, all.\n-- \nBea\n"
    article = only(MailReader(), (head + body).encode(), "a.eml").article
    assert article.text == "A\n\nTwo tugs pulled it off.\n\nFrom there on, all.\n-- \nBea"


@given(st.lists(st.text(st.sampled_from("ab >-")), max_size=6))
def test_no_letter_is_lost_where_lines_flow(lines: list[str]) -> None:
    text = "\n".join(lines)
    letters = [c for c in unflowed(text, is_space_deleted=False) if c in "ab-"]
    assert letters == [c for c in text if c in "ab-"]


def test_what_stands_above_a_mail_that_is_answered_is_the_mail() -> None:
    data = mail(f"{TEXT}\n\n-----Original Message-----\nFrom: Bea\n\nWhere is it?\n")
    article = only(MailReader(), data, "a.eml").article
    assert [mark.kind for mark in article.marks] == [Kind.HEADLINE]


def test_a_mail_of_empty_lines_takes_no_longer() -> None:
    assert forwarded_apart("\n" * 30_000 + "x")[:2] == ("", "\n" * 30_000 + "x")


@pytest.mark.parametrize("data", [b"", b"Subject: Ferry\n\n \n", mail()])
def test_a_mail_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInputError, match=r"a\.eml holds no text"):
        list(MailReader().read(source(data, "a.eml")))


@given(st.binary(max_size=120) | st.integers(0, 600).map(lambda n: WHOLE[:n]))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    survived(MailReader(), data, "a.eml")

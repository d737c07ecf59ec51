"""Mails that were sent on: what stands above them is furniture, and who sent them first counts."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from annotator.domain.corpus import Kind
from annotator.formats.articles.mail.forwarded_mails import forwarded_apart
from annotator.formats.articles.mail.mails import MailReader
from tests.formats.articles.mail.saved_mails import TEXT, mail
from tests.formats.articles.pages import PARAGRAPHS, only


def test_what_stands_above_a_mail_that_was_sent_on_is_furniture() -> None:
    above = (
        "See below.\n\nBea\n\n---------- Forwarded message ---------\n"
        "From: The Post <a@b.example>\n"
        "Subject: Fähre\n"
    )
    data = mail(f"{above}\n{TEXT}").replace(b"Subject: ", b"Subject: Fwd: ", 1)
    article = only(MailReader(), data, "a.eml").article
    assert article.title == "Fähre frei"
    assert article.text == f"Fähre frei\n\n{above.strip()}\n\n{TEXT}"
    assert [mark.kind for mark in article.marks] == [Kind.HEADLINE, Kind.BOILERPLATE]
    assert article.marks[1].end == article.text.index(TEXT) - 2


def test_the_headline_is_what_the_first_mail_is_about() -> None:
    head = "-----Ursprüngliche Nachricht-----\nVon: Bote <w@b.example>\nBetreff: AW: Frei\n\n"
    assert only(MailReader(), mail(f"{head}{TEXT}"), "a.eml").article.title == "Frei"


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


def test_a_line_of_dashes_takes_no_longer() -> None:
    assert forwarded_apart("-" * 1_000_000).above == ""


OUTLOOK = (
    "<p class=MsoNormal>For you.</p><div><p><b>From:</b> The Wire &lt;w@b.example&gt;<br><b>Sent:"
    "</b> Tuesday, February 10, 2026 9:14 PM<br><b>Subject:</b> Free</p></div>"
)
GMAIL = (
    "<div>For you.<br><div>---------- Forwarded message ---------<br>From: <b>The Wire</b> "
    "&lt;w@b.example&gt;<br>Date: Tue, Feb 10, 2026 at 9:14 PM<br></div></div>"
)


@pytest.mark.parametrize("head", [OUTLOOK, GMAIL])
def test_a_page_that_was_sent_on_is_told_from_what_stands_above_it(head: str) -> None:
    html = f"<html><body>{head}<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></body></html>"
    article = only(MailReader(), mail(html=html.encode()), "a.eml").article
    assert article.text.endswith(f"\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}")
    assert (article.outlet, article.published_at) == ("The Wire", "2026-02-10")
    assert [mark.kind for mark in article.marks] == [Kind.HEADLINE, Kind.BOILERPLATE]


@pytest.mark.parametrize(
    ("sender", "sent", "subject", "date"),
    [
        ("De", "Enviado el: martes, 10 de febrero de 2026 21:14", "Asunto", "2026-02-10"),
        ("De ", "Envoyé : mardi 10 février 2026 21:14", "Objet ", "2026-02-10"),
        ("Da", "Inviato: martedì 10 febbraio 2026 21:14", "Oggetto", "2026-02-10"),
        ("Van", "Verzonden: dinsdag 10 februari 2026 21:14", "Onderwerp", "2026-02-10"),
        ("De", "Enviada em: terça-feira, 10 de fevereiro de 2026 21:14", "Assunto", "2026-02-10"),
    ],
)
def test_a_head_in_other_languages_is_known(
    sender: str, sent: str, subject: str, date: str
) -> None:
    head = f"{sender}: The Wire <w@b.example>\n{sent}\n{subject}: Free\n\n"
    article = only(MailReader(), mail(head + TEXT), "a.eml").article
    assert (article.outlet, article.published_at) == ("The Wire", date)


def test_what_stands_above_a_mail_that_is_answered_is_the_mail() -> None:
    data = mail(f"{TEXT}\n\n-----Original Message-----\nFrom: Bea\n\nWhere is it?\n")
    article = only(MailReader(), data, "a.eml").article
    assert [mark.kind for mark in article.marks] == [Kind.HEADLINE]


def test_a_mail_of_empty_lines_takes_no_longer() -> None:
    assert forwarded_apart("\n" * 30_000 + "x")[:2] == ("", "\n" * 30_000 + "x")

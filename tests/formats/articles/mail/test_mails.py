"""Mails that were saved as files."""

from base64 import b64encode
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


CURLY = "The bridge – “long overdue”, said Ana Müller."


@pytest.mark.parametrize(
    ("told", "data"),
    [
        ("", CURLY.encode()),
        ("; charset=us-ascii", CURLY.encode()),
        ("; charset=utf8mb4", CURLY.encode()),
        ("; charset=unknown-8bit", CURLY.encode("cp1252")),
        ("; charset=iso-2022-jp", "橋の修理".encode("iso-2022-jp")),
        ("; charset=gb2312", "朱镕基说".encode("gbk")),
        ("; charset=utf-7", CURLY.encode("utf-7")),
    ],
)
def test_a_text_is_read_in_the_encoding_that_it_is_in(told: str, data: bytes) -> None:
    head = f"Subject: A\nContent-Type: text/plain{told}\n\n".encode()
    found = only(MailReader(), head + data, "a.eml")
    assert found.article.text in {f"A\n\n{CURLY}", "A\n\n橋の修理", "A\n\n朱镕基说"}
    assert found.remarks == ()


def test_what_was_damaged_before_is_told() -> None:
    head = b"Subject: A\nContent-Type: text/plain; charset=utf-8\n\n"
    (remark,) = only(MailReader(), head + "Die Br\ufffdcke.".encode(), "a.eml").remarks
    assert remark == "a.eml has 1 damaged characters, shown as U+FFFD."


def test_a_mark_of_the_byte_order_is_no_text() -> None:
    data = b"\xef\xbb\xbf" + mail(TEXT)
    assert only(MailReader(), data, "a.eml").article.text == f"Fähre frei\n\n{TEXT}"


def mixed(*parts: tuple[str, str]) -> bytes:
    """Return a mail of several parts, each with what stands at its head."""
    pieces = "".join(f"--x\n{head}\n\n{body}\n" for head, body in parts)
    head = "Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    return f"{head}{pieces}--x--\n".encode()


PICTURE = ("Content-Type: image/png; name=a.png\nContent-Disposition: inline", "x")


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_text_goes_on_behind_a_picture(kind: str) -> None:
    plain = f"Content-Type: text/{kind}; charset=utf-8"
    data = mixed((plain, f"<p>{PARAGRAPHS[0]}</p>"), PICTURE, (plain, f"<p>{PARAGRAPHS[1]}</p>"))
    text = only(MailReader(), data, "a.eml").article.text
    assert PARAGRAPHS[0] in text
    assert PARAGRAPHS[1] in text


def test_a_mail_whose_end_is_missing_is_told_of() -> None:
    data = mixed(("Content-Type: text/plain", "One."), PICTURE)
    assert only(MailReader(), data, "a.eml").remarks == ()
    (remark,) = only(MailReader(), data[:-10], "a.eml").remarks
    assert remark.startswith("The end of a.eml is missing; what comes before it was read.")


def test_a_line_of_dashes_takes_no_longer() -> None:
    assert forwarded_apart("-" * 1_000_000).above == ""


ATTACHED = 'Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment'


def test_what_is_attached_and_not_read_is_named() -> None:
    plain = "Content-Type: text/plain"
    text = f'{plain}; name="b.txt"\nContent-Disposition: attachment'
    found = only(MailReader(), mixed((plain, "See."), PICTURE, (ATTACHED, "x"), (text, "y")), "m")
    assert found.article.text == "A\n\nSee."
    assert found.remarks == (
        "What is attached to m was not read (a.pdf, b.txt); save it as a file and import that.",
    )


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (mixed((ATTACHED, "x")), r"holds no text but what is attached to it \(a\.pdf\)"),
        (b"Content-Type: application/ms-tnef; name=winmail.dat\n\nx", r"\(winmail\.dat\)"),
        (b"Content-Type: application/pkcs7-mime\n\nx", "is encrypted or sealed"),
        (b"Content-Type: multipart/encrypted; boundary=x\n\n--x--", "is encrypted or sealed"),
    ],
)
def test_a_mail_that_holds_its_text_elsewhere_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        only(MailReader(), data, "a.eml")


def test_a_mail_that_is_attached_in_base_64_is_read() -> None:
    head = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64"
    inner = b64encode(mail(TEXT)).decode()
    data = mixed(("Content-Type: text/plain", "See."), (head, inner))
    assert only(MailReader(), data, "a.eml").article.text == f"Fähre frei\n\nSee.\n\n{TEXT}"


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


def test_a_page_without_a_headline_stands_below_the_subject() -> None:
    html = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    article = only(MailReader(), mail(html=f"<body>{html}</body>".encode()), "a.eml").article
    assert article.text.startswith(f"Fähre frei\n\n{PARAGRAPHS[0]}")
    first = article.marks[0]
    assert (article.text[first.start : first.end], first.kind) == ("Fähre frei", Kind.HEADLINE)


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

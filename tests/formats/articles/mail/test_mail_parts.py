"""Mails of several parts: what is read of them, and what is named or refused."""

from base64 import b64encode

import pytest

from annotator.domain.errors import BadInputError
from annotator.formats.articles.mail.mails import MailReader
from tests.formats.articles.mail.saved_mails import TEXT, mail
from tests.formats.articles.pages import PARAGRAPHS, only


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


ATTACHED = 'Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment'


def test_what_is_attached_and_not_read_is_named() -> None:
    plain = "Content-Type: text/plain"
    text = f'{plain}; name="b.txt"\nContent-Disposition: attachment'
    found = only(MailReader(), mixed((plain, "See."), PICTURE, (ATTACHED, "x"), (text, "y")), "m")
    assert found.article.text == "A\n\nSee."
    assert found.remarks == (
        "The attachments of m were not read (a.pdf, b.txt); save them as files and import those.",
    )


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (mixed((ATTACHED, "x")), r"has no text apart from its attachments \(a\.pdf\)"),
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

"""Mails as programs save them."""

from email.message import EmailMessage

TEXT = "Die Fähre ist frei.\n\n„Endlich“, sagte einer."


def mail(plain: str = "", html: bytes = b"") -> bytes:
    """Return a mail with a plain text, a page, or both."""
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

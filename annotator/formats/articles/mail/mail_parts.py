"""What a mail consists of: who sent it when, its texts, and what is attached to it."""

import binascii
from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.domain.errors import BadInputError
from annotator.domain.texts.text import clean_line
from annotator.formats.articles.decoding.encodings import decode_page
from annotator.formats.articles.mail.flowed_text import unflowed
from annotator.formats.articles.said_dates import iso_date

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

FEW_WORDS: Final = 40
"""What is so short only says what comes with it."""
_MOST_WITHIN: Final = 3
"""Mails within mails."""
_PLAIN: Final = "text/plain"
_PAGE: Final = "text/html"
_MAIL: Final = "message/rfc822"
_SEALED: Final = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
_NO_TEXTS: Final = frozenset({"image", "audio", "video"})
_SIGNATURES: Final = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)


class Mail(NamedTuple):
    """A mail.

    Attributes:
        subject: What it is about; empty if it does not say.
        sender: Who sent it, by name if that is told.
        date: When, in ISO 8601; empty if it does not say.
        plain: Its plain text.
        page: Its text as a page.
        above: What stands in the mails that it was attached to.
        attached: The names of what is attached and may hold texts.
        is_cut: Whether its end is missing.
    """

    subject: str
    sender: str
    date: str
    plain: str
    page: str
    above: str = ""
    attached: tuple[str, ...] = ()
    is_cut: bool = False


def taken_apart(data: bytes, name: str) -> Mail:
    """Return the parts of a mail, or of the one that is attached to it and is all that it is about.

    Args:
        data: The mail as it was sent.
        name: What sentences about it call it.

    Raises:
        BadInputError: If it is encrypted.
        Exception: What the library raises over a damaged one.
    """
    # Loaded here: no other format needs what takes mails apart.
    from email import message_from_bytes, policy  # noqa: PLC0415

    message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"), policy=policy.default)
    is_cut = _is_cut(message)
    above: list[str] = []
    for _ in range(_MOST_WITHIN):
        inner = next((p for p in message.iter_attachments() if p.get_content_type() == _MAIL), None)
        said = "" if inner is None else _text(message, _PLAIN, name)
        if inner is None or len(said.split()) > FEW_WORDS:
            break
        # Who sends on a mail as a file writes a line above it, or nothing.
        above.append(said)
        message = _attached_mail(inner)
    return _of_message(message, name)._replace(above="\n".join(above), is_cut=is_cut)


def _is_cut(message: "EmailMessage") -> bool:
    """Whether a part is not closed that was opened."""
    from email.errors import CloseBoundaryNotFoundDefect  # noqa: PLC0415

    return any(
        isinstance(defect, CloseBoundaryNotFoundDefect)
        for part in message.walk()
        for defect in part.defects
    )


def _attached_mail(part: "EmailMessage") -> "EmailMessage":
    from email import message_from_bytes, policy  # noqa: PLC0415

    inner: EmailMessage = part.get_content()
    if str(part.get("Content-Transfer-Encoding", "")).strip().lower() != "base64":
        return inner
    # No mail may be packed so, but some are.
    try:
        packed = b64decode(str(inner.get_payload()))
    except (binascii.Error, ValueError):
        return inner
    return message_from_bytes(packed, policy=policy.default)


def _of_message(message: "EmailMessage", name: str) -> Mail:
    from email.utils import parseaddr  # noqa: PLC0415

    if message.get_content_type() in _SEALED:
        raise BadInputError(
            "{name} is encrypted or sealed; open it in a mail program, copy its text into a text "
            "file and import that.",
            name=name,
        )
    sender, address = parseaddr(str(message["From"] or ""))
    return Mail(
        clean_line(str(message["Subject"] or "")),
        clean_line(sender or address),
        iso_date(str(message["Date"] or "")),
        _text(message, _PLAIN, name),
        _text(message, _PAGE, name),
        attached=tuple(_names_of_attached(message)),
    )


def _text(message: "EmailMessage", kind: str, name: str) -> str:
    """Return what a mail says in texts of this kind.

    Programs part a text where a picture stands in it, and lists put theirs behind it.
    """
    first = message.get_body((kind.removeprefix("text/"),))
    others = [part for part in message.iter_attachments() if _goes_on(part, kind)]
    return "\n\n".join(_said(part, name) for part in [first, *others] if part is not None)


def _goes_on(part: "MIMEPart", kind: str) -> bool:
    is_named = part.is_attachment() or part.get_filename() is not None
    return part.get_content_type() == kind and not is_named


def _said(part: "MIMEPart", name: str) -> str:
    """Return a part's text in the encoding that it is in, which is not always what it says."""
    data = part.get_payload(decode=True)
    charset = part.get_content_charset("")
    text, _, _ = decode_page(data if isinstance(data, bytes) else b"", name, charset)
    text = text.replace("\r\n", "\n")
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    return unflowed(text, is_space_deleted=str(part.get_param("delsp", "")).lower() == "yes")


def _names_of_attached(message: "EmailMessage") -> Iterator[str]:
    own = message.get_body((_PLAIN.removeprefix("text/"), _PAGE.removeprefix("text/")))
    parts = [message] if own is None and not message.is_multipart() else message.iter_attachments()
    for part in parts:
        kind = part.get_content_type()
        is_text = _goes_on(part, _PLAIN) or _goes_on(part, _PAGE)
        if is_text or part.get_content_maintype() in _NO_TEXTS or kind in _SIGNATURES:
            continue
        yield clean_line(str(part.get_filename() or kind))

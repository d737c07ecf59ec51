"""Mails that were saved as files (.eml, RFC 5322): newsletters, and articles that somebody sent."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.page.furniture import is_page_line
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import clean, one_line
from annotator.formats.articles.decoding.encodings import as_windows
from annotator.formats.articles.html.html_pages import HtmlReader
from annotator.formats.articles.mail.flowed_text import unflowed
from annotator.formats.articles.mail.forwarded_mails import SentOn, forwarded_apart
from annotator.formats.articles.reading_remarks import replaced_remark
from annotator.formats.articles.said_metadata import iso_date
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.damaged_files import raised_as

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_MOST_BYTES: Final = 64 * 1024 * 1024
"""Its pictures are in the file too."""
_FEW_WORDS: Final = 40
_MUCH_MORE: Final = 2
_ADDRESS: Final = re.compile(r"<?https?://\S+", re.IGNORECASE)
_PASSED_ON: Final = re.compile(r"(?:(?:fwd?|fw|re|aw|wg|tr|rv|enc)\s*:\s*)+", re.IGNORECASE)
"""What mail programs put before a subject that is answered or sent on."""
_MOST_WITHIN: Final = 3
"""Mails within mails."""


class _Mail(NamedTuple):
    subject: str
    sender: str
    date: str
    plain: str
    page: str
    above: str = ""


class MailReader:
    """Reads one article from one mail: its text, below the subject."""

    suffixes = frozenset({".eml"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:
        """Read the mail as one article, from its plain text unless its page says much more.

        Raises:
            BadInputError: If it can't be read, or holds no text.
        """
        error = BadInputError("{name} is damaged: it can't be read as an email.", name=source.name)
        with raised_as(error):
            mail = _taken_apart(source.read_bytes(_MOST_BYTES))
        sent_on = forwarded_apart(mail.plain)
        read = _of_page(mail, source, columns) or _of_plain(mail, sent_on, source)
        known = read.article
        article = replace(
            known,
            outlet=sent_on.sender or mail.sender or known.outlet,
            title=mail.subject or known.title,
            published_at=known.published_at or iso_date(sent_on.date) or mail.date,
        )
        yield replace(read, article=article)


def _of_plain(mail: _Mail, sent_on: SentOn, source: Source) -> ReadArticle:
    if not mail.plain.strip():
        raise BadInputError("{name} holds no text.", name=source.name)
    paragraphs = [
        Paragraph(mail.subject, Kind.HEADLINE),
        Paragraph(f"{mail.above}\n{sent_on.above}", Kind.BOILERPLATE),
        Paragraph(sent_on.text),
    ]
    text, marks, replaced = joined(paragraphs)
    article = Article(text, source=source.short, marks=marks)
    return ReadArticle(article, replaced_remark(source.name, replaced))


def _of_page(mail: _Mail, source: Source, columns: Columns) -> ReadArticle | None:
    """Return what the mail's page says, where its plain text only tells how to see that.

    None where the plain text is the mail, or the page holds no more than it does.
    """
    plain = _ADDRESS.sub("", mail.plain).split()
    leads = _ADDRESS.search(mail.plain) or not plain or is_page_line(" ".join(plain))
    if not mail.page.strip() or len(plain) > _FEW_WORDS or not leads:
        return None
    held = Source(source.name, source.short, None, mail.page.encode(errors="replace"), "", "utf-8")
    try:
        read = next(HtmlReader().read(held, columns))
    except BadInputError:
        if plain:
            return None
        raise
    return read if len(read.article.text.split()) > _MUCH_MORE * len(plain) else None


def _taken_apart(data: bytes) -> _Mail:
    # Loaded here: no other format needs what takes mails apart.
    from email import message_from_bytes, policy  # noqa: PLC0415

    message = message_from_bytes(data, policy=policy.default)
    mail = _of_message(message)
    above: list[str] = []
    for _ in range(_MOST_WITHIN):
        inner = next((p for p in message.iter_attachments() if _is_mail(p)), None)
        if inner is None or len(mail.plain.split()) > _FEW_WORDS:
            break
        # Who sends on a mail as a file writes a line above it, or nothing.
        above.append(mail.plain)
        message = inner.get_content()
        mail = _of_message(message)
    return mail._replace(above="\n".join(above))


def _is_mail(part: "EmailMessage") -> bool:
    return part.get_content_type() == "message/rfc822"


def _of_message(message: "EmailMessage") -> _Mail:
    from email.utils import parseaddr  # noqa: PLC0415

    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    sender, address = parseaddr(str(message["From"] or ""))
    return _Mail(
        _PASSED_ON.sub("", one_line(clean(str(message["Subject"] or "")).text), count=1),
        one_line(clean(sender or address).text),
        iso_date(str(message["Date"] or "")),
        "" if plain is None else as_windows(_as_it_flows(plain)),
        "" if page is None else as_windows(str(page.get_content())),
    )


def _as_it_flows(part: "MIMEPart") -> str:
    text = str(part.get_content())
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    return unflowed(text, is_space_deleted=str(part.get_param("delsp", "")).lower() == "yes")

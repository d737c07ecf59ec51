"""Mails that were saved as files (.eml, RFC 5322): newsletters, and articles that somebody sent."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.page.furniture import is_page_line
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import clean, one_line
from annotator.formats.articles.encodings import as_windows
from annotator.formats.articles.html_pages import HtmlReader
from annotator.formats.articles.plain_text import replaced_remark
from annotator.formats.articles.said_metadata import iso_date
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

_MOST_BYTES: Final = 64 * 1024 * 1024
"""Its pictures are in the file too."""
_FEW_WORDS: Final = 40
_MUCH_MORE: Final = 2
_ADDRESS: Final = re.compile(r"<?https?://\S+", re.IGNORECASE)
_PASSED_ON: Final = re.compile(r"(?:(?:fwd?|fw|re|aw|wg|tr|rv|enc)\s*:\s*)+", re.IGNORECASE)
"""What mail programs put before a subject that is answered or sent on."""
_SENT_ON: Final = re.compile(
    r"^(?:>|[^\S\n])*(?:-{3,}.{0,60}\b(?:forwarded|original|weitergeleitete?|ursprüngliche|reenviado"
    r"|transféré|d.origine)\b.{0,60}|begin forwarded message:|(?:anfang der )?weitergeleitete"
    r" nachricht:?)[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD: Final = re.compile(r"[>\s]*\*?[^\W\d_][\w -]{0,20}\*?\s?:")


class _Mail(NamedTuple):
    subject: str
    sender: str
    date: str
    plain: str
    page: str


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
        try:
            mail = _taken_apart(source.read_bytes(_MOST_BYTES))
        except BadInputError:
            raise
        except Exception as error:  # the library raises what its parts raise
            raise BadInputError(
                "{name} is damaged: it can't be read as a mail.", name=source.name
            ) from error
        read = _of_page(mail, source, columns) or _of_plain(mail, source)
        known = read.article
        article = replace(
            known,
            outlet=mail.sender or known.outlet,
            title=mail.subject or known.title,
            published_at=known.published_at or mail.date,
        )
        yield replace(read, article=article)


def _of_plain(mail: _Mail, source: Source) -> ReadArticle:
    if not mail.plain.strip():
        raise BadInputError("{name} holds no text.", name=source.name)
    above, text = forwarded_apart(mail.plain)
    paragraphs = [
        Paragraph(mail.subject, Kind.HEADLINE),
        Paragraph(above, Kind.BOILERPLATE),
        Paragraph(text),
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


def forwarded_apart(plain: str) -> tuple[str, str]:
    """Part a mail into what stands above a text that was sent on, and the text.

    Above it stand who sent it on and why, the line that says so, and the fields of the first mail.

    What stands above is not longer than what was sent on: else it is an answer, above what it
    answers.

    Returns:
        Nothing and the mail, if nothing was sent on.
    """
    found = _SENT_ON.search(plain)
    if found is None:
        return "", plain
    end = found.end()
    is_head = False
    for line in plain[end:].splitlines(keepends=True):
        if _FIELD.match(line):
            is_head = True
        elif is_head or line.strip():
            break
        end += len(line)
    above, below = plain[: found.start()].strip(), plain[end:].strip()
    return (plain[:end], plain[end:]) if below and len(above) <= len(below) else ("", plain)


def _taken_apart(data: bytes) -> _Mail:
    # Loaded here: no other format needs what takes mails apart.
    from email import message_from_bytes, policy  # noqa: PLC0415
    from email.utils import parseaddr  # noqa: PLC0415

    message = message_from_bytes(data, policy=policy.default)
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    sender, address = parseaddr(str(message["From"] or ""))
    return _Mail(
        _PASSED_ON.sub("", one_line(clean(str(message["Subject"] or "")).text), count=1),
        one_line(clean(sender or address).text),
        iso_date(str(message["Date"] or "")),
        "" if plain is None else as_windows(str(plain.get_content())),
        "" if page is None else as_windows(str(page.get_content())),
    )

"""Mails that were saved as files (.eml, RFC 5322): newsletters, and articles that somebody sent."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import clean, one_line
from annotator.formats.articles.html_pages import HtmlReader
from annotator.formats.articles.plain_text import replaced_remark
from annotator.formats.articles.said_metadata import iso_date
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

_MOST_BYTES: Final = 64 * 1024 * 1024
"""Its pictures are in the file too."""


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
        """Read the mail as one article, from its plain text where it has one, else from its page.

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
        if mail.plain.strip():
            paragraphs = [Paragraph(mail.subject, Kind.HEADLINE), Paragraph(mail.plain)]
            text, marks, replaced = joined(paragraphs)
            article = Article(text, source=source.short, marks=marks)
            read = ReadArticle(article, replaced_remark(source.name, replaced))
        elif mail.page.strip():
            held = Source(
                source.name, source.short, None, mail.page.encode(errors="replace"), "", "utf-8"
            )
            read = next(HtmlReader().read(held, columns))
        else:
            raise BadInputError("{name} holds no text.", name=source.name)
        known = read.article
        article = replace(
            known,
            outlet=mail.sender or known.outlet,
            title=mail.subject or known.title,
            published_at=known.published_at or mail.date,
        )
        yield replace(read, article=article)


def _taken_apart(data: bytes) -> _Mail:
    # Loaded here: no other format needs what takes mails apart.
    from email import message_from_bytes, policy  # noqa: PLC0415
    from email.utils import parseaddr  # noqa: PLC0415

    message = message_from_bytes(data, policy=policy.default)
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    sender, address = parseaddr(str(message["From"] or ""))
    return _Mail(
        one_line(clean(str(message["Subject"] or "")).text),
        one_line(clean(sender or address).text),
        iso_date(str(message["Date"] or "")),
        "" if plain is None else str(plain.get_content()),
        "" if page is None else str(page.get_content()),
    )

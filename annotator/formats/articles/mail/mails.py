"""Mails that were saved as files (.eml, RFC 5322): newsletters, and articles that somebody sent."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from annotator.domain.corpus import Article, Kind, Mark
from annotator.domain.errors import BadInputError
from annotator.domain.page.furniture import is_page_line
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.formats.articles.html.html_pages import HtmlReader
from annotator.formats.articles.mail.forwarded_mails import SentOn, forwarded_apart
from annotator.formats.articles.mail.letters import lines_of_letter
from annotator.formats.articles.mail.mail_parts import FEW_WORDS, Mail, taken_apart
from annotator.formats.articles.reading_remarks import cut_remark, damaged_remark, replaced_remark
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.damaged_files import raised_as

_MOST_BYTES: Final = 64 * 1024 * 1024
"""Its pictures are in the file too."""
_MUCH_MORE: Final = 2
_ADDRESS: Final = re.compile(r"<?https?://\S+", re.IGNORECASE)
_MOST_NAMED: Final = 3
_PASSED_ON: Final = re.compile(r"(?:(?:fwd?|fw|re|aw|wg|tr|rv|enc)\s*:\s*)+", re.IGNORECASE)
"""What mail programs put before a subject that is answered or sent on."""


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
            mail = taken_apart(source.read_bytes(_MOST_BYTES), source.name)
        mail, sent_on = _sent_on(mail)
        mail = mail._replace(subject=_subject(mail, sent_on))
        read = _of_page(mail, source, columns) or _of_plain(mail, sent_on, source)
        known = read.article
        article = replace(
            known,
            outlet=sent_on.sender or mail.sender or known.outlet,
            title=mail.subject or known.title,
            published_at=known.published_at or _date(mail, sent_on),
        )
        remarks = (
            *read.remarks,
            *cut_remark(source.name, is_cut=mail.is_cut),
            *_unread_remark(mail, source.name),
        )
        yield replace(read, article=article, remarks=remarks)


def _sent_on(mail: Mail) -> tuple[Mail, SentOn]:
    """Return the mail and what was sent on in it, which may be told on its page alone."""
    if mail.plain.strip() or not mail.page.strip():
        return mail, forwarded_apart(mail.plain)
    lines = lines_of_letter(mail.page)
    found = forwarded_apart(lines)
    return (mail._replace(plain=lines, page=""), found) if found.above else (mail, SentOn("", ""))


def _subject(mail: Mail, sent_on: SentOn) -> str:
    """Return what the first mail is about: who sent it on may have written of something else."""
    own, first = (_PASSED_ON.sub("", said, count=1) for said in (mail.subject, sent_on.subject))
    # In the text it may be broken, and end in the middle.
    return own if first in own else first


def _date(mail: Mail, sent_on: SentOn) -> str:
    return iso_date(sent_on.date) if sent_on.date else mail.date


def _unread_remark(mail: Mail, name: str) -> tuple[str, ...]:
    if not mail.attached:
        return ()
    return (
        Phrase(
            "The attachments of {name} were not read ({attached}); save them as files and "
            "import those.",
            name=name,
            attached=_named(mail),
        ),
    )


def _named(mail: Mail) -> str:
    names = ", ".join(mail.attached[:_MOST_NAMED])
    return f"{names} …" if len(mail.attached) > _MOST_NAMED else names


def _of_plain(mail: Mail, sent_on: SentOn, source: Source) -> ReadArticle:
    if not mail.plain.strip() and mail.attached:
        raise BadInputError(
            "{name} has no text apart from its attachments ({attached}); save those as files "
            "and import them.",
            name=source.name,
            attached=_named(mail),
        )
    if not mail.plain.strip():
        raise BadInputError("{name} contains no text.", name=source.name)
    paragraphs = [
        Paragraph(mail.subject, Kind.HEADLINE),
        Paragraph(f"{mail.above}\n{sent_on.above}", Kind.BOILERPLATE),
        Paragraph(sent_on.text),
    ]
    text, marks, replaced = joined(paragraphs)
    article = Article(text, source=source.short, marks=marks)
    damaged = text.count("\ufffd") - replaced
    remarks = (*replaced_remark(source.name, replaced), *damaged_remark(source.name, damaged))
    return ReadArticle(article, remarks)


def _of_page(mail: Mail, source: Source, columns: Columns) -> ReadArticle | None:
    """Return what the mail's page says, where its plain text only tells how to see that.

    None where the plain text is the mail, or the page holds no more than it does.
    """
    plain = _ADDRESS.sub("", mail.plain).split()
    leads = _ADDRESS.search(mail.plain) or not plain or is_page_line(" ".join(plain))
    if not mail.page.strip() or len(plain) > FEW_WORDS or not leads:
        return None
    held = Source(source.name, source.short, None, mail.page.encode(errors="replace"), "", "utf-8")
    try:
        read = next(HtmlReader().read(held, columns))
    except BadInputError:
        if plain:
            return None
        raise
    if len(read.article.text.split()) <= _MUCH_MORE * len(plain):
        return None
    return replace(read, article=_below(mail.subject, read.article))


def _below(subject: str, article: Article) -> Article:
    """Return a page's article below the mail's subject, unless it has a headline of its own."""
    if not subject or any(mark.kind is Kind.HEADLINE for mark in article.marks):
        return article
    top = f"{subject}\n\n"
    own = (Mark(m.start + len(top), m.end + len(top), m.kind) for m in article.marks)
    marks = (Mark(0, len(subject), Kind.HEADLINE), *own)
    return replace(article, text=top + article.text, marks=marks)

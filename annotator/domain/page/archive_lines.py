"""What press archives print around each article that they give out as plain text.

Every document comes with its number, the outlet, a date, and fields: "LENGTH: 512 words". A field
by itself proves nothing ("SUBJECT: Trees" may be a letter's), so fields count only in a text that
has a line which no article has: the number of the document, its length, when it was loaded.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.page.date_lines import is_date_line
from annotator.domain.page.page_lines import Line, is_free, is_sentence, mark

_BEGINNING: Final = re.compile(r"\d+ of \d+ documents?|document \d+ of \d+", re.IGNORECASE)
END_OF_DOCUMENT: Final = "end of document"
DOCUMENT_CODE: Final = r"document [a-z]{1,8}\d{8,16}[a-z0-9]{6,12}"
"""What one archive ends a document with, as a pattern: "Document HRBPST0020240503ek53000b9"."""
_END: Final = re.compile(rf"{END_OF_DOCUMENT}|{DOCUMENT_CODE}", re.IGNORECASE)
_PROOF: Final = re.compile(
    rf"{_BEGINNING.pattern}|length ?: ?[\d,.]+ words|load-date ?: ?.*\d{{4}}.*"
    rf"|publication-type ?: ?\S.*|{_END.pattern}",
    re.IGNORECASE,
)
_FIELD: Final = re.compile(
    r"(?:byline|section|length|dateline|load-date|language|publication-type|journal[- ]code|subject"
    r"|organization|company|ticker|industry|geographic|person|city|state|country|document-type"
    r"|acc-no|column|series|issn|isbn|url|correction-date|enhancement|distribution|pub-type)"
    r" ?: ?\S.*"
    r"|(?:body|classification|graphic|notes) ?:?"
    r"|(?:[a-z]+ ){1,2}edition(?: - [a-z]+)?",
    re.IGNORECASE,
)
_PICTURES: Final = re.compile(r"GRAPHIC ?: ?\S", re.IGNORECASE)
"""What is told of pictures that the archive does not have, in as many sentences as there are."""
_HEADLINE: Final = re.compile(r"HEADLINE ?: ?\S", re.IGNORECASE)
_COUNTED: Final = re.compile(r"[\d,.]+ words")
_LABEL: Final = "HEADLINE:"
_LONGEST_OUTLET: Final = 8
"""In words."""
_LONGEST_HEADLINE: Final = 30


def mark_archive_lines(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark the fields of each document, its outlet and, below its number, its headline.

    Args:
        kinds: The kinds of the sentences; changed in place.
        lines: The lines of the article, or of several documents one after another.
    """
    if not any(_PROOF.fullmatch(line.text) for line in lines):
        return
    for line in lines:
        if _HEADLINE.match(line.text):
            mark(kinds, line.sentences, Kind.HEADLINE)
        elif _is_field(line.text):
            mark(kinds, line.sentences, Kind.BOILERPLATE)
    for head in _heads(kinds, lines):
        _mark_head(kinds, head)


def without_label(headline: str) -> str:
    """Return a headline without what an archive writes before it: HEADLINE: The lamps go out."""
    return headline.removeprefix(_LABEL).lstrip()


def _is_field(text: str) -> bool:
    if _PROOF.fullmatch(text) or _PICTURES.match(text):
        return True
    return _FIELD.fullmatch(text) is not None and not is_sentence(text)


def _heads(kinds: Sequence[Kind], lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines from where each document begins to its first sentence."""
    head: list[Line] | None = []
    for line in lines:
        if _BEGINNING.fullmatch(line.text) or _END.fullmatch(line.text):
            head = []
        elif head is not None and is_free(kinds, line) and is_sentence(line.text):
            yield head
            head = None
        if head is not None:
            head.append(line)


def _mark_head(kinds: list[Kind], head: Sequence[Line]) -> None:
    free = [line for line in head if is_free(kinds, line)]
    has_field = any(kinds[line.sentences[0]] is Kind.HEADLINE for line in head)
    is_counted = False
    for above, line, below in zip([None, *head], head, head[1:], strict=False):
        if _COUNTED.fullmatch(line.text):
            mark(kinds, line.sentences, Kind.BOILERPLATE)
            is_counted = True
        # The outlet stands right above the date, wherever the headline does; below it, and maybe
        # below the hour, where the length stands above.
        is_below = is_counted and above is not None and is_date_line(above.text)
        is_outlet = is_free(kinds, line) and (is_date_line(below.text) or is_below)
        is_short = len(line.text.split()) <= _LONGEST_OUTLET
        if is_outlet and is_short and (has_field or len(free) > 1):
            mark(kinds, line.sentences, Kind.BOILERPLATE)
            free.remove(line)
            break
    if free and not has_field and len(free[0].text.split()) <= _LONGEST_HEADLINE:
        mark(kinds, free[0].sentences, Kind.HEADLINE)

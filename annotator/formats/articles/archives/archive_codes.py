"""Documents of a press archive whose fields stand behind codes: HD, BY, WC, PD, SN, LP, TD, AN."""

import re
from collections.abc import Iterator
from typing import Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.page.archive_lines import DOCUMENT_CODE
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import one_line
from annotator.formats.articles.said_dates import iso_date
from annotator.formats.articles.said_languages import iso_language

END: Final = re.compile(
    rf"^AN(?:\t+| +|[ \t]*\n){DOCUMENT_CODE}[ \t]*$", re.IGNORECASE | re.MULTILINE
)
"""The last line of such a document, or the last two."""
PROOF: Final = re.compile(r"^(?:HD|WC|PD|SN|LP|TD)(?=\t| {2,}|[ \t]*$)", re.MULTILINE)
FEWEST_PROOFS: Final = 4

_CODES: Final = (
    "ART|AN|BY|CLM|CO|CR|CT|CX|CY|DLN|ED|ET|HD|HL|IN|IPC|IPD|LA|LP|NS|PD|PG|PUB|RE|RF|SC|SE|SN|TD"
    "|VOL|WC"
)
_FIELD: Final = re.compile(rf"(?P<code>{_CODES})(?:\t+| {{2,}}|[ \t]*$)(?P<said>.*)")
_TEXTS: Final = frozenset({"LP", "TD"})
"""The lead and what follows it."""
_CAPTION: Final = "ART"
_EMPTY_LINE: Final = re.compile(r"\n[^\S\n]*\n")


def is_coded(text: str) -> bool:
    """Whether a text is such a document, beyond doubt."""
    return END.search(text) is not None and proofs_in(text) >= FEWEST_PROOFS


def proofs_in(text: str) -> int:
    """Return how many of the codes that every such document has stand in a text."""
    return len({found.group() for found in PROOF.finditer(text)})


def coded_article(document: str, source: str) -> Article:
    """Return the article of a document: its headline, its fields as furniture, and its text.

    Args:
        document: The document, as clean text.
        source: The file's name, which stays with the article.
    """
    fields = list(_fields(document))
    said = {code: one_line(text) for code, text in reversed(fields)}
    text, marks, _ = joined([Paragraph(said.get("HD", ""), Kind.HEADLINE), *_paragraphs(fields)])
    return Article(
        text,
        outlet=said.get("SN", ""),
        title=said.get("HD", ""),
        published_at=iso_date(said.get("PD", "")),
        language=iso_language(said.get("LA", "")),
        source=source,
        marks=marks,
    )


def _fields(document: str) -> Iterator[tuple[str, str]]:
    """Yield the codes with what stands behind each; first, without a code, what stands above."""
    code, lines = "", list[str]()
    for line in document.split("\n"):
        found = _FIELD.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        yield code, "\n".join(lines)
        code, lines = found["code"], [found["said"]]
    yield code, "\n".join(lines)


def _paragraphs(fields: list[tuple[str, str]]) -> Iterator[Paragraph]:
    for code, text in fields:
        if code in _TEXTS:
            yield from map(Paragraph, _EMPTY_LINE.split(text))
        elif code == _CAPTION:
            yield Paragraph(text, Kind.CAPTION)
        elif code == "BY":
            yield Paragraph(text, Kind.BOILERPLATE)
        elif code != "HD":
            yield Paragraph(f"{code} {one_line(text)}".strip(), Kind.BOILERPLATE)

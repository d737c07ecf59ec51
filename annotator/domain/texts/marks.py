"""What a source says of its text: marks on the way in, stronger than any guess."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.domain.corpus import Kind, Mark, Span
from annotator.domain.texts.text import clean


class Paragraph(NamedTuple):
    """A paragraph as a source gives it; without a kind, the source says nothing of what it is."""

    text: str
    kind: Kind | None = None


def joined(paragraphs: Iterable[Paragraph]) -> tuple[str, tuple[Mark, ...], int]:
    """Return the paragraphs as one clean text, an empty line between two, with its marks.

    White space at the ends of paragraphs goes, and so do paragraphs that hold nothing else.

    Returns:
        The text, the marks in reading order, and how many characters were replaced because they
        can't be stored.
    """
    pieces: list[str] = []
    marks: list[Mark] = []
    start = replaced = 0
    for paragraph in paragraphs:
        cleaned = clean(paragraph.text)
        text = cleaned.text.strip()
        if not text:
            continue
        replaced += cleaned.replaced
        if paragraph.kind is not None:
            marks.append(Mark(start, start + len(text), paragraph.kind))
        pieces.append(text)
        start += len(text) + 2
    return "\n\n".join(pieces), tuple(marks), replaced


def honour(marks: Sequence[Mark], spans: Sequence[Span], kinds: Sequence[Kind]) -> list[Kind]:
    """Return the kinds of the sentences, a mark's kind for those that begin within it.

    Args:
        marks: In reading order, none over another.
        spans: The sentences, in reading order.
        kinds: What was guessed of each.
    """
    settled = list(kinds)
    following = iter(marks)
    mark = next(following, None)
    for index, span in enumerate(spans):
        while mark is not None and mark.end <= span.start:
            mark = next(following, None)
        if mark is None:
            break
        if mark.start <= span.start:
            settled[index] = mark.kind
    return settled

"""What each sentence is in its article: body, headline, caption or page furniture.

Words tell some of it (`annotator.domain.furniture`), place and shape the rest: what stands before
the first real sentence and does not end like one is a headline; a block of lines with a picture's
credit in it is a caption; lines in title case behind the last real sentence are other articles'
headlines. Where in doubt a sentence is body: hiding a sentence that counts is the worse mistake.
"""

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from annotator.domain.corpus import Kind, Span
from annotator.domain.furniture import is_credit, is_page_line

_STOPS: Final = ".!?…。！？"
_CLOSING: Final = "”’\"')]»"
_LONGEST_HEADLINE: Final = 30
_LONGEST_QUESTION: Final = 14
_LONGEST_PLACE: Final = 3
_TITLE_CASE: Final = 0.75
_SHORTEST_TITLE: Final = 4
_SMALL_WORDS: Final = frozenset(
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "its", "nor", "of",
        "on", "or", "over", "the", "to", "up", "via", "vs", "with", "after",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the article: the indexes of its sentences, its text, its block of lines."""

    sentences: tuple[int, ...]
    text: str
    block: int


def classify(
    text: str, spans: Sequence[Span], recurring: Container[str] = frozenset()
) -> list[Kind]:
    """Return the kind of each sentence.

    Args:
        text: The article.
        spans: Its sentences in reading order.
        recurring: Texts of sentences that recur over unrelated stories: furniture, wherever they
            stand.
    """
    kinds = [Kind.BODY] * len(spans)
    if not spans:
        return kinds
    texts = [text[span.start : span.end] for span in spans]
    lines = _lines(text, spans)
    for line in lines:
        if is_page_line(line.text):
            _mark(kinds, line.sentences, Kind.BOILERPLATE)
    for index, sentence in enumerate(texts):
        if sentence in recurring:
            kinds[index] = Kind.BOILERPLATE
    _mark_captions(kinds, lines, texts)
    _mark_top(kinds, lines, texts)
    _mark_tail(kinds, lines)
    return kinds


def _lines(text: str, spans: Sequence[Span]) -> list[_Line]:
    lines: list[_Line] = []
    block, end_before = 0, 0
    by_paragraph = groupby(range(len(spans)), key=lambda index: spans[index].paragraph)
    for _, group in by_paragraph:
        indexes = tuple(group)
        start, end = spans[indexes[0]].start, spans[indexes[-1]].end
        block += text.count("\n", end_before, start) > 1
        lines.append(_Line(indexes, text[start:end], block))
        end_before = end
    return lines


def _mark_captions(kinds: list[Kind], lines: Sequence[_Line], texts: Sequence[str]) -> None:
    """Mark captions: repeated lines, lines with a credit, and the lines in one block with them.

    Blocks mean something only where the article sets its paragraphs apart by empty lines.
    """
    seen: set[str] = set()
    has_blocks = 2 * len({line.block for line in lines}) > len(lines)
    captioned: set[int] = set()
    for line in lines:
        last = texts[line.sentences[-1]]
        has_credit = len(line.sentences) > 1 and is_credit(last)
        if has_credit:
            kinds[line.sentences[-1]] = Kind.BOILERPLATE
            _mark(kinds, line.sentences[:-1], Kind.CAPTION)
        repeated = line.text in seen and _is_sentence(line.text)
        if repeated:
            _mark(kinds, line.sentences, Kind.CAPTION)
        seen.add(line.text)
        if has_credit or repeated:
            captioned.add(line.block)
    if not has_blocks:
        return
    sizes = Counter(line.block for line in lines)
    for line in lines:
        if line.block in captioned and sizes[line.block] > 1:
            body = [index for index in line.sentences if kinds[index] is Kind.BODY]
            _mark(kinds, body, Kind.CAPTION)


def _mark_top(kinds: list[Kind], lines: Sequence[_Line], texts: Sequence[str]) -> None:
    """Mark what stands before the first real sentence: place lines and headlines."""
    top = []
    for line in lines:
        is_free = all(kinds[index] is Kind.BODY for index in line.sentences)
        asks = line is lines[0] and line.text.endswith("?") and _stands_alone(line, lines)
        if is_free and not asks and (_is_sentence(line.text) or len(line.sentences) > 1):
            break
        if is_free:
            top.append(line)
    else:
        # Nothing here ends like a sentence: a list, or an article without stops.
        return
    has_date_line = any(
        kinds[index] is Kind.BOILERPLATE for index in range(_first(kinds, Kind.BODY, texts))
    )
    for line in top:
        words = len(line.text.split())
        if words <= _LONGEST_PLACE and (has_date_line or len(top) > 1):
            _mark(kinds, line.sentences, Kind.BOILERPLATE)
        elif words <= _LONGEST_HEADLINE:
            _mark(kinds, line.sentences, Kind.HEADLINE)


def _mark_tail(kinds: list[Kind], lines: Sequence[_Line]) -> None:
    """Mark what stands behind the last real sentence: links, and other articles' headlines."""
    for line in reversed(lines):
        if all(kinds[index] is Kind.BOILERPLATE for index in line.sentences):
            continue
        if line is lines[0] or _is_sentence(line.text) or not _is_title(line.text):
            return
        _mark(kinds, line.sentences, Kind.BOILERPLATE)


def _stands_alone(line: _Line, lines: Sequence[_Line]) -> bool:
    """Whether the line is one short sentence in a block of its own, with others behind it."""
    words = len(line.text.split())
    return (
        len(line.sentences) == 1
        and words <= _LONGEST_QUESTION
        and len(lines) > 1
        and lines[1].block != line.block
    )


def _first(kinds: Sequence[Kind], kind: Kind, texts: Sequence[str]) -> int:
    """Return the index of the first sentence of the kind that ends like one."""
    for index, found in enumerate(kinds):
        if found is kind and _is_sentence(texts[index]):
            return index
    return len(kinds)


def _is_sentence(text: str) -> bool:
    """Whether the text ends like a sentence, perhaps behind closing marks."""
    return text.rstrip(_CLOSING + " ").endswith(tuple(_STOPS)) or text.endswith((",", ";"))


def _is_title(text: str) -> bool:
    """Whether the text is in title case: most words that may be capitalised are."""
    words = [word.strip("‘’“”\"'():,") for word in text.split()]
    telling = [word for word in words if word and word.lower() not in _SMALL_WORDS]
    if len(telling) < _SHORTEST_TITLE:
        return False
    capitalised = sum(not word[0].islower() for word in telling)
    return capitalised >= _TITLE_CASE * len(telling)


def _mark(kinds: list[Kind], indexes: Sequence[int], kind: Kind) -> None:
    for index in indexes:
        kinds[index] = kind

"""Labels in WebAnno TSV 3, as INCEpTION exports documents: a token a line, in sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.domain.texts.text import one_line
from annotator.formats.labels.label_tables import Line

_BEGINS: Final = "#FORMAT=WebAnno TSV 3"
_TEXT: Final = "#Text="
_OFFSETS: Final = re.compile(r"(\d{1,9})-(\d{1,9})")
_VALUE: Final = re.compile(r"(?P<name>(?:[^\[\]|\\]|\\.)+)(?:\[(?P<number>\d+)\])?")
_BETWEEN: Final = re.compile(r"(?<!\\)\|")
_NO_LABEL: Final = frozenset({"_", "*", ""})
_FIRST_VALUE: Final = 3
"""Before the values of a token stand its number, its place and its text."""
_ESCAPED: Final = re.compile(r"\\(.)")
_CONTROLS: Final = {"t": "\t", "n": "\n", "r": "\r"}


@dataclass(slots=True)
class _Span:
    line: int
    name: str
    start: int
    end: int


@dataclass(slots=True)
class _Sentence:
    text: str
    start: int = -1
    spans: dict[tuple[int, str], _Span] = field(default_factory=dict)


def is_webanno(text: str) -> bool:
    """Whether the first line names the format."""
    return text.startswith(_BEGINS)


def webanno_lines(text: str, path: Path) -> Iterator[Line]:  # noqa: ARG001 - as other readers
    """Yield a record for each span, a relation or a slot left aside; it names its own text.

    A span over several sentences is a record for each of them.
    """
    sentence = _Sentence("")
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if line.startswith(_TEXT):
            # A sentence of several lines has a line for each.
            more = _unescaped(line.removeprefix(_TEXT))
            is_new = sentence.start >= 0 or not sentence.text
            if is_new:
                yield from _records(sentence)
            sentence = _Sentence(more if is_new else f"{sentence.text}\n{more}")
        elif line and not line.startswith("#"):
            _take(sentence, number, line.split("\t"))
    yield from _records(sentence)


def _take(sentence: _Sentence, number: int, cells: Sequence[str]) -> None:
    place = _OFFSETS.fullmatch(cells[1]) if len(cells) > _FIRST_VALUE else None
    if place is None or "." in cells[0]:
        # A part of a token, or nothing that is known.
        return
    start, end = int(place[1]), int(place[2])
    if sentence.start < 0:
        # A sentence may begin with a space, or with what is no token.
        above = sentence.text[: max(sentence.text.find(_unescaped(cells[2])), 0)]
        sentence.start = max(start - len(above.encode("utf-16-le")) // 2, 0)
    for column, cell in enumerate(cells[_FIRST_VALUE:]):
        for value in _BETWEEN.split(cell):
            found = _VALUE.fullmatch(value)
            name = _unescaped(found["name"]) if found else ""
            if found is None or name in _NO_LABEL:
                continue
            # What has no number is a token's own.
            key = (column, f"{name}[{found['number'] or cells[0]}]")
            span = sentence.spans.setdefault(key, _Span(number, name, start, end))
            span.end = end


def _records(sentence: _Sentence) -> Iterator[Line]:
    units = sentence.text.encode("utf-16-le")
    for span in sentence.spans.values():
        # Places are counted in UTF-16 units.
        first, last = (2 * (place - sentence.start) for place in (span.start, span.end))
        piece = units[first:last].decode("utf-16-le", errors="replace")
        yield span.line, {"text": one_line(piece), "label": span.name}


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _CONTROLS.get(found[1], found[1]), text)

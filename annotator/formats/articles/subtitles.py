"""Subtitles and captions (SubRip and WebVTT): what was said in a broadcast, without its times."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.texts.text import clean, one_line
from annotator.formats.articles.decoding.encodings import decode
from annotator.formats.articles.html.marked_text import unescaped
from annotator.formats.articles.reading_remarks import encoding_remark, replaced_remark
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source

_CLOCK: Final = r"(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}"
_TIMES: Final = re.compile(rf"^[ \t]*({_CLOCK})[ \t]+-->[ \t]+({_CLOCK})\b.*$", re.MULTILINE)
_BEGINS: Final = re.compile(rf"\s*(?:WEBVTT\b|\d+\s*\n\s*{_CLOCK}\s+-->\s)")
_BEGINS_WITHIN: Final = 4096
_NAME: Final = "WEBVTT"
_ASIDE: Final = re.compile(r"\n\n(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n]+)*")
"""What WebVTT has between its cues that nobody says (W3C, WebVTT 4.1)."""
_SIGNS: Final = re.compile(rb"-\x00?-\x00?>|W\x00?E\x00?B\x00?V")
"""What every such file has near its beginning, also in UTF-16."""
_SPEAKER: Final = re.compile(r"<v(?:\.[\w.-]+)?\s+([^<>]+)>")
_MARKS: Final = re.compile(r"</?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}", re.IGNORECASE)
_TURN: Final = re.compile(r"(?:-|–|>>+)\s*(?=\S)")
"""What stands before what another person says."""
_PAUSE_S: Final = 4.0
"""A paragraph ends where nothing is said for so long, in seconds."""
_ROLLS_WITHIN_S: Final = 0.5
"""What is shown again after a longer gap, in seconds, has been said again."""


class _Cue(NamedTuple):
    start: float
    end: float
    lines: list[str]


class SubtitleReader:
    """Reads what all subtitles of a file say as one article."""

    suffixes = frozenset({".srt", ".vtt"})
    is_document = True
    is_apart = False

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - subtitles have no columns
        """Read the subtitles as one article; a new speaker or a pause begins a paragraph.

        Raises:
            BadInputError: If it can't be read, or nothing is said in it.
        """
        text, encoding = decode(source.read_bytes(), source.name)
        cleaned = clean(text)
        said = "\n\n".join(_paragraphs(_cues(cleaned.text)))
        if not said:
            raise BadInputError("{name} contains no text.", name=source.name)
        remarks = (
            *encoding_remark(source.name, encoding),
            *replaced_remark(source.name, cleaned.replaced),
        )
        yield ReadArticle(Article(said, source=source.short), remarks)


def is_subtitles(beginning: bytes) -> bool:
    """Whether a file begins as subtitles do: with the format's name, or a number and a time."""
    if not _SIGNS.search(beginning, 0, _BEGINS_WITHIN):
        return False
    head = beginning[:_BEGINS_WITHIN].replace(b"\x00", b"").decode("latin-1")
    head = head.removeprefix("\xef\xbb\xbf").removeprefix("\xff\xfe").removeprefix("\xfe\xff")
    return _BEGINS.match(clean(head).text) is not None


def _cues(text: str) -> Iterator[_Cue]:
    """Yield the cues; of the lines between two times, the last may be the next one's number."""
    if text.startswith(_NAME):
        text = _ASIDE.sub("\n", text)
    found = list(_TIMES.finditer(text))
    for number, times in enumerate(found):
        is_last = number + 1 == len(found)
        piece = text[times.end() : len(text) if is_last else found[number + 1].start()]
        lines = piece.strip("\n").split("\n")
        # A line by itself behind an empty one is the number or the name of the cue that follows;
        # some programs leave the empty line out.
        is_name = len(lines) > 1 and not lines[-2].strip()
        if not is_last and (is_name or piece.endswith(f"\n{number + 2}\n")):
            del lines[-1]
        yield _Cue(_seconds(times[1]), _seconds(times[2]), [line for line in lines if line.strip()])


def _paragraphs(cues: Iterator[_Cue]) -> Iterator[str]:
    pieces: list[str] = []
    speaker, end = "", 0.0
    before: set[str] = set()
    for cue in cues:
        now = _SPEAKER.search(cue.lines[0]) if cue.lines else None
        told = now[1] if now else speaker
        if pieces and (told != speaker or cue.start - end >= _PAUSE_S):
            yield " ".join(pieces)
            pieces = []
        plain = [one_line(unescaped(_MARKS.sub("", _SPEAKER.sub("", line)))) for line in cue.lines]
        # Captions of a live broadcast roll: a line is shown again above the next one.
        rolls = told == speaker and cue.start - end < _ROLLS_WITHIN_S
        shown = before if rolls else set()
        for line in (line for line in plain if line and line not in shown):
            turn = _TURN.match(line)
            if turn and pieces:
                yield " ".join(pieces)
                pieces = []
            pieces.append(line[turn.end() :] if turn else line)
        speaker, end, before = told, cue.end, set(plain)
    if pieces:
        yield " ".join(pieces)


def _seconds(clock: str) -> float:
    found = 0.0
    for part in clock.replace(",", ".").split(":"):
        found = found * 60 + float(part)
    return found

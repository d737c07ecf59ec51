"""Sentence boundaries: quality and speed, ours and the libraries' side by side."""

import json
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeAlias

from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.text import clean
from benchmarks.measures import generated
from benchmarks.measures.scores import Counts
from benchmarks.measures.splitters import Splitter

Rule: TypeAlias = tuple[str, list[str]]
_GENERATED_PARAGRAPHS: Final = 10_000
_CHUNK: Final = 100_000
_SECONDS: Final = 1.0
"""No splitter gets much more time than this; the slow ones see less of the text."""


def print_boundaries(path: Path, splitters: Sequence[Splitter]) -> None:
    """Print F1, precision and recall of the boundaries inside the paragraphs of a file.

    Args:
        path: JSON Lines with `text` and `sentences`, the latter as spans in code points.
        splitters: What to measure.
    """
    paragraphs = _read_paragraphs(path)
    total = sum(len(starts) for _, starts in paragraphs)
    print(f"\n{path.parent.name}/{path.name}: {total} boundaries, {len(paragraphs)} paragraphs")
    print(f"{'':<24}{'F1':>8}{'P':>8}{'R':>8}")
    for splitter in splitters:
        counts = Counts()
        for text, expected in paragraphs:
            found = _inner_starts(text, splitter.starts(text))
            counts.right += len(found & expected)
            counts.wrong += len(found - expected)
            counts.missed += len(expected - found)
        print(f"{splitter.name:<24}{counts.f1:8.3f}{counts.precision:8.3f}{counts.recall:8.3f}")


def print_golden(path: Path, splitters: Sequence[Splitter]) -> None:
    """Print how many of the golden rules are met.

    Args:
        path: A JSON array of [text, [sentences]].
        splitters: What to measure.
    """
    rules: list[Rule] = [(text, cut) for text, cut in json.loads(path.read_text("utf-8"))]
    print(f"\n{path.name}: {len(rules)} rules")
    for splitter in splitters:
        kept = sum(_cut(text, splitter.starts(text)) == expected for text, expected in rules)
        print(f"{splitter.name:<24}{kept:8}")


def print_speed(
    paths: Sequence[Path], folders: Sequence[Path], splitters: Sequence[Splitter]
) -> None:
    """Print megabytes per second for each sort of text given.

    Args:
        paths: Files of paragraphs.
        folders: Folders of articles (*.txt), or folders of such folders.
        splitters: What to measure.
    """
    paragraphs = [text for path in paths for text, _ in _read_paragraphs(path)]
    files = sorted(path for folder in folders for path in folder.rglob("*.txt"))
    articles = [clean(path.read_text("utf-8", errors="replace")).text for path in files]
    if paragraphs:
        _print_speed("the paragraphs above", "\n".join(paragraphs), splitters)
    if articles:
        text = "\n".join(articles)
        lines = (text[span.start : span.end] for span in sentences(text))
        _print_speed("the articles", text, splitters)
        _print_speed("the articles, a sentence a line", "\n".join(lines), splitters)
    if not paragraphs and not articles:
        _print_speed("generated text", generated.text(_GENERATED_PARAGRAPHS), splitters)


def _print_speed(what: str, text: str, splitters: Sequence[Splitter]) -> None:
    """Print megabytes per second for one text.

    The splitters take turns, piece by piece of the same text, so that a busy machine slows all of
    them alike.
    """
    pieces = _pieces(text)
    seconds = [0.0] * len(splitters)
    megabytes = [0.0] * len(splitters)
    for piece in pieces:
        size = len(piece.encode()) / 1e6
        for place, splitter in enumerate(splitters):
            if seconds[place] < _SECONDS:
                start = time.perf_counter()
                splitter.starts(piece)
                seconds[place] += time.perf_counter() - start
                megabytes[place] += size
    print(f"\nSpeed on {what}, in turns")
    print(f"{'':<24}{'MB/s':>8}{'MB':>8}")
    for splitter, took, size in zip(splitters, seconds, megabytes, strict=True):
        print(f"{splitter.name:<24}{size / max(took, 1e-9):8.1f}{size:8.1f}")


def _read_paragraphs(path: Path) -> list[tuple[str, set[int]]]:
    paragraphs = []
    for line in path.read_text("utf-8").split("\n"):
        if line.strip():
            paragraph = json.loads(line)
            starts = [start for start, _ in paragraph["sentences"]]
            paragraphs.append((paragraph["text"], _inner_starts(paragraph["text"], starts)))
    return paragraphs


def _inner_starts(text: str, starts: Sequence[int]) -> set[int]:
    """Return where sentences begin, after white space, without the beginning of the text itself."""
    moved = {start + len(text[start:]) - len(text[start:].lstrip()) for start in starts}
    return moved - {len(text) - len(text.lstrip()), len(text)}


def _cut(text: str, starts: Sequence[int]) -> list[str]:
    places = [0, *sorted(_inner_starts(text, starts)), len(text)]
    return [text[start:end].strip() for start, end in pairwise(places)]


def _pieces(text: str) -> list[str]:
    """Return the text in pieces of whole lines, enough of them for the fastest splitter."""
    pieces, lines, size = [], [], 0
    for line in text.split("\n"):
        lines.append(line)
        size += len(line) + 1
        if size >= _CHUNK:
            pieces.append("\n".join(lines))
            lines, size = [], 0
    pieces.append("\n".join(lines))
    return pieces * max(1, 20_000_000 // len(text))

"""Rewording: what differs between two versions of a guideline, and which labels it concerns."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from annotator.domain.labels import Label


class LineKind(StrEnum):
    """What became of a line."""

    KEPT = "kept"
    ADDED = "added"
    DROPPED = "dropped"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of the difference between two versions; for left-out lines, how many there are."""

    kind: LineKind
    text: str


def changed_lines(old: str, new: str, around: int = 2) -> list[DiffLine]:
    """Return what differs between two texts, line by line, with some lines around each place.

    Args:
        old: The text before.
        new: The text after.
        around: How many lines that stay are shown before and after each change.
    """
    before, after = old.splitlines(), new.splitlines()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    lines: list[DiffLine] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            is_first, is_last = i1 == 0, i2 == len(before)
            lines += _kept(before[i1:i2], 0 if is_first else around, 0 if is_last else around)
        else:
            lines += [DiffLine(LineKind.DROPPED, line) for line in before[i1:i2]]
            lines += [DiffLine(LineKind.ADDED, line) for line in after[j1:j2]]
    return lines


def labels_concerned(old: str, new: str, labels: Iterable[Label]) -> list[Label]:
    """Return the labels that are named in the sections of the text in which something changed."""
    text = "\n".join(_changed_sections(old, new)).casefold()
    return [
        label for label in labels if label.name.casefold() in text or label.title.casefold() in text
    ]


def _kept(lines: list[str], head: int, tail: int) -> Iterator[DiffLine]:
    hidden = len(lines) - head - tail
    if hidden <= 1:
        head, tail, hidden = len(lines), 0, 0
    for line in lines[:head]:
        yield DiffLine(LineKind.KEPT, line)
    if hidden:
        yield DiffLine(LineKind.LEFT_OUT, str(hidden))
    for line in lines[len(lines) - tail :]:
        yield DiffLine(LineKind.KEPT, line)


def _changed_sections(old: str, new: str) -> Iterator[str]:
    before, after = old.splitlines(), new.splitlines()
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _sections(before, i1, i2)
            yield from _sections(after, j1, j2)


def _sections(lines: Sequence[str], first: int, end: int) -> Sequence[str]:
    """Return some lines with those around them, from the heading before to the one after."""
    while first > 0 and not lines[min(first, len(lines) - 1)].startswith("#"):
        first -= 1
    while end < len(lines) and not lines[end].startswith("#"):
        end += 1
    return lines[first:end]

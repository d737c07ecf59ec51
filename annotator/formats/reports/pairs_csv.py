"""Drift as sentence pairs in CSV, with cells made safe as those of datasets are."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from annotator.domain.review.drift import Drift, Side
from annotator.formats.cells import defuse

_ABOUT: Final = ("story_uid", "story", "rank", "grade", "score", "source", "findings")
_SIDE: Final = (
    "sentence_uid",
    "variant_uid",
    "variant",
    "outlet",
    "published_at",
    "label",
    "decided_by",
    "votes",
    "text",
)
COLUMNS: Final = (*_ABOUT, *_SIDE, *(f"other_{name}" for name in _SIDE))
"""The header line: of the first sentence of each pair, then of the other one."""


def write_pairs(drifts: Iterable[Drift], out: BinaryIO) -> int:
    """Write one line a pair under a header line; return how many pairs there were."""
    count = 0
    text = io.TextIOWrapper(out, encoding="utf-8", newline="")
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for drift in drifts:
            writer.writerow(map(_cell, _row(drift)))
            count += 1
    finally:
        text.detach()
    return count


def _row(drift: Drift) -> Iterator[str | float]:
    findings = dict.fromkeys(finding.kind.value for finding in drift.comparison.findings)
    yield from (drift.story.uid, drift.story.title, drift.place.rank.title)
    yield from (drift.place.grade.value, drift.score)
    yield from ("" if drift.source is None else drift.source.variant.name, "; ".join(findings))
    yield from _side(drift.one)
    yield from _side(drift.other)


def _side(side: Side) -> Iterator[str | float]:
    variant, gold = side.variant, side.gold
    yield from (side.sentence_uid, variant.uid, variant.name, variant.outlet, side.published_at)
    yield from (gold.label, gold.decided_by.value, gold.votes, side.text)


def _cell(value: str | float) -> str:
    return defuse(value) if isinstance(value, str) else str(value)

"""Drift as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.cli import pair_pieces
from annotator.cli.table import json_text
from annotator.domain.review.drift import Rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.ids import LabelName
    from annotator.domain.review.drift import Drift, DriftSurvey, OutletPair, Side


def pieces_of_json(found: DriftSurvey, drifts: Iterable[Drift]) -> Iterator[str]:
    """Yield the JSON text piece by piece, a pair at a time: all of them may be very many.

    What turned into what between outlets comes first, then the pairs, then the counts, which are
    known when the last pair is.
    """
    yield f'{{\n  "outlets": {_indented(list(map(_outlets, found.outlets)), 2)},\n  "pairs": ['
    numbers: dict[int, int] = {}
    count = 0
    for shown in drifts:
        yield f"{',' if count else ''}\n    {_indented(_pair(shown, numbers), 4)}"
        count += 1
    counts = {
        "compared": found.compared,
        "drifting": found.drifting,
        "pairs": count,
        "turns": _labels(found.turns),
        "ranks": {rank.title: found.ranked(rank) for rank in Rank},
    }
    end = "\n  ]" if count else "]"
    yield f'{end},\n  "counts": {_indented(counts, 2)}\n}}\n'


def _indented(value: object, spaces: int) -> str:
    """Return a value as JSON that stands in a line that is indented so far."""
    # Within a JSON string there is no line break, so these are all between values.
    return json_text(value).replace("\n", "\n" + " " * spaces)


def _outlets(pair: OutletPair) -> dict[str, Any]:
    return {
        "outlet": pair.one,
        "other_outlet": pair.other,
        "compared": pair.compared,
        "drifting": pair.drifting,
        "labels": _labels(pair.counts),
    }


def _labels(counts: Mapping[tuple[LabelName, LabelName], int]) -> list[dict[str, Any]]:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{"label": one, "other_label": other, "pairs": n} for (one, other), n in ordered]


def _pair(shown: Drift, numbers: dict[int, int]) -> dict[str, Any]:
    texts = shown.one.text, shown.other.text
    statement = shown.place.statement
    return {
        "story_uid": shown.story.uid,
        "story": shown.story.title,
        "statement": None if statement is None else numbers.setdefault(statement, len(numbers) + 1),
        "rank": shown.place.rank.title,
        "grade": shown.place.grade.value,
        "score": shown.score,
        "source": None if shown.source is None else "one",
        "one": _side(shown.one),
        "other": _side(shown.other),
        "findings": pair_pieces.findings(shown.comparison, *texts),
        "difference": pair_pieces.pieces(shown.comparison, *texts),
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "sentence_uid": side.sentence_uid,
        "variant_uid": side.variant.uid,
        "variant": side.variant.name,
        "outlet": side.variant.outlet,
        "published_at": side.published_at,
        "label": side.gold.label,
        "decided_by": side.gold.decided_by.value,
        "votes": side.gold.votes,
        "text": side.text,
    }

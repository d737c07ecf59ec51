"""Counterparts that people have annotated, as queries, and what is found for each query."""

import hashlib
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from annotator.domain.corpus import Kind, Span
from annotator.domain.pairing.alignment import align, scores
from annotator.domain.pairing.counterparts import Pair
from annotator.domain.pairing.statements import statements
from benchmarks.measures.article_kinds import read
from benchmarks.measures.tf_idf import tf_idf

DEV: Final = "dev"
HALVES: Final = (DEV, "held_out")
OURS: Final = "annotator"
PLAIN: Final = "TF-IDF"
"""The two methods of scoring, by the names that they are reported under."""


@dataclass(frozen=True, slots=True)
class Query:
    """One question to the alignment: which sentence of that variant says this?

    Attributes:
        half: The half that the query belongs to.
        group: The group of stories that it is reported with.
        scores: How the candidates were scored, by name of the method, in reading order.
        linked: The places of the candidates that the alignment has linked.
        joined: The places of those that are in one statement with the query.
        right: The places of the candidates that a person judged right.
        partial: Those of them that share less than half of what the shorter of the two says, or
            `None` if nobody has marked this for the story.
    """

    half: str
    group: str
    scores: Mapping[str, Sequence[float]]
    linked: frozenset[int]
    joined: frozenset[int]
    right: frozenset[int]
    partial: frozenset[int] | None

    def of_whole_statements(self) -> "Query | None":
        """Return the query with whole counterparts only, or nothing if it has only partial ones.

        A query that has none at all stays: it is still asked whether there is one.
        """
        if self.partial is None:
            return None
        whole = self.right - self.partial
        return replace(self, right=whole) if whole or not self.right else None


def half_of(story: str, file: str, span: Sequence[int], other: str) -> str:
    """Return the half that a query belongs to."""
    query = f"{story}/{file}:{span[0]}-{span[1]}>{other}"
    return HALVES[hashlib.sha256(query.encode()).digest()[0] % 2]


def folder_of(story: Mapping[str, Any], folders: Sequence[Path]) -> Path | None:
    """Return the folder that has all articles of a story; None if none has."""
    candidates = [place for folder in folders for place in (folder / story["story"], folder)]
    for folder in candidates:
        if all((folder / name).is_file() for name in story["files"]):
            return folder
    return None


def queries_of(story: Mapping[str, Any], folder: Path) -> list[Query]:
    """Return the queries that a story was annotated with, and what is found for each.

    Args:
        story: An entry of a file such as those in `benchmarks/data`.
        folder: Where its articles are.

    Raises:
        ValueError: If a query is not in the half that its entry says.
    """
    places, variants = _numbered(story, folder)
    count = sum(map(len, variants))
    by_pair = {pair: score for _, settled in scores(variants) for pair, score in settled.items()}
    aligned = align(variants)
    linked = {(pair.one, pair.other) for pair in aligned}
    statement = _statements(count, aligned)
    plain = tf_idf([text for variant in variants for text in variant])
    group = story.get("group", story["story"])
    partial = _partial(story, places)
    queries = []
    for half, name, span, other, right in story["queries"]:
        if half != half_of(story["story"], name, span, other):
            raise ValueError(f"{story['story']}: {name} {span} is not in the half that is written")
        query = _place_of(span, places[name])
        there = [place for _, place in places[other]]
        pairs = [(min(query, place), max(query, place)) for place in there]
        answers = {_place_of(answer, places[other]) for answer in right}
        queries.append(
            Query(
                half,
                group,
                {
                    OURS: [by_pair.get(pair, 0.0) for pair in pairs],
                    PLAIN: [plain(query, place) for place in there],
                },
                linked=_places_of(pairs, linked),
                joined=_places_of(there, statement[query]),
                right=_places_of(there, answers),
                partial=None if partial is None else _places_of(pairs, partial),
            )
        )
    return queries


def _numbered(
    story: Mapping[str, Any], folder: Path
) -> tuple[dict[str, list[tuple[Span, int]]], list[list[str]]]:
    """Return the sentences that have counterparts, by file with their numbers, and their texts."""
    places: dict[str, list[tuple[Span, int]]] = {}
    variants: list[list[str]] = []
    count = 0
    for name in story["files"]:
        text, spans, found = read(folder / name)
        kept = [s for s, k in zip(spans, found, strict=True) if k in (Kind.BODY, Kind.HEADLINE)]
        places[name] = [(span, count + place) for place, span in enumerate(kept)]
        variants.append([text[span.start : span.end] for span in kept])
        count += len(kept)
    return places, variants


def _places_of(candidates: Iterable[object], wanted: Container[object]) -> frozenset[int]:
    """Return the places of the candidates that are wanted."""
    return frozenset(place for place, each in enumerate(candidates) if each in wanted)


def _partial(
    story: Mapping[str, Any], places: Mapping[str, Sequence[tuple[Span, int]]]
) -> set[tuple[int, int]] | None:
    """Return the pairs that are marked as partial, or nothing if nobody has marked them."""
    if "partial" not in story:
        return None
    found = set()
    for name, span, other, span_there in story["partial"]:
        one, two = _place_of(span, places[name]), _place_of(span_there, places[other])
        found.add((min(one, two), max(one, two)))
    return found


def _place_of(span: Sequence[int], places: Sequence[tuple[Span, int]]) -> int:
    """Return the sentence that a span means, even if sentences are now cut differently."""
    start, end = span
    return max(places, key=lambda place: min(end, place[0].end) - max(start, place[0].start))[1]


def _statements(sentences: int, pairs: Sequence[Pair]) -> dict[int, tuple[int, ...]]:
    """Return for each sentence the statement that it is in."""
    found = statements(range(sentences), pairs, pairwise(range(sentences)))
    return {place: one.sentences for one in found for place in one.sentences}

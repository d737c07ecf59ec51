"""Kinds of sentences and counterparts, on folders of articles."""

import hashlib
import json
import math
import re
import time
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any, Final, TypeAlias

from annotator.domain.corpus import Kind, Span
from annotator.domain.page import kinds
from annotator.domain.pairing.alignment import align, scores
from annotator.domain.pairing.counterparts import Pair
from annotator.domain.pairing.statements import statements
from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.text import clean
from benchmarks.measures import generated
from benchmarks.measures.scores import Counts

Score: TypeAlias = Callable[[int, int], float]
_DEV: Final = "dev"
_HALVES: Final = (_DEV, "held_out")
_N_GRAMS: Final = range(2, 6)
_VARIANTS, _SENTENCES, _ROUNDS = 20, 200, 3


@dataclass(frozen=True, slots=True)
class Query:
    """One question to the alignment: what says this in that variant?

    Attributes:
        half: The half that the query belongs to.
        group: The group of stories that it is reported with.
        scores: How the candidates were scored, by name of the method, in reading order.
        linked: The places of the candidates that the alignment has linked.
        joined: The places of those that are in one statement with the query.
        right: The places of the candidates that a person found right.
        partial: Those of them that share less than half of what the shorter of the two says, or
            `None` where the story has not been marked so.
    """

    half: str
    group: str
    scores: Mapping[str, Sequence[float]]
    linked: frozenset[int]
    joined: frozenset[int]
    right: frozenset[int]
    partial: frozenset[int] | None

    def of_whole_statements(self) -> "Query | None":
        """Return the query with whole counterparts only, or nothing where it has partial ones only.

        A query that has none at all stays: it is still asked whether there is one.
        """
        if self.partial is None:
            return None
        whole = self.right - self.partial
        return replace(self, right=whole) if whole or not self.right else None


def print_kinds(folder: Path) -> None:
    """Print what of each article was taken for something other than body."""
    for path in sorted(folder.glob("*.txt")):
        text, spans, found = _read(path)
        print(f"\n{path.name}: {len(spans)} sentences, {found.count(Kind.BODY)} of them body")
        for span, kind in zip(spans, found, strict=True):
            if kind is not Kind.BODY:
                print(f"  {kind:<12}{' '.join(text[span.start : span.end].split())[:84]}")


def print_counterparts(pairs: Path, folders: Sequence[Path]) -> None:
    """Print how well counterparts are found, against plain TF-IDF of character n-grams.

    Args:
        pairs: Pairs annotated by hand, as in `benchmarks/data`.
        folders: Where the articles are: a folder of them, or a folder of such folders.
    """
    queries: list[Query] = []
    for story in json.loads(pairs.read_text("utf-8"))["stories"]:
        folder = _folder_of(story, folders)
        if folder is None:
            print(f"  {story['story']}: left out, because its articles are in none of the folders")
        else:
            queries += _queries(story, folder)
    threshold = _best_threshold([query for query in queries if query.half == _DEV])
    print(f"\n{'':<44}{'queries':>8}{'right %':>9}{'F1':>8}{'P':>8}{'R':>8}")
    groups = [*dict.fromkeys(query.group for query in queries), "all"]
    for half in _HALVES:
        for group in groups:
            chosen = [q for q in queries if q.half == half and group in (q.group, "all")]
            _print_rows(f"{half}, {group}", chosen, threshold)
            whole = [q for query in chosen if (q := query.of_whole_statements())]
            if whole and group != "all":
                _print_rows(f"{half}, {group}, whole", whole, threshold)
    print(
        f"queries: those that have a counterpart; right: how many of them have a right one on top;"
        f"\nF1, P, R: whether there is one at all; TF-IDF says so from {threshold:.2f} on, which is"
        " the best on dev;"
        "\nwhole: without counterparts that share less than half of what the shorter sentence says;"
        "\nqueries that have only such are left out"
    )
    print(f"\n{'':<44}{'pairs':>8}{'F1':>17}{'P':>8}{'R':>8}")
    for half in _HALVES:
        for group in groups:
            chosen = [q for q in queries if q.half == half and group in (q.group, "all")]
            _print_pairs(f"{half}, {group}: counterparts", chosen, lambda q: q.linked)
            _print_pairs(f"{half}, {group}: in one statement", chosen, lambda q: q.joined)
    print("pairs: of a query and each right one; F1, P, R: which of them are found")


def print_time() -> None:
    """Print how long a large generated story takes to be aligned."""
    story = generated.story(_VARIANTS, _SENTENCES)
    took = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        found = align(story)
        took.append(time.perf_counter() - start)
    print(
        f"\nAligning {_VARIANTS} x {_SENTENCES} generated sentences: {median(took):.2f} s"
        f" (median of {_ROUNDS}), {len(found)} pairs"
    )


def half_of(story: str, file: str, span: Sequence[int], other: str) -> str:
    """Return the half that a query belongs to."""
    query = f"{story}/{file}:{span[0]}-{span[1]}>{other}"
    return _HALVES[hashlib.sha256(query.encode()).digest()[0] % 2]


def _read(path: Path) -> tuple[str, list[Span], list[Kind]]:
    text = clean(path.read_bytes().decode("utf-8")).text
    spans = list(sentences(text))
    return text, spans, kinds.classify(text, spans)


def _folder_of(story: Mapping[str, Any], folders: Sequence[Path]) -> Path | None:
    candidates = [place for folder in folders for place in (folder / story["story"], folder)]
    for folder in candidates:
        if all((folder / name).is_file() for name in story["files"]):
            return folder
    return None


def _queries(story: Mapping[str, Any], folder: Path) -> list[Query]:
    places: dict[str, list[tuple[Span, int]]] = {}
    variants: list[list[str]] = []
    count = 0
    for name in story["files"]:
        text, spans, found = _read(folder / name)
        kept = [s for s, k in zip(spans, found, strict=True) if k in (Kind.BODY, Kind.HEADLINE)]
        places[name] = [(span, count + place) for place, span in enumerate(kept)]
        variants.append([text[span.start : span.end] for span in kept])
        count += len(kept)
    by_pair = {pair: score for _, settled in scores(variants) for pair, score in settled.items()}
    aligned = align(variants)
    linked = {(pair.one, pair.other) for pair in aligned}
    statement = _statements(count, aligned)
    tf_idf = _tf_idf([text for variant in variants for text in variant])
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
                    "annotator": [by_pair.get(pair, 0.0) for pair in pairs],
                    "TF-IDF": [tf_idf(query, place) for place in there],
                },
                linked=_places_of(pairs, linked),
                joined=_places_of(there, statement[query]),
                right=_places_of(there, answers),
                partial=None if partial is None else _places_of(pairs, partial),
            )
        )
    return queries


def _places_of(candidates: Iterable[object], wanted: Container[object]) -> frozenset[int]:
    """Return the places of those of the candidates that are wanted."""
    return frozenset(place for place, each in enumerate(candidates) if each in wanted)


def _partial(
    story: Mapping[str, Any], places: Mapping[str, Sequence[tuple[Span, int]]]
) -> set[tuple[int, int]] | None:
    """Return the pairs that are marked as partial, or nothing where nobody has marked them."""
    if "partial" not in story:
        return None
    found = set()
    for name, span, other, span_there in story["partial"]:
        one, two = _place_of(span, places[name]), _place_of(span_there, places[other])
        found.add((min(one, two), max(one, two)))
    return found


def _place_of(span: Sequence[int], places: Sequence[tuple[Span, int]]) -> int:
    """Return the sentence that a span means, even where sentences are cut otherwise by now."""
    start, end = span
    return max(places, key=lambda place: min(end, place[0].end) - max(start, place[0].start))[1]


def _tf_idf(texts: Sequence[str]) -> Score:
    """Return the cosine of character n-grams within words, weighted by how rare they are."""
    counted = [Counter(_n_grams(text)) for text in texts]
    texts_with = Counter(gram for counts in counted for gram in counts)
    vectors = []
    for counts in counted:
        weights = {
            gram: (1 + math.log(number)) * (1 + math.log((1 + len(texts)) / (1 + texts_with[gram])))
            for gram, number in counts.items()
        }
        norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        vectors.append({gram: weight / norm for gram, weight in weights.items()})

    def score(one: int, other: int) -> float:
        theirs = vectors[other]
        return sum(weight * theirs.get(gram, 0.0) for gram, weight in vectors[one].items())

    return score


def _n_grams(text: str) -> list[str]:
    padded = [f" {word} " for word in re.findall(r"\S+", text.lower())]
    return [
        word[start : start + length]
        for word in padded
        for length in _N_GRAMS
        for start in range(len(word) - length + 1)
    ]


def _best_threshold(queries: Sequence[Query]) -> float:
    steps = [step / 100 for step in range(5, 80)]
    return max(
        steps, key=lambda step: _decided(queries, lambda q: max(q.scores["TF-IDF"]) >= step).f1
    )


def _decided(queries: Sequence[Query], decide: Callable[[Query], bool]) -> Counts:
    counts = Counts()
    for query in queries:
        decided, has_one = decide(query), bool(query.right)
        counts.right += decided and has_one
        counts.wrong += decided and not has_one
        counts.missed += has_one and not decided
    return counts


def _print_rows(name: str, queries: Sequence[Query], threshold: float) -> None:
    _print_row(f"{name}: annotator", queries, "annotator", lambda q: bool(q.linked))
    _print_row(f"{name}: TF-IDF", queries, "TF-IDF", lambda q: max(q.scores["TF-IDF"]) >= threshold)


def _print_row(
    name: str, queries: Sequence[Query], method: str, decide: Callable[[Query], bool]
) -> None:
    asked = [query for query in queries if query.right]
    first = sum(_first(query.scores[method]) in query.right for query in asked)
    counts = _decided(queries, decide)
    share = 100 * first / max(len(asked), 1)
    print(
        f"{name:<44}{len(asked):8}{share:9.1f}"
        f"{counts.f1:8.3f}{counts.precision:8.3f}{counts.recall:8.3f}"
    )


def _print_pairs(
    name: str, queries: Sequence[Query], found: Callable[[Query], frozenset[int]]
) -> None:
    counts = Counts()
    for query in queries:
        counts.right += len(found(query) & query.right)
        counts.wrong += len(found(query) - query.right)
        counts.missed += len(query.right - found(query))
    pairs = counts.right + counts.missed
    print(f"{name:<44}{pairs:8}{counts.f1:17.3f}{counts.precision:8.3f}{counts.recall:8.3f}")


def _statements(sentences: int, pairs: Sequence[Pair]) -> dict[int, tuple[int, ...]]:
    """Return for each sentence the statement that it is in."""
    found = statements(range(sentences), pairs, pairwise(range(sentences)))
    return {place: one.sentences for one in found for place in one.sentences}


def _first(candidates: Sequence[float]) -> int:
    """Return the place of the highest score, or -1 where nothing has one."""
    best = max(candidates)
    return candidates.index(best) if best > 0 else -1

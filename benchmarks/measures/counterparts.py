"""How well counterparts are found in articles, and how long a large story takes."""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from annotator.domain.pairing.alignment import align
from benchmarks.measures import generated
from benchmarks.measures.annotated_pairs import (
    DEV,
    HALVES,
    OURS,
    PLAIN,
    Query,
    folder_of,
    queries_of,
)
from benchmarks.measures.scores import Counts

_VARIANTS, _SENTENCES, _ROUNDS = 20, 200, 3


def print_counterparts(pairs: Path, folders: Sequence[Path]) -> None:
    """Print how well counterparts are found, compared with plain TF-IDF of character n-grams.

    Args:
        pairs: Pairs annotated by hand, as in `benchmarks/data`.
        folders: Where the articles are: a folder of them, or a folder of such folders.
    """
    queries: list[Query] = []
    for story in json.loads(pairs.read_text("utf-8"))["stories"]:
        folder = folder_of(story, folders)
        if folder is None:
            print(f"  {story['story']}: left out, because its articles are in none of the folders")
        else:
            queries += queries_of(story, folder)
    threshold = _best_threshold([query for query in queries if query.half == DEV])
    print(f"\n{'':<44}{'queries':>8}{'right %':>9}{'F1':>8}{'P':>8}{'R':>8}")
    groups = [*dict.fromkeys(query.group for query in queries), "all"]
    for half in HALVES:
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
    for half in HALVES:
        for group in groups:
            chosen = [q for q in queries if q.half == half and group in (q.group, "all")]
            _print_pairs(f"{half}, {group}: counterparts", chosen, lambda q: q.linked)
            _print_pairs(f"{half}, {group}: in one statement", chosen, lambda q: q.joined)
    print("pairs: of a query and each right one; F1, P, R: which of them are found")


def print_time() -> None:
    """Print how long it takes to align a large generated story."""
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


def _best_threshold(queries: Sequence[Query]) -> float:
    steps = [step / 100 for step in range(5, 80)]
    return max(steps, key=lambda step: _decided(queries, lambda q: max(q.scores[PLAIN]) >= step).f1)


def _decided(queries: Sequence[Query], decide: Callable[[Query], bool]) -> Counts:
    counts = Counts()
    for query in queries:
        decided, has_one = decide(query), bool(query.right)
        counts.right += decided and has_one
        counts.wrong += decided and not has_one
        counts.missed += has_one and not decided
    return counts


def _print_rows(name: str, queries: Sequence[Query], threshold: float) -> None:
    _print_row(f"{name}: annotator", queries, OURS, lambda q: bool(q.linked))
    _print_row(f"{name}: TF-IDF", queries, PLAIN, lambda q: max(q.scores[PLAIN]) >= threshold)


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


def _first(candidates: Sequence[float]) -> int:
    """Return the place of the highest score, or -1 if nothing has a score."""
    best = max(candidates)
    return candidates.index(best) if best > 0 else -1

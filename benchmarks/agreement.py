"""How long agreement takes, compared with the installed libraries.

There are a hundred thousand sentences, five annotators and four labels. Ours computes all five
coefficients; each library computes those that it has. They take turns, so that a busy machine slows
down all of them. `make bench` measures the installed ones; `make test-peers` leaves behind an
environment that has them all.
"""

import importlib
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

# Find the package in this folder's parent, wherever the script is started.
sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from annotator.domain.agreement.formulas import coefficients
from annotator.domain.agreement.matrix import MISSING, Codes, VoteMatrix
from annotator.domain.agreement.report import report
from annotator.domain.agreement.tallies import tallies_by_story
from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, StoryId, Uid
from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.people import Annotator

SENTENCES, ANNOTATORS, STORIES, ROUNDS, DRAWS = 100_000, 5, 1_000, 7, 1_000
DIFFERING = 0.2


def votes() -> Codes:
    """Return votes, sentences by annotators, with none missing: not every library accepts gaps."""
    chance = np.random.default_rng(7)
    truth = chance.choice(len(DEFAULT_LABELS), size=SENTENCES, p=(0.5, 0.25, 0.15, 0.1))
    codes = np.repeat(truth[:, None], ANNOTATORS, axis=1)
    differs = chance.random(codes.shape) < DIFFERING
    codes[differs] = chance.integers(len(DEFAULT_LABELS), size=int(differs.sum()))
    return np.asfortranarray(codes.astype(np.int16))


def ours(codes: Codes) -> Callable[[], object]:
    """Return a task that computes all our coefficients for all sentences."""
    story = np.arange(SENTENCES) * STORIES // SENTENCES

    def compute() -> object:
        return coefficients(tallies_by_story(codes, story, len(DEFAULT_LABELS)).total())

    return compute


def peers(codes: Codes) -> tuple[dict[str, Callable[[], object]], list[str]]:
    """Return a task per library for its coefficients, and the libraries not installed."""
    values = codes.astype(float)
    makers: Mapping[str, tuple[str, Callable[[Any], Callable[[], object]]]] = {
        "krippendorff: alpha": (
            "krippendorff",
            lambda lib: lambda: lib.alpha(values.T, level_of_measurement="nominal"),
        ),
        "scikit-learn: Cohen's κ of 10 pairs": (
            "sklearn.metrics",
            lambda lib: (
                lambda: [
                    lib.cohen_kappa_score(one, other) for one, other in combinations(codes.T, 2)
                ]
            ),
        ),
        "statsmodels: Fleiss' κ": (
            "statsmodels.stats.inter_rater",
            lambda lib: lambda: lib.fleiss_kappa(lib.aggregate_raters(codes)[0]),
        ),
        "irrCAC: Fleiss' κ, alpha and AC1": (
            "irrCAC.raw",
            lambda lib: lambda: _irrcac(lib, values),
        ),
    }
    found, absent = {}, []
    for name, (module, maker) in makers.items():
        try:
            found[name] = maker(importlib.import_module(module))
        except ImportError:
            absent.append(name.partition(":")[0])
    return found, absent


def _irrcac(library: Any, values: object) -> object:  # noqa: ANN401 - a module without types
    frame = importlib.import_module("pandas").DataFrame(values)
    rated = library.CAC(frame)
    return rated.fleiss(), rated.krippendorff(), rated.gwet()


def medians(tasks: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Return how long each task took, in milliseconds, with the tasks taking turns."""
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(ROUNDS):
        for name, task in tasks.items():
            start = time.perf_counter()
            task()
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(found) for name, found in times.items()}


def matrix(codes: Codes) -> VoteMatrix:
    """Return votes in the report's form, with a tenth of them missing."""
    chance = np.random.default_rng(8)
    gaps = chance.random(codes.shape) < 0.1
    gaps[:, 0] = False  # every sentence has a vote
    return VoteMatrix(
        np.asfortranarray(np.where(gaps, np.int16(MISSING), codes)),
        np.arange(SENTENCES) * STORIES // SENTENCES,
        tuple(label.name for label in DEFAULT_LABELS),
        tuple(Annotator(AnnotatorId(n), Uid(str(n)), f"Person {n}") for n in range(ANNOTATORS)),
        tuple(Story(StoryId(n), Uid(str(n)), f"Story {n}") for n in range(STORIES)),
    )


def main() -> None:
    """Measure and print the table."""
    codes = votes()
    found, absent = peers(codes)
    mine = "annotator: all five coefficients"
    times = medians({mine: ours(codes), **found})
    print(f"{SENTENCES} sentences, {ANNOTATORS} annotators, {STORIES} stories")
    print(f"{'without intervals':<40}{'ms':>9}{'ours = 1':>10}")
    for name, taken in times.items():
        print(f"{name:<40}{taken:9.1f}{taken / times[mine]:10.1f}")
    if absent:
        print(f"Not measured, since they are not installed: {', '.join(absent)}.")
    votes_with_gaps = matrix(codes)
    for draws in (0, DRAWS):
        start = time.perf_counter()
        report(votes_with_gaps, draws=draws)
        print(f"the whole report with {draws} draws: {time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    main()

"""The report as tables to compute on: one fact a line, figures unrounded, names that stay."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from annotator.domain.agreement.figures import (
    CONFIDENCE,
    Agreement,
    AgreementReport,
    Confusion,
    kinds_covered,
)
from annotator.domain.people import Annotator
from annotator.domain.reporting.contents import Report

Value = str | int | float | None
Row = tuple[Value, ...]

_FIGURES: Final = (
    "figure", "value", "low", "high", "reason",
    "stories", "sentences", "compared", "annotators", "votes",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RecordTable:
    """A table for programs.

    Attributes:
        name: The name of its file, without the ending.
        columns: What the columns are called.
        rows: The values; None where there is none.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


FILE_NAMES: Final = frozenset(
    {
        "report", "coefficients", "labels", "stories", "pairs", "confusion", "annotators",
        "coverage", "people", "progress", "outlets", "reasons",
    }
)  # fmt: skip
"""The names that the tables have."""


def record_tables(report: Report) -> Iterator[RecordTable]:
    """Yield all tables; those that nothing can be said in are there, without rows."""
    yield _table("report", ("name", "value"), _facts(report))
    yield from _coefficients(report.agreement)
    yield from _votes(report.agreement)
    yield from _work(report)


def _coefficients(agreement: AgreementReport) -> Iterator[RecordTable]:
    yield _table(
        "coefficients",
        ("over", *_FIGURES),
        [*_figures(("all",), agreement.overall), *_figures(("content",), agreement.content)],
    )
    yield _table(
        "labels",
        ("label", "label_votes", *_FIGURES),
        [
            row
            for each in agreement.by_label
            for row in _figures((each.label, each.votes), each.agreement)
        ],
    )
    yield _table(
        "stories",
        ("story_uid", "story", *_FIGURES),
        [
            row
            for each in agreement.by_story
            for row in _figures((each.story.uid, each.story.title), each.agreement)
        ],
    )
    yield _table(
        "pairs",
        ("annotator_uid", "annotator", "other_uid", "other", *_FIGURES),
        [
            row
            for each in agreement.by_pair
            for row in _figures((*_person(each.one), *_person(each.other)), each.agreement)
        ],
    )


def _votes(agreement: AgreementReport) -> Iterator[RecordTable]:
    yield _table(
        "confusion",
        ("annotator_uid", "annotator", "other_uid", "other", "label", "other_label", "sentences"),
        [
            row
            for each in agreement.by_pair
            for row in _cells((*_person(each.one), *_person(each.other)), each.confusion)
        ],
    )
    yield _table(
        "annotators",
        ("annotator_uid", "annotator", "label", "votes"),
        [
            (*_person(each.annotator), label, votes)
            for each in agreement.annotators
            for label, votes in zip(agreement.labels, each.votes, strict=True)
        ],
    )
    yield _table(
        "coverage",
        ("votes", "sentences", "kinds"),
        [
            (votes, sentences, " ".join(kinds_covered(votes)))
            for votes, sentences in enumerate(agreement.coverage)
        ],
    )


def _work(report: Report) -> Iterator[RecordTable]:
    yield _table(
        "people",
        (
            "annotator_uid", "annotator", "labelled", "total", "window_labels", "active_ms",
            "labels_per_minute",
        ),
        [
            (*_person(each.annotator), each.progress.labelled, each.progress.total,
             each.pace.labels, each.pace.active_ms, each.pace.per_minute)
            for each in report.people
        ],
    )  # fmt: skip
    yield _table(
        "progress",
        ("story_uid", "story", "annotator_uid", "annotator", "labelled", "total"),
        [
            (story.uid, story.title, *_person(each.annotator), done.labelled, done.total)
            for each in report.people
            for story, done in zip(report.stories, each.by_story, strict=True)
        ],
    )
    yield _table(
        "outlets",
        ("outlet", "articles", "label", "sentences", "share"),
        list(_outlets(report)),
    )
    yield _table(
        "reasons",
        ("label", "other_label", "reason", "decisions"),
        [(*each.labels, each.reason, each.decisions) for each in report.reasons],
    )


def _outlets(report: Report) -> Iterator[Row]:
    """Yield each outlet's labels with their shares; `exclude` and ties have none."""
    shared = report.content_labels()
    for each in report.outlets:
        for label in shared:
            share = each.share(label.name) if each.content else None
            yield each.outlet, each.variants, label.name, each.gold.get(label.name, 0), share
        yield each.outlet, each.variants, "exclude", each.excluded, None
        yield each.outlet, each.variants, None, each.undecided, None


def _facts(report: Report) -> list[Row]:
    return [
        ("workspace", report.workspace),
        ("made_at", report.made_at),
        ("confidence", CONFIDENCE),
        ("draws", report.agreement.draws),
        ("seed", report.agreement.seed),
    ]


def _figures(before: Row, agreement: Agreement) -> Iterator[Row]:
    counts = agreement.counts
    after = (counts.stories, counts.sentences, counts.compared, counts.annotators, counts.votes)
    for name, figure in agreement.coefficients.named():
        yield (*before, name, figure.value, figure.low, figure.high, figure.reason, *after)


def _cells(before: Row, confusion: Confusion) -> Iterator[Row]:
    for cell in confusion.cells():
        yield (*before, *cell)


def _person(annotator: Annotator) -> tuple[str, str]:
    return annotator.uid, annotator.name


def _table(name: str, columns: tuple[str, ...], rows: Iterable[Row]) -> RecordTable:
    return RecordTable(name, columns, tuple(rows))

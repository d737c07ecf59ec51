"""The table of why annotators differed, as reviewers said: where the guideline is weak."""

from collections import Counter
from typing import Final, TypeAlias

from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.tables import Cell, ShownTable, TableName

_Pair: TypeAlias = tuple[LabelName, LabelName]

_HEADS: Final = {
    Reason.AMBIGUOUS: "Ambiguous sentence",
    Reason.GUIDELINE_GAP: "Gap in the guideline",
    Reason.SLIP: "Slip",
    Reason.WRONG_BOUNDARY: "Wrong boundary",
    None: "No reason given",
}


def reason_table(report: Report) -> ShownTable:
    """Return how many decisions there are between two labels, and for what reasons."""
    counted: dict[_Pair, Counter[Reason | None]] = {}
    for each in report.reasons:
        counted.setdefault(each.labels, Counter())[each.reason] += each.decisions
    ordered = sorted(counted.items(), key=lambda item: (-item[1].total(), item[0]))
    return ShownTable(
        TableName.REASONS,
        "Why annotators differed",
        "Decisions that stand, by the labels that the votes had and by the reason that was given. "
        "Many gaps between two labels ask for another sentence in the guideline. A decision on "
        "three labels counts for each of their pairs.",
        ("Labels", "Decisions", *_HEADS.values()),
        tuple(
            (
                Cell(" and ".join(report.title_of(label) for label in labels)),
                Cell(f"{reasons.total():,}"),
                *(Cell(f"{reasons[reason]:,}") for reason in _HEADS),
            )
            for labels, reasons in ordered
        ),
    )

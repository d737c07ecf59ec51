"""The table of why annotators differed, as reviewers said: where the guideline is weak."""

from collections import Counter
from typing import Final, TypeAlias

from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName
from annotator.domain.phrases import Phrase
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.tables import Cell, ShownTable, TableName
from annotator.domain.reporting.wording import listed, whole

_Pair: TypeAlias = tuple[LabelName, LabelName]

_HEADS: Final = {
    Reason.AMBIGUOUS: Phrase("Ambiguous sentence"),
    Reason.GUIDELINE_GAP: Phrase("Gap in the guideline"),
    Reason.SLIP: Phrase("Slip"),
    Reason.WRONG_BOUNDARY: Phrase("Wrong boundary"),
    None: Phrase("No reason given"),
}


def reason_table(report: Report) -> ShownTable:
    """Return how many decisions there are between two labels, and for what reasons."""
    counted: dict[_Pair, Counter[Reason | None]] = {}
    for each in report.reasons:
        counted.setdefault(each.labels, Counter())[each.reason] += each.decisions
    ordered = sorted(counted.items(), key=lambda item: (-item[1].total(), item[0]))
    return ShownTable(
        TableName.REASONS,
        Phrase("Why annotators differed"),
        Phrase(
            "Decisions in force, by the labels that were voted for and by the reason given. "
            "Many gaps between two labels call for another sentence in the guideline. A "
            "decision on three labels counts for each pair of them."
        ),
        (Phrase("Labels"), Phrase("Decisions"), *_HEADS.values()),
        tuple(
            (
                Cell(listed([report.title_of(label) for label in labels])),
                Cell(whole(reasons.total())),
                *(Cell(whole(reasons[reason])) for reason in _HEADS),
            )
            for labels, reasons in ordered
        ),
    )

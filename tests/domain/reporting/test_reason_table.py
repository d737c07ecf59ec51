"""Why annotators differed, as a table."""

from dataclasses import replace

from annotator.domain.history.log import Reason
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.reporting.records import record_tables
from annotator.domain.reporting.tables import TableName
from annotator.domain.reporting.work_tables import work_tables
from annotator.domain.review.feedback import ReasonCount
from tests.scenes.reports import made
from tests.scenes.votes import story_votes


def test_the_pair_of_labels_with_most_decisions_comes_first() -> None:
    report = replace(
        made(story_votes(1, "ff")),
        reasons=(
            ReasonCount((FACT, QUOTE), Reason.SLIP, 2),
            ReasonCount((FACT, OPINION), Reason.GUIDELINE_GAP, 3),
            ReasonCount((FACT, OPINION), None, 1),
        ),
    )
    first = next(work_tables(report))
    assert first.name is TableName.REASONS
    assert [[cell.text for cell in row] for row in first.rows] == [
        ["Fact and Opinion", "4", "0", "3", "0", "0", "1"],
        ["Fact and Quote", "2", "0", "0", "2", "0", "0"],
    ]
    assert len(first.heads) == 7
    (table,) = (each for each in record_tables(report) if each.name == "reasons")
    assert table.rows[1] == (FACT, OPINION, "guideline_gap", 3)


def test_without_decisions_there_is_none() -> None:
    names = [table.name for table in work_tables(made(story_votes(1, "ff")))]
    assert TableName.REASONS not in names

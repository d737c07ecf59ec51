"""The tables for programs: one fact a line."""

from annotator.domain.ids import LabelName
from annotator.domain.reporting.records import FILE_NAMES, RecordTable, record_tables
from tests.scenes.reports import made, outlet
from tests.scenes.votes import story_votes


def by_name(*tables: RecordTable) -> dict[str, RecordTable]:
    return {table.name: table for table in tables}


def test_all_tables_are_there_whatever_was_labelled() -> None:
    for report in (made(), made(story_votes(1, "f")), made(story_votes(1, "ff", "fq"))):
        tables = list(record_tables(report))
        assert {table.name for table in tables} == FILE_NAMES
        assert len(tables) == len(FILE_NAMES)
        for table in tables:
            assert all(len(row) == len(table.columns) for row in table.rows), table.name


def test_figures_are_not_rounded_and_gaps_say_why() -> None:
    tables = by_name(*record_tables(made(story_votes(1, "ff", "ff", "ff"), draws=0)))
    rows = {row[1]: row for row in tables["coefficients"].rows if row[0] == "all"}

    assert rows["percent"][2] == 1.0
    assert rows["krippendorff_alpha"][2] is None
    assert str(rows["krippendorff_alpha"][5]).startswith("Every label")
    assert tables["coverage"].rows == (
        (0, 0, "body headline"),
        (1, 0, "body headline caption boilerplate"),
        (2, 3, "body headline caption boilerplate"),
    )


def test_who_confused_what() -> None:
    tables = by_name(*record_tables(made(story_votes(1, "fq", "fq", "qq"))))

    assert tables["confusion"].rows == (
        ("person-1", "Ana", "person-2", "Ben", "fact", "fact", 0),
        ("person-1", "Ana", "person-2", "Ben", "fact", "quote", 2),
        ("person-1", "Ana", "person-2", "Ben", "quote", "fact", 0),
        ("person-1", "Ana", "person-2", "Ben", "quote", "quote", 1),
    )
    assert ("person-1", "Ana", "fact", 2) in tables["annotators"].rows


def test_outlets_with_ties_and_excluded_sentences() -> None:
    outlets = (outlet("Post", 2, fact=3, quote=1, exclude=4), outlet("Herald", exclude=1))
    tables = by_name(*record_tables(made(story_votes(1, "ff"), outlets=outlets)))

    assert tables["outlets"].rows == (
        ("Post", 1, "fact", 3, 0.75),
        ("Post", 1, "quote", 1, 0.25),
        ("Post", 1, "exclude", 4, None),
        ("Post", 1, None, 2, None),
        ("Herald", 1, "fact", 0, None),
        ("Herald", 1, "quote", 0, None),
        ("Herald", 1, "exclude", 1, None),
        ("Herald", 1, None, 0, None),
    )
    assert outlets[1].share(LabelName("fact")) == 0
    assert tables["people"].rows[0] == ("person-1", "Ana", 1, 2, 60, 600_000, 6.0)
    assert tables["progress"].rows[0] == ("story-1", "Story 1", "person-1", "Ana", 1, 2)

"""The tables that are shown: what stands in them, and that every gap says why."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.reporting.agreement_tables import (
    agreement_tables,
    coefficient_table,
    confusion_table,
    label_table,
    pair_table,
    story_table,
)
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.tables import ShownTable
from annotator.domain.reporting.work_tables import (
    outlet_table,
    people_table,
    progress_table,
    work_tables,
)
from annotator.domain.work.pace import Pace
from annotator.domain.work.progress import Progress
from tests.scenes.reports import TEN_STORIES, made, outlet
from tests.scenes.votes import story_votes

NO_BREAK = "\N{NO-BREAK SPACE}"
LETTERS = st.text("fqox.", min_size=3, max_size=3)


def texts(table: ShownTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.rows]


def tables(report: Report) -> list[ShownTable]:
    return [*agreement_tables(report), *work_tables(report)]


def test_the_coefficients_without_and_with_intervals() -> None:
    few = coefficient_table(made(story_votes(1, "ff", "qq", "xf"), draws=100))

    assert few.heads == ("Figure", "All sentences", "Nobody excluded")
    assert few.caption.endswith("No interval: too few stories (1; at least 10 are needed).")
    assert texts(few)[0] == ("Percent agreement", f"67{NO_BREAK}%", f"100{NO_BREAK}%")
    assert texts(few)[-2:] == [("Sentences compared", "3", "2"), ("Stories compared", "1", "1")]

    stories = [story_votes(number, "ff", "qq", "fq") for number in range(1, TEN_STORIES + 1)]
    many = coefficient_table(made(*stories, draws=20))

    assert many.heads[2] == many.heads[4] == f"95{NO_BREAK}% interval"
    assert texts(many)[0][1:3] == (f"67{NO_BREAK}%", f"67{NO_BREAK}% to 67{NO_BREAK}%")


def test_an_undefined_figure_points_to_its_sentence() -> None:
    table = coefficient_table(made(story_votes(1, "ff", "ff")))
    cell = table.rows[3][1]

    assert cell.marked == "undefined (1)"
    assert table.notes[cell.note - 1].startswith("Every label that can be compared is fact")


def test_labels_against_the_rest() -> None:
    table = label_table(made(story_votes(1, "ff", "qq", "fq", "q.")))

    assert [row[:3] for row in texts(table)] == [
        ("Fact", "3", f"67{NO_BREAK}%"),
        ("Quote", "4", f"67{NO_BREAK}%"),
    ]


def test_pairs_have_a_line_each() -> None:
    table = pair_table(made(story_votes(1, "fff", "qqf", "oo.")))

    assert [row[:3] for row in texts(table)] == [
        ("Ana and Ben", "3", f"100{NO_BREAK}%"),
        ("Ana and Cleo", "2", f"50{NO_BREAK}%"),
        ("Ben and Cleo", "2", f"50{NO_BREAK}%"),
    ]


def test_why_there_is_no_interval_is_said_once() -> None:
    one = pair_table(made(story_votes(1, "ff", "fq"), draws=9))
    assert one.caption.endswith("No interval: too few stories (1; at least 10 are needed).")
    three = pair_table(made(story_votes(1, "fff", "fqq"), story_votes(2, "ff."), draws=9))
    assert three.caption.endswith("No intervals: too few stories have what they need.")
    assert one.heads[-1] == three.heads[-1] == "Cohen’s κ"


def test_the_confusion_of_two_has_sides_and_that_of_more_has_none() -> None:
    two = confusion_table(made(story_votes(1, "ff", "fq", "fq", "qf")))
    assert texts(two) == [("Fact", "1", "2"), ("Quote", "1", "0")]
    assert "from Ana (rows) and from Ben (columns)" in two.caption

    three = confusion_table(made(story_votes(1, "ffq", "fq.")))
    assert texts(three) == [("Fact", "1", "3"), ("Quote", "3", "0")]
    assert "both sides of the diagonal are the same" in three.caption


def test_stories_without_anything_to_compare_are_left_out() -> None:
    table = story_table(made(story_votes(1, "ff", "qf"), story_votes(2, "f.", ".q")))

    assert [row[:3] for row in texts(table)] == [("Story 1", "2", f"50{NO_BREAK}%")]


def test_people_and_their_progress() -> None:
    report = made(story_votes(1, "ff"), story_votes(2, "f."))

    assert texts(people_table(report))[0] == ("Ana", "2", "4", f"50{NO_BREAK}%", "10", "6")
    beginner = replace(report, people=[replace(report.people[0], pace=Pace(1, 4_000, 0))])
    assert texts(people_table(beginner))[0][-2:] == ("1", "—")
    idle = replace(report, people=[replace(report.people[0], pace=Pace())])
    assert texts(people_table(idle))[0][-2:] == ("—", "—")
    without = replace(report.people[0], progress=Progress(0, 0))
    assert texts(people_table(replace(report, people=[without])))[0][2:4] == ("0", "—")
    progress = progress_table(report)
    assert progress.heads == ("Story", "Ana", "Ben")
    assert progress.rows[1][2].share == 0.5


def test_outlets_share_their_content() -> None:
    outlets = (outlet("Post", 2, fact=3, quote=1, exclude=4), outlet("", 1))
    table = outlet_table(made(story_votes(1, "ff"), outlets=outlets))

    assert table.heads[3:] == ("Fact", "Quote", "Undecided", "Excluded")
    assert texts(table) == [
        ("Post", "1", "4", f"75{NO_BREAK}%", f"25{NO_BREAK}%", "2", "4"),
        ("no outlet named", "1", "0", "—", "—", "1", "0"),
    ]


def test_nothing_labelled_has_no_tables_and_one_annotator_none_about_agreement() -> None:
    assert tables(made()) == []
    alone = made(story_votes(1, "f"))
    assert list(agreement_tables(alone)) == []
    assert len(list(work_tables(alone))) == 3


@given(st.lists(st.lists(LETTERS, min_size=1, max_size=5), min_size=1, max_size=3))
def test_every_table_is_whole(stories: list[list[str]]) -> None:
    report = made(*(story_votes(number, *rows) for number, rows in enumerate(stories, 1)))

    for table in tables(report):
        assert all(len(row) == len(table.heads) for row in table.rows)
        numbers = {cell.note for row in table.rows for cell in row} - {0}
        assert numbers == set(range(1, len(table.notes) + 1))
        assert not any("nan" in cell.text.lower() for row in table.rows for cell in row[1:])
        assert all(cell.note for row in table.rows for cell in row if cell.text == "undefined")

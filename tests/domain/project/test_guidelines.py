from annotator.domain.ids import Uid
from annotator.domain.labels import DEFAULT_LABELS, OPINION, QUOTE
from annotator.domain.project.guidelines import (
    DiffLine,
    Guideline,
    LineKind,
    differences,
    in_force,
    labels_concerned,
    namesakes,
)

COMPUTED = Uid("ffffffff-0000-8000-8000-000000000000")
WRITTEN = Uid("01999999-0000-7000-8000-000000000001")
LATER = Uid("01999999-0000-7000-8000-000000000002")


def version(uid: Uid, number: int) -> Guideline:
    return Guideline(uid, number, "x", "")


def test_the_last_one_written_is_in_force_whatever_the_order() -> None:
    first, one, other = version(COMPUTED, 2), version(WRITTEN, 2), version(LATER, 2)
    assert in_force([]) is None
    assert in_force([other, one, first]) == in_force([first, one, other]) == other
    assert namesakes([version(LATER, 3), other, first]) == [[first, other]]


def test_differences_stand_between_the_lines_around_them() -> None:
    old = "\n".join("abcdefghij")
    lines = differences(old, old.replace("e", "E"), around=1)
    assert lines == [
        DiffLine(LineKind.LEFT_OUT, "3"),
        DiffLine(LineKind.KEPT, "d"),
        DiffLine(LineKind.DROPPED, "e"),
        DiffLine(LineKind.ADDED, "E"),
        DiffLine(LineKind.KEPT, "f"),
        DiffLine(LineKind.LEFT_OUT, "4"),
    ]


def test_the_labels_that_a_changed_rule_names_are_found() -> None:
    old = "# Rules\n\n## Quote\n\nWith marks.\n\n## Fact\n\nA fact."
    found = labels_concerned(old, old.replace("With marks", "Without marks"), DEFAULT_LABELS)
    assert [label.name for label in found] == [QUOTE]
    assert labels_concerned(old, old + "\n\n## Opinion\n\nNew.", DEFAULT_LABELS)[-1].name == OPINION

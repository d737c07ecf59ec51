from annotator.domain.labels import DEFAULT_LABELS, OPINION, QUOTE
from annotator.domain.project.rewording import DiffLine, LineKind, differences, labels_concerned


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

"""What changed between two versions of a guideline, and which labels it names."""

from dataclasses import replace

from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS, FACT, OPINION, QUOTE
from annotator.domain.project.rewording import DiffLine, LineKind, changed_lines, labels_concerned


def test_differences_stand_between_the_lines_around_them() -> None:
    old = "\n".join("abcdefghij")
    lines = changed_lines(old, old.replace("e", "E"), around=1)
    assert lines == [
        DiffLine(LineKind.LEFT_OUT, "3"),
        DiffLine(LineKind.KEPT, "d"),
        DiffLine(LineKind.DROPPED, "e"),
        DiffLine(LineKind.ADDED, "E"),
        DiffLine(LineKind.KEPT, "f"),
        DiffLine(LineKind.LEFT_OUT, "4"),
    ]


def test_one_line_is_shown_rather_than_counted() -> None:
    old = "\n".join("abc")
    assert changed_lines(old, old.replace("a", "A"), around=1)[-2:] == [
        DiffLine(LineKind.KEPT, "b"),
        DiffLine(LineKind.KEPT, "c"),
    ]
    longer = "\n".join("abcd")
    shown = changed_lines(longer, longer.replace("a", "A"), around=1)
    assert shown[-1] == DiffLine(LineKind.LEFT_OUT, "2")


def test_what_stands_before_the_first_heading_is_a_section_too() -> None:
    old = "A fact comes first.\nAlways.\n## Quote\nWith marks."
    found = labels_concerned(old, old.replace("Always", "Never"), DEFAULT_LABELS)
    assert [label.name for label in found] == [FACT]


def test_the_labels_that_a_changed_rule_names_are_found() -> None:
    old = "# Rules\n\n## Quote\n\nWith marks.\n\n## Fact\n\nA fact."
    found = labels_concerned(old, old.replace("With marks", "Without marks"), DEFAULT_LABELS)
    assert [label.name for label in found] == [QUOTE]
    assert labels_concerned(old, old + "\n\n## Opinion\n\nNew.", DEFAULT_LABELS)[-1].name == OPINION


def test_a_label_is_found_by_its_name_whatever_its_case() -> None:
    label = replace(DEFAULT_LABELS[0], name=LabelName("BackGround"), title="What was before")
    assert labels_concerned("# Background\nOld.", "# Background\nNew.", [label]) == [label]

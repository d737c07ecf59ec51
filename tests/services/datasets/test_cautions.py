"""What to mind about a split: said where it is so, and nowhere else."""

import pytest

from annotator.domain.datasets.manifest import PartEntry
from annotator.domain.datasets.parts import Shares
from annotator.domain.ids import LabelName
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services.datasets.cautions import cautions

SHARES = Shares(50, 0, 50)
EVEN = {FACT: 50, QUOTE: 50}


def part(name: str, labels: dict[LabelName, int], stories: int = 5) -> PartEntry:
    return PartEntry(name, stories, stories, sum(labels.values()), labels)


def said(train: PartEntry, test: PartEntry, moved: int = 0, furniture: int = 0) -> list[str]:
    return list(cautions(SHARES, [train, test], moved, furniture))


def test_a_good_split_needs_none() -> None:
    assert said(part("train", EVEN, 1), part("test", EVEN)) == []
    # Four and ten hundredths off are still near enough.
    assert said(part("train", {FACT: 54, QUOTE: 54}), part("test", {FACT: 46, QUOTE: 46})) == []
    assert said(part("train", {FACT: 60, QUOTE: 40}), part("test", {FACT: 40, QUOTE: 60})) == []


def test_sizes_that_nobody_asked_for_are_told() -> None:
    found = said(part("train", {FACT: 56, QUOTE: 56}), part("test", {FACT: 44, QUOTE: 44}))
    why = "that were asked for: stories, and stories that share sentences, stay whole."
    assert found == [
        f"train has 56% of the records, not the 50% {why}",
        f"test has 44% of the records, not the 50% {why}",
    ]


@pytest.mark.parametrize(("stories", "few"), [(4, "4 stories"), (1, "1 story")])
def test_few_stories_to_measure_on_are_told(stories: int, few: str) -> None:
    why = "figures measured on it will say little about other stories."
    found = said(part("train", EVEN, 1), part("test", EVEN, stories))
    assert found == [f"test is based on only {few}: {why}"]


def test_labels_that_are_elsewhere_are_told() -> None:
    found = said(
        part("train", {FACT: 62, QUOTE: 38}), part("test", {FACT: 38, QUOTE: 60, OPINION: 2})
    )
    assert found == [
        "62% of train is labelled fact, but 50% of all.",
        "38% of train is labelled quote, but 49% of all.",
        "train has no record labelled opinion.",
        "38% of test is labelled fact, but 50% of all.",
        "60% of test is labelled quote, but 49% of all.",
    ]


def test_a_part_without_records_lacks_every_label() -> None:
    found = said(part("train", {FACT: 4}), part("test", {}, 0))
    assert "test has no record labelled fact." in found
    assert any(warning.startswith("test has 0% of the records") for warning in found)


@pytest.mark.parametrize(
    ("moved", "furniture", "start"),
    [
        *((1, 0, "1 story is now in train that"), (2, 0, "2 stories are now in train that")),
        *((0, 1, "1 record is page furniture"), (0, 1_000, "1,000 records are page furniture")),
    ],
)
def test_what_moved_and_what_was_not_compared_is_counted(
    moved: int, furniture: int, start: str
) -> None:
    (warning,) = said(part("train", EVEN), part("test", EVEN), moved, furniture)
    assert warning.startswith(start)

"""Counts of a dataset's parts, made while its records go by."""

from dataclasses import replace

from annotator.domain.datasets.records import GOLD_FIELDS, SENTENCE_FIELDS, VOTER_FIELDS, Shape
from annotator.domain.labels import DEFAULT_LABELS, FACT, QUOTE
from annotator.services.datasets.counting import PartCounter
from tests.formats.datasets.conftest import VOTES, document

FIRST = document(1, [("One.", [(0, QUOTE, ""), (1, FACT, "")]), ("Two.", [(1, FACT, "")])])
SECOND = document(2, [("One.", [(1, FACT, "")])])
OTHER = replace(SECOND, shared=("another", *SECOND.shared[1:]))


def test_votes_are_counted_by_all_that_the_manifest_tells() -> None:
    counter = PartCounter("train", VOTES)
    documents = [FIRST, SECOND, OTHER]
    assert list(counter.counted(documents)) == documents
    entry = counter.entry()
    assert (entry.name, entry.stories, entry.variants, entry.records) == ("train", 2, 3, 5)
    assert list(entry.labels.items()) == [(FACT, 4), (QUOTE, 1)]
    assert counter.guidelines == {"none": 1, "1": 4}
    assert counter.annotators == {"annotator-0": 1, "annotator-1": 4}


def test_of_a_sentence_with_one_label_all_voters_count() -> None:
    shape = Shape((*SENTENCE_FIELDS, *GOLD_FIELDS, *VOTER_FIELDS), DEFAULT_LABELS)
    rows = [
        ("s", 0, 0, 0, 4, "body", "One.", FACT, "unanimous", len(voters), False, 1, voters)
        for voters in (("a", "b"), ("b",))
    ]
    counter = PartCounter("all", shape)
    list(counter.counted([replace(FIRST, rows=rows)]))
    assert counter.annotators == {"a": 1, "b": 2}
    assert counter.guidelines == {}

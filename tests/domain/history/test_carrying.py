"""What becomes of labels when a sentence is cut differently."""

from dataclasses import replace

import pytest

from annotator.domain.history.carrying import after_merge, after_split, closest_part, says_the_same
from annotator.domain.history.log import NO_VERDICT, Origin, Verdict
from annotator.domain.labels import FACT, QUOTE

COPIED = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)


def test_a_part_keeps_the_label_unsure_and_the_note() -> None:
    assert after_split(Verdict(FACT, note="why")) == Verdict(
        FACT, unsure=True, note="why", origin=Origin.CARRIED
    )
    assert after_split(Verdict(note="why")) == Verdict(note="why", origin=Origin.CARRIED)
    assert after_split(Verdict(unsure=True)) == Verdict(unsure=True, origin=Origin.CARRIED)


def test_a_copied_label_counts_for_nothing_on_a_part_too() -> None:
    assert after_split(COPIED) == replace(COPIED, unsure=True)
    assert not after_merge([COPIED, Verdict(FACT)]).is_vote
    assert after_merge([replace(COPIED, confirmed=True), Verdict(FACT)]).is_vote


def test_equal_labels_stay_and_notes_are_joined() -> None:
    found = after_merge([Verdict(FACT, note="one"), Verdict(FACT, unsure=True, note="two")])
    assert found == Verdict(FACT, unsure=True, note="one\ntwo", origin=Origin.CARRIED)
    same = Verdict(FACT, note="one")
    assert after_merge([same, same]).note == "one"
    assert after_merge([Verdict(FACT), same]).note == "one"


def test_a_note_without_a_label_stays_one() -> None:
    found = after_merge([NO_VERDICT, Verdict(note="why")])
    assert found == Verdict(note="why", origin=Origin.CARRIED)


@pytest.mark.parametrize("other", [Verdict(QUOTE, note="b"), Verdict(note="b")])
def test_labels_that_differ_are_cleared(other: Verdict) -> None:
    first = Verdict(FACT, unsure=True, note="a")
    for verdicts, note in (([first, other], "a\nb"), ([other, first], "b\na")):
        assert after_merge(verdicts) == Verdict(note=note, origin=Origin.CARRIED)


def test_where_a_verdict_came_from_makes_no_difference() -> None:
    assert says_the_same(None, NO_VERDICT)
    assert says_the_same(Verdict(FACT), Verdict(FACT, origin=Origin.CARRIED))
    assert not says_the_same(Verdict(FACT), COPIED)
    assert not says_the_same(Verdict(FACT), Verdict(FACT, unsure=True))


def test_the_closest_part_shares_the_most_words() -> None:
    parts = ["The council met,", "and the band played."]
    assert closest_part(parts, "A band played there.") == 1
    assert closest_part(parts, "Nothing of this.") == 0

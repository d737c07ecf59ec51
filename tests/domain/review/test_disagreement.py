"""A disagreement: its order, its votes without names, and how its ground shifts."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.disagreement import Decision, Disagreement, Vote, VoteShift, anonymous


def vote(person: int, label: LabelName = FACT) -> Vote:
    return Vote(AnnotatorId(person), f"Person {person}", label, unsure=False, note=f"note {person}",
                recorded_at="2026-01-05T09:00:00.000Z")  # fmt: skip


def test_the_shift_of_ground_is_told_by_label() -> None:
    decision = Decision(Uid("d"), FACT, Reason.SLIP, "", "Rita", "", {FACT: 2, QUOTE: 1})
    found = Disagreement(
        SentenceId(1), Uid("s"), StoryId(1), VariantId(1), "", "", "", Kind.BODY,
        {FACT: 2, OPINION: 1}, 0.444, reopened=True, decision=decision,
    )  # fmt: skip
    assert found.shifts == (VoteShift(OPINION, 0, 1), VoteShift(QUOTE, 1, 0))
    assert replace(found, decision=None).shifts == ()


@given(st.sets(st.integers(1, 60), max_size=8), st.uuids())
def test_without_names_the_order_is_the_sentences_own(people: set[int], sentence: object) -> None:
    votes = [vote(person) for person in sorted(people)]
    shuffled = anonymous(votes, Uid(str(sentence)))
    assert shuffled == anonymous(reversed(votes), Uid(str(sentence)))
    assert sorted(v.note for v in shuffled) == sorted(v.note for v in votes)
    assert [v.annotator for v in shuffled] == [f"annotator {n + 1}" for n in range(len(votes))]
    assert all(v.annotator_id is None and v.recorded_at == "" for v in shuffled)


def test_the_same_number_is_not_the_same_person_throughout() -> None:
    votes = [vote(person) for person in range(1, 5)]
    firsts = [anonymous(votes, Uid(f"sentence {n}"))[0].note for n in range(100)]
    assert {note: 10 < firsts.count(note) < 40 for note in firsts} == {
        f"note {person}": True for person in range(1, 5)
    }

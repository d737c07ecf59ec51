"""The present state is a fold of the log, in whatever order that arrived."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.history.fold import current_adjudications, current_verdicts, votes_by_sentence
from annotator.domain.history.log import LabelEvent, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.labels import FACT, QUOTE

EVENTS = st.lists(
    st.builds(
        LabelEvent,
        st.integers(0, 999).map(lambda number: Uid(f"{number:03}")),
        st.sampled_from([AnnotatorId(1), AnnotatorId(2), AnnotatorId(3)]),
        st.sampled_from([SentenceId(1), SentenceId(2)]),
        st.sampled_from(Role),
        st.builds(
            Verdict,
            st.sampled_from([None, FACT, QUOTE]),
            origin=st.sampled_from(Origin),
            confirmed=st.booleans(),
        ),
    ),
    max_size=12,
    unique_by=lambda event: event.uid,
)
# Rows 2 and 3 are the same person's.
PERSON = {
    AnnotatorId(1): AnnotatorId(1),
    AnnotatorId(2): AnnotatorId(2),
    AnnotatorId(3): AnnotatorId(2),
}


@given(EVENTS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_plays_no_part(events: list[LabelEvent], random: object) -> None:
    shuffled = list(events)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert current_verdicts(events, PERSON) == current_verdicts(shuffled, PERSON)
    assert current_adjudications(events) == current_adjudications(shuffled)


@given(EVENTS)
def test_the_greatest_uid_counts(events: list[LabelEvent]) -> None:
    in_order = sorted(events, key=lambda event: event.uid)
    assert current_verdicts(events, PERSON) == {
        (event.sentence_id, PERSON[event.annotator_id]): event
        for event in in_order
        if event.role is Role.ANNOTATION
    }
    assert current_adjudications(events) == {
        event.sentence_id: event for event in in_order if event.role is Role.ADJUDICATION
    }


def test_cleared_and_unconfirmed_verdicts_are_no_votes() -> None:
    verdicts = {
        1: Verdict(FACT),
        2: Verdict(None),
        3: Verdict(QUOTE, origin=Origin.PROPAGATED, confirmed=False),
        4: Verdict(QUOTE, origin=Origin.PROPAGATED, confirmed=True),
    }
    current = {
        (SentenceId(1), AnnotatorId(n)): LabelEvent(
            Uid(str(n)), AnnotatorId(n), SentenceId(1), Role.ANNOTATION, verdict
        )
        for n, verdict in verdicts.items()
    }
    expected = {LabelName("fact"): 1, LabelName("quote"): 1}
    assert votes_by_sentence(current) == {SentenceId(1): expected}

"""Which uids become one, and whom somebody is asked about."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.ids import Uid
from annotator.domain.merging import (
    Answers,
    Person,
    PersonQuestion,
    questions,
    roots,
    shared_kind,
    stand_in,
    who_stands_for,
)

NONE = Answers()
UIDS = st.integers(0, 6).map(lambda n: Uid(f"{n}"))


@given(links=st.lists(st.tuples(UIDS, UIDS)), cut=st.integers(0, 10))
def test_the_smallest_of_linked_uids_stands_whatever_the_order(
    links: list[tuple[Uid, Uid]], cut: int
) -> None:
    whole = roots([], links)
    assert whole == roots([], [(b, a) for a, b in reversed(links)])
    assert all(whole[a] == whole[b] and whole[a] <= min(a, b) for a, b in links)
    # Joined in two steps, of which the second knows only what the first found.
    first = list(roots([], links[:cut]).items())
    assert roots([], [*first, *links[cut:]]) == whole


def test_a_question_is_asked_once_a_person() -> None:
    here = [Person(Uid("1"), "Ana"), Person(Uid("2"), "Ana", Uid("1"))]
    there = [Person(Uid("3"), "ANA"), Person(Uid("2"), "Ana")]
    (question,) = questions(here, there, Answers())
    assert (question.here, question.there) == (Uid("1"), Uid("3"))
    assert questions(here, there, Answers(same=((Uid("2"), Uid("3")),))) == []
    stands = who_stands_for([*here, *there], Answers(same=((Uid("2"), Uid("3")),)))
    assert stands == {Uid("1"): Uid("1"), Uid("2"): Uid("1"), Uid("3"): Uid("1")}


def test_somebody_new_in_a_file_that_was_sent_to_another_may_be_that_person() -> None:
    carl, ana, other = Person(Uid("1"), "Carl Ott"), Person(Uid("2"), "Ana"), Person(Uid("9"), "C")
    here, there = [carl, ana], [carl, ana, other]

    def asked(
        labelled: set[Person], answers: Answers = NONE, sent_to: Uid | None = carl.uid
    ) -> PersonQuestion | None:
        return stand_in(here, there, sent_to, frozenset(p.uid for p in labelled), answers)

    question = asked({other})
    assert question is not None
    assert (question.name, question.other_name) == ("Carl Ott", "C")
    assert (question.here, question.there) == (carl.uid, other.uid)
    # The person has labelled, nobody new has, it was not sent, or it is said already.
    assert asked({carl, other}) is None
    assert asked({ana}) is None
    assert asked({other}, sent_to=None) is None
    assert asked({other}, sent_to=Uid("5")) is None
    assert asked({other}, Answers(same=((other.uid, carl.uid),))) is None
    assert asked({other}, Answers(different=((carl.uid, other.uid),))) is None


def test_nobody_is_asked_about_both_by_name_and_as_a_stand_in() -> None:
    carl, ana, other = Person(Uid("1"), "Carl"), Person(Uid("2"), "Ana"), Person(Uid("9"), "ana")
    here, there = [carl, ana], [carl, ana, other]

    def asked(answers: Answers) -> tuple[int, bool]:
        found = stand_in(here, there, carl.uid, frozenset({other.uid}), answers)
        return len(questions(here, there, answers)), found is not None

    assert asked(NONE) == (1, False)
    assert asked(Answers(same=((ana.uid, other.uid),))) == (0, False)
    assert asked(Answers(different=((ana.uid, other.uid),))) == (0, True)


KINDS = st.sampled_from(Kind)


@given(one=KINDS, other=KINDS, third=KINDS)
def test_any_two_workspaces_choose_the_same_kind(one: Kind, other: Kind, third: Kind) -> None:
    assert shared_kind(one, other) is shared_kind(other, one)
    whole = shared_kind(shared_kind(one, other), third)
    assert whole is shared_kind(one, shared_kind(other, third))
    assert (whole is Kind.BOILERPLATE) == (Kind.BOILERPLATE in {one, other, third})

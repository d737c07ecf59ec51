"""Which uids become one, and whom somebody is asked about."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.ids import Uid
from annotator.domain.merging import Answers, Person, questions, roots, shared_kind, who_stands_for

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


KINDS = st.sampled_from(Kind)


@given(one=KINDS, other=KINDS, third=KINDS)
def test_any_two_workspaces_choose_the_same_kind(one: Kind, other: Kind, third: Kind) -> None:
    assert shared_kind(one, other) is shared_kind(other, one)
    whole = shared_kind(shared_kind(one, other), third)
    assert whole is shared_kind(one, shared_kind(other, third))
    assert (whole is Kind.BOILERPLATE) == (Kind.BOILERPLATE in {one, other, third})

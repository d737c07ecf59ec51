"""Where the keys lead: next, previous, across."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind, Sentence
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.domain.work.navigation import next_across, next_unlabelled, previous_unlabelled


def sentence(number: int, kind: Kind = Kind.BODY) -> Sentence:
    return Sentence(SentenceId(number), VariantId(1), Uid(""), number, 0, 0, 1, "x", kind)


SENTENCES = [sentence(0), sentence(1, Kind.CAPTION), sentence(2), sentence(3), sentence(4)]


def test_next_passes_over_labelled_sentences_and_furniture() -> None:
    found = next_unlabelled(SENTENCES, 0, {SentenceId(2)})
    assert found is SENTENCES[3]


def test_next_from_nowhere_starts_at_the_beginning_and_ends_at_the_end() -> None:
    assert next_unlabelled(SENTENCES, -1, set()) is SENTENCES[0]
    assert next_unlabelled(SENTENCES, 4, set()) is None


def test_previous_goes_back() -> None:
    assert previous_unlabelled(SENTENCES, 2, set()) is SENTENCES[0]
    assert previous_unlabelled(SENTENCES, 0, set()) is None
    assert previous_unlabelled(SENTENCES, 5, {SentenceId(4)}) is SENTENCES[3]


# Two variants of three sentences; the second ones say the same.
PAGE = [sentence(number) for number in range(6)]
SAME = frozenset({SentenceId(1), SentenceId(4)})


def test_across_goes_to_the_counterpart_and_then_on_from_the_first_of_them() -> None:
    labelled = {SentenceId(0), SentenceId(1)}
    assert next_across(PAGE, SAME, SentenceId(1), labelled) is PAGE[4]
    labelled.add(SentenceId(4))
    assert next_across(PAGE, SAME, SentenceId(4), labelled) is PAGE[2]


def test_across_comes_back_to_a_member_that_stands_before() -> None:
    assert next_across(PAGE, SAME, SentenceId(4), {SentenceId(4)}) is PAGE[1]


def test_across_goes_on_behind_the_current_one_before_it_comes_back() -> None:
    three = frozenset({SentenceId(0), SentenceId(2), SentenceId(4)})
    assert next_across(PAGE, three, SentenceId(2), {SentenceId(2)}) is PAGE[4]
    assert next_across(PAGE, three, SentenceId(0), {SentenceId(0)}) is PAGE[2]
    assert next_across(PAGE, three, SentenceId(4), {SentenceId(4)}) is PAGE[0]


def test_across_goes_on_where_a_sentence_stands_alone() -> None:
    assert next_across(PAGE, frozenset(), SentenceId(2), {SentenceId(2)}) is PAGE[3]
    assert next_across(PAGE, SAME, SentenceId(5), set(SAME) | {SentenceId(5)}) is PAGE[2]


def test_across_passes_over_furniture_among_the_members() -> None:
    page = [sentence(0), sentence(1, Kind.BOILERPLATE), sentence(2)]
    statement = frozenset({SentenceId(0), SentenceId(1)})
    assert next_across(page, statement, SentenceId(0), {SentenceId(0)}) is page[2]


@given(st.data())
def test_across_reaches_every_sentence_once(data: st.DataObject) -> None:
    groups = data.draw(st.lists(st.integers(0, 3), min_size=1, max_size=12))
    page = [sentence(number) for number in range(len(groups))]
    labelled: set[SentenceId] = set()
    current: Sentence | None = page[0]
    while current is not None:
        assert current.id not in labelled
        labelled.add(current.id)
        statement = frozenset(
            s.id for s, group in zip(page, groups, strict=True) if group == groups[current.id]
        )
        current = next_across(page, statement, current.id, labelled) or next(
            (s for s in page if s.id not in labelled), None
        )
    assert len(labelled) == len(page)

"""The report: what it counts, and that it says why wherever it has no figure."""

import math
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.agreement.figures import (
    Agreement,
    AgreementReport,
    Counts,
    Figure,
)
from annotator.domain.agreement.matrix import vote_matrix
from annotator.domain.agreement.report import report
from annotator.domain.agreement.votes import StoryVotes
from tests.scenes.votes import ALL_LABELS, PEOPLE, story_votes

TOO_FEW = "No interval: too few stories (1; at least 10 are needed)."
LETTERS = st.text("fqox.", min_size=3, max_size=3)


def reported(*stories: StoryVotes, draws: int = 0, seed: int = 0) -> AgreementReport:
    unlabelled = sum(story.unlabelled for story in stories)
    return report(vote_matrix(stories, ALL_LABELS, PEOPLE), unlabelled, draws, seed)


def agreements(found: AgreementReport) -> Iterator[Agreement]:
    yield found.overall
    yield found.content
    for rows in (found.by_label, found.by_story, found.by_pair):
        yield from (row.agreement for row in rows)


def values(found: Agreement) -> list[float | None]:
    return [figure.value for _, figure in found.coefficients.named()]


def reasons(found: Agreement) -> set[str | None]:
    return {figure.reason for _, figure in found.coefficients.named()}


def test_counts_are_what_the_figures_rest_on() -> None:
    found = reported(
        story_votes(1, "ffq", "fq.", "..x", "..f", unlabelled=4), story_votes(2, "f..", "qq.")
    )

    assert found.overall.counts == Counts(2, 6, 3, 3, 10)
    assert found.content.counts == Counts(2, 5, 3, 3, 9)
    assert [each.agreement.counts for each in found.by_story] == [
        Counts(1, 4, 2, 3, 7),
        Counts(1, 2, 1, 2, 3),
    ]
    assert [(p.one.name, p.other.name, p.agreement.counts) for p in found.by_pair] == [
        ("Ana", "Ben", Counts(2, 3, 3, 2, 6)),
        ("Ana", "Cleo", Counts(1, 1, 1, 2, 2)),
        ("Ben", "Cleo", Counts(1, 1, 1, 2, 2)),
    ]
    assert [(each.label, each.votes) for each in found.by_label] == [
        ("fact", 5),
        ("quote", 4),
        ("exclude", 1),
    ]
    assert [(each.annotator.name, each.votes) for each in found.annotators] == [
        ("Ana", (3, 1, 0)),
        ("Ben", (1, 2, 0)),
        ("Cleo", (1, 1, 1)),
    ]
    assert found.coverage == (4, 3, 2, 1)


def test_confusion_says_who_gave_what_and_in_all_who_does_not_matter() -> None:
    found = reported(story_votes(1, "fq", "fq", "qf", "ff", "f."))

    (pair,) = found.by_pair
    assert list(pair.confusion.cells()) == [
        ("fact", "fact", 1),
        ("fact", "quote", 2),
        ("quote", "fact", 1),
        ("quote", "quote", 0),
    ]
    assert found.confusion.counts == ((1, 3), (3, 0))


def test_exclude_is_a_label_overall_and_gone_from_content() -> None:
    found = reported(story_votes(1, "ff", "qq", "fq", "xx", "xf"))

    assert found.overall.coefficients.percent.value == pytest.approx(3 / 5)
    assert found.content.coefficients.percent.value == pytest.approx(2 / 3)
    assert found.content.counts.sentences == 3


@pytest.mark.parametrize(
    ("sentences", "reason"),
    [
        ([], "There are no labels yet."),
        (["f", "q"], "Only one annotator has labelled here; agreement needs two."),
        (["f.", ".q"], "No sentence has labels from two annotators."),
    ],
)
def test_where_nothing_can_be_compared_it_says_so(sentences: list[str], reason: str) -> None:
    found = reported(story_votes(1, *sentences))

    assert values(found.overall) == [None] * 5
    assert reasons(found.overall) == {reason}


def test_with_one_label_agreement_cannot_be_told_from_chance() -> None:
    found = reported(story_votes(1, "ff", "ff", "q."), draws=100)

    reason = (
        "Every label that can be compared is fact; with only one label, agreement can't be "
        "distinguished from chance."
    )
    assert values(found.overall) == [1.0, None, None, None, None]
    assert reasons(found.overall) == {TOO_FEW, reason}
    quote = found.by_label[1].agreement
    assert values(quote)[1:] == [None] * 4
    assert quote.coefficients.gwet_ac1.reason == (
        "Where annotators can be compared, no vote is for quote, so agreement on it can't "
        "be distinguished from chance."
    )
    assert "every vote is for fact" in str(found.by_label[0].agreement.coefficients.gwet_ac1.reason)


def test_a_pair_without_sentences_in_common_is_named() -> None:
    found = reported(story_votes(1, "fq.", "qq.", ".qf"))

    assert reasons(found.by_pair[1].agreement) == {
        "No sentence has a label from both Ana and Cleo."
    }


def test_everything_excluded_leaves_no_content() -> None:
    found = reported(story_votes(1, "xx", "fx"))

    assert values(found.content) == [None] * 5
    assert reasons(found.content) == {
        "Somebody excluded every sentence that has a label, so none is left."
    }


def test_a_zero_that_one_label_forces_is_explained() -> None:
    found = reported(story_votes(1, "ff", "fq", "fq"), draws=50)

    cohen = found.overall.coefficients.cohen_kappa
    assert cohen == Figure(
        0.0,
        note="One of the two annotators used only one label; Cohen's κ is then 0, whatever the "
        "other one did.",
        no_interval=TOO_FEW,
    )
    assert cohen.reason == f"{cohen.note} {TOO_FEW}"


def test_pairs_that_the_mean_leaves_out_are_counted() -> None:
    found = reported(story_votes(1, "fff.", "qqf.", "qq.f", "ff.f"))

    cohen = found.overall.coefficients.cohen_kappa
    assert cohen.value is not None
    assert "leaves out 1 of 5 pairs" not in str(cohen.reason), "κ is defined for each of them"
    left_out = reported(story_votes(1, "ff.", "qq.", "f.f"))
    cohen = left_out.overall.coefficients.cohen_kappa
    assert cohen.value == 1.0
    assert cohen.reason is not None
    assert cohen.reason.startswith("The mean leaves out 1 of 2 pairs of annotators")


def test_pairs_that_each_used_one_label_leave_no_mean() -> None:
    found = reported(story_votes(1, "ff..", "..qq"))

    coefficients = found.overall.coefficients
    of_fact = found.by_label[0].agreement.coefficients
    for each in (coefficients, of_fact):
        assert each.fleiss_kappa.value == 1.0
        assert each.cohen_kappa.value is None
        assert "the same single label" in str(each.cohen_kappa.reason)


def stories(count: int) -> list[StoryVotes]:
    return [
        story_votes(number, "ff", "qq", "fq" if number % 3 else "oo")
        for number in range(1, count + 1)
    ]


def test_intervals_take_ten_stories() -> None:
    nine = reported(*stories(9), draws=200)
    ten = reported(*stories(10), draws=200, seed=1)

    assert {figure.low for _, figure in nine.overall.coefficients.named()} == {None}
    assert reasons(nine.overall) == {"No interval: too few stories (9; at least 10 are needed)."}
    for found in (ten.overall, ten.content, ten.by_label[0].agreement, ten.by_pair[0].agreement):
        for name, figure in found.coefficients.named():
            assert figure.reason is None, name
            assert figure.value is not None
            assert figure.low is not None
            assert figure.high is not None
            assert figure.low < figure.value < figure.high, name
    assert reasons(ten.by_story[0].agreement) == {TOO_FEW}
    assert (ten.draws, ten.seed) == (200, 1)


def test_the_same_seed_gives_the_same_report() -> None:
    one, same, other = (reported(*stories(12), draws=100, seed=seed) for seed in (5, 5, 6))

    assert one == same
    assert one.overall.coefficients.percent.low != other.overall.coefficients.percent.low


def test_a_label_in_one_story_gets_no_interval() -> None:
    found = reported(*stories(20), story_votes(99, "xx", "xf"), draws=200)

    exclude = found.by_label[-1].agreement.coefficients
    assert exclude.percent.low is not None
    assert exclude.krippendorff_alpha.value is not None
    assert exclude.krippendorff_alpha.low is None
    assert "undefined in" in str(exclude.krippendorff_alpha.reason)


def test_no_draws_no_intervals() -> None:
    found = reported(*stories(12))

    assert reasons(found.overall) == {"No interval: the number of draws is 0."}


def test_whoever_waits_is_told_and_can_stop_it() -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int) -> None:
        told.append(done)
        if done > 300:
            raise StoppedError

    told: list[int] = []
    votes = vote_matrix(stories(12), ALL_LABELS, PEOPLE)
    report(votes, draws=100, drawn=told.append)
    assert told == [50, 100, 150, 200]
    told.clear()
    with pytest.raises(StoppedError):
        report(votes, draws=200, drawn=stop)
    assert told[-1] == 350


@example([["ff", "fq"], ["qq", "fo"]] * 6, 20)  # enough stories for intervals
@given(st.lists(st.lists(LETTERS, max_size=4), max_size=12), st.sampled_from([0, 20]))
def test_never_nan_never_missing_without_a_reason(found: list[list[str]], draws: int) -> None:
    votes = [story_votes(number, *sentences) for number, sentences in enumerate(found, 1)]

    for agreement in agreements(reported(*votes, draws=draws)):
        for name, figure in agreement.coefficients.named():
            if figure.value is None:
                assert figure.low is figure.high is None
                assert figure.reason, name
                continue
            assert math.isfinite(figure.value)
            assert figure.value <= 1
            if figure.low is None or figure.high is None:
                assert figure.low is figure.high is None
                assert figure.reason, name
            else:
                assert figure.low <= figure.high <= 1


@example([["ff", "fq"], ["."]])  # of the second story nobody has labelled anything
@given(st.lists(st.lists(LETTERS, min_size=1, max_size=4), min_size=1, max_size=4))
def test_a_story_and_a_pair_say_what_they_would_say_alone(found: list[list[str]]) -> None:
    votes = [story_votes(number, *sentences) for number, sentences in enumerate(found, 1)]
    whole = reported(*votes)

    titles = [each.story.title for each in whole.by_story]
    for story in votes:
        alone = reported(story)
        if story.story.title in titles:
            among = whole.by_story[titles.index(story.story.title)].agreement
            assert values(among) == pytest.approx(values(alone.overall), abs=1e-12)
        else:
            assert alone.overall.counts.votes == 0
    if len(whole.annotators) == 2:
        pair = whole.by_pair[0].agreement.coefficients
        assert pair.cohen_kappa.value == whole.overall.coefficients.cohen_kappa.value
        assert pair.krippendorff_alpha.value == whole.overall.coefficients.krippendorff_alpha.value

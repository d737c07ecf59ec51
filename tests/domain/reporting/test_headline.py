"""The headline: plain words about what was measured, and nothing about what was not."""

import pytest

from annotator.domain.reporting.headline import Worth, headline, worth
from tests.scenes.reports import TEN_STORIES, made
from tests.scenes.votes import story_votes

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("alpha", "expected"),
    [(0.8, Worth.RELIABLE), (0.7999, Worth.TENTATIVE), (0.667, Worth.TENTATIVE),
     (0.6669, Worth.TOO_LITTLE), (-0.2, Worth.TOO_LITTLE)],
)  # fmt: skip
def test_the_bounds_are_krippendorffs(alpha: float, expected: Worth) -> None:
    assert worth(alpha) is expected


def test_nothing_is_labelled() -> None:
    assert headline(made()).title == "Nothing is labelled yet."


def test_one_annotator_alone() -> None:
    said = headline(made(story_votes(1, "f", "q", "o")))

    assert said.title == "One annotator, Ana, has labelled 3 sentences; agreement needs two."
    assert "second person" in said.sentences[0]


def test_no_sentence_in_common() -> None:
    said = headline(made(story_votes(1, "f.", ".q")))

    assert said.title == "Ana and Ben have labelled 2 sentences, but none of them in common."
    assert "both label" in said.sentences[0]


def test_two_annotators_of_two_stories() -> None:
    said = headline(made(story_votes(1, "ff", "qq", "oo", "fq"), story_votes(2, "f.")))

    assert said.title == (
        f"Ana and Ben agree on 75{NO_BREAK}% of the 4 sentences that both have labelled."
    )
    # By hand: of 8 votes 3 are fact, 3 quote, 2 opinion; 1 - 7 · 2 / (8² - 3² - 3² - 2²).
    assert said.sentences[0].endswith("is 0.666."), "0.67 would not be below 0.667"
    assert "too low" in said.sentences[1]
    assert said.sentences[2] == ("Take this as a first impression: 1 story is too few to say more.")


def test_more_than_two_annotators() -> None:
    said = headline(made(story_votes(1, "fff", "qqq", "oo.")))

    assert said.title == (
        f"On 3 sentences labelled by two or more of 3 annotators, two votes agree in 100{NO_BREAK}%"
        " of cases."
    )


def test_without_chance_nothing_is_judged() -> None:
    said = headline(made(story_votes(1, "ff", "ff")))

    assert len(said.sentences) == 1
    assert said.sentences[0].startswith("Krippendorff’s alpha is undefined. Every label")


def test_furniture_does_not_make_labels_look_better() -> None:
    said = headline(made(story_votes(1, *["xx"] * 90, "fq", "qf", "ff", "qq")))

    # By hand: 1 - 187 · 4 / (188² - 180² - 4² - 4²), and 1 - 7 · 4 / (8² - 4² - 4²).
    assert "is 0.74; for the sentences that nobody excluded it is 0.12." in said.sentences[0]
    assert "too low" in said.sentences[1]


def test_where_all_is_excluded_the_rest_is_undefined() -> None:
    said = headline(made(story_votes(1, "xf", "fx", "xx")))

    assert said.sentences[1].startswith(
        "For the sentences that nobody excluded it is undefined. Somebody excluded every sentence"
    )


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [(("ff", "qq", "oo"), "considered reliable"), (("fq", "qf", "oo"), "too low")],
)
def test_an_interval_is_said_and_judged(sentences: tuple[str, ...], expected: str) -> None:
    stories = [story_votes(number, *sentences) for number in range(1, TEN_STORIES + 1)]
    said = headline(made(*stories, draws=50))

    assert f"(95{NO_BREAK}% interval" in said.sentences[0]
    assert expected in said.sentences[1]
    assert len(said.sentences) == 2


def test_an_interval_over_a_bound_is_judged_by_its_lower_end() -> None:
    fine = [story_votes(number, "ff", "qq", "oo", "ff") for number in range(1, TEN_STORIES)]
    said = headline(made(*fine, story_votes(99, "fo", "of", "qf", "fq"), draws=400))

    assert said.sentences[1].startswith("It is judged by the lower end of its interval. ")

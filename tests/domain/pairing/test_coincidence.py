"""What two sentences share by chance does not make them counterparts."""

import pytest

from annotator.domain.pairing.coincidence import content_said, is_coincidence
from annotator.domain.pairing.likeness import vectors, weighed_by_content
from annotator.domain.pairing.words import words

ELSEWHERE = [
    "The storm tore roofs from forty barns.",
    "Insurance firms expect claims of eleven million.",
    "Schools stay closed.",
]


def is_chance(one: str, other: str) -> bool:
    found = vectors([[one, *ELSEWHERE], [other, *ELSEWHERE]])
    first = weighed_by_content(found[0], one)
    second = weighed_by_content(found[1 + len(ELSEWHERE)], other)
    return is_coincidence(first, second, words(one), words(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“We have checked every house twice,” fire chief Anna Lund told reporters.",
            "Nobody was missing by the morning, Anna Lund told reporters.",
        ),
        (
            "On Friday night, the town replied.",
            "He repeated on Friday that the nights were “a loan, and no present”.",
        ),
        ("It was Friday night.", "The council met on Friday night and put out the last lamp."),
        ("It rained on Monday evening.", "Tickets were sold out by Monday evening, he said."),
        (
            "On Monday, during a visit to Karsund, he remarked that lamps cost money.",
            "“You would not like our answer,” he said during his visit to Karsund on Monday.",
        ),
        (
            "Their decision depends on how Corvane approaches it.",
            "We will make appropriate decisions that nobody likes.",
        ),
        ("Karsund.", "The bridge of Karsund is closed after a freighter hit a pier."),
        ("And how does that make him feel?", "But will the visitors feel welcome here?"),
    ],
)
def test_who_says_so_on_which_day_is_nothing_in_common(one: str, other: str) -> None:
    assert is_chance(one, other)
    assert is_chance(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“We have checked every house twice,” fire chief Anna Lund told reporters.",
            "Every house was checked, Anna Lund told reporters.",
        ),
        ("Anna Lund told reporters so on Monday.", "On Monday, Anna Lund told reporters."),
        ("Anna Lund of Ellsworth leads them.", "It is Anna Lund who speaks for them."),
        ("I disagree.", "We disagree!"),
        ("The council approaches a decision.", "A decision is approached by the mayor."),
    ],
)
def test_what_is_said_or_nearly_all_of_a_sentence_is_in_common(one: str, other: str) -> None:
    assert not is_chance(one, other)
    assert not is_chance(other, one)


def test_only_a_long_quotation_says_what_a_sentence_is_about() -> None:
    assert content_said("“I am sorry for the noise,” she said.") == {"sorry", "noise"}
    assert content_said("The plan is “a blindfold”, she said.") == set()

"""Lines about who wrote the article."""

import pytest

from annotator.domain.corpus import Kind
from annotator.domain.page.kinds import classify
from annotator.domain.texts.segmentation import sentences


def kinds_of(*lines: str) -> dict[str, Kind]:
    text = "\n".join(lines)
    spans = list(sentences(text))
    return {
        text[span.start : span.end]: kind
        for span, kind in zip(spans, classify(text, spans), strict=True)
    }


STORY = ("Lamps go out at the harbour", "By Ana Ruiz and Ben Okafor", "The lamps went out.")


@pytest.mark.parametrize(
    "about",
    [
        "Ana Ruiz covers shipping.",
        "Ben Okafor is an award-winning maritime reporter for the Post.",
        "Ana Ruiz can be reached at the harbour.",
    ],
)
def test_lines_about_the_author_are_furniture(about: str) -> None:
    assert kinds_of(*STORY, f"{about} It rained.")[about] is Kind.BOILERPLATE
    assert kinds_of(*STORY, f"{about} It rained.")["It rained."] is Kind.BOILERPLATE


def test_authors_of_whom_one_has_more_names_are_told_apart() -> None:
    firsts = [f"Ana{letter}" for letter in "abcdefgh"]
    bylines = [f"By {first} Ruiz and {first} Ruiz Okafor" for first in firsts]
    about = [f"{first} Ruiz Okafor covers shipping." for first in firsts]
    kinds = kinds_of(STORY[0], *bylines, STORY[2], *about)
    assert {kinds[line] for line in about} == {Kind.BOILERPLATE}


@pytest.mark.parametrize(
    "other", ["Ana Ruiz is a town.", "Tam Orlick covers shipping.", "Ana Ruizstadt writes letters."]
)
def test_other_lines_are_not(other: str) -> None:
    assert kinds_of(*STORY, other)[other] is Kind.BODY


@pytest.mark.parametrize(
    "about",
    [
        "Ana Ruiz is an award-winning journalist and the author of several books.",
        "Ana Ruiz covers town government for the Post.",
        "Jana Kühlwein ist freie Redakteurin beim Hafenblatt.",
        "Ana Ruiz est journaliste au Phare.",
        "Ana Ruiz es redactora de El Faro.",
    ],
)
def test_who_wrote_it_without_a_byline(about: str) -> None:
    assert kinds_of(STORY[0], STORY[2], "It was dark.", about)[about] is Kind.BOILERPLATE


@pytest.mark.parametrize(
    "lines",
    [
        # Whom the article names before, who is no writer, who speaks, and who begins it.
        ("Nobody knows Ruiz.", "Ana Ruiz is a reporter of the Post."),
        ("It was dark.", "Ana Ruiz is a pilot."),
        ("It was dark.", "Ana Ruiz is a reporter. “It was dark,” she said."),
        ("Ana Ruiz is a reporter of the Post.",),
    ],
)
def test_other_people_at_the_end_are_the_articles(lines: tuple[str, ...]) -> None:
    assert Kind.BOILERPLATE not in kinds_of(STORY[0], *lines).values()

"""What is worth comparing grows with the sentences of a story, not with their square."""

import pytest

from annotator.domain.pairing import candidates
from annotator.domain.pairing.likeness import vectors


def partners(variants: list[list[str]]) -> dict[int, set[int]]:
    """Return, for each sentence, those that it is to be compared with."""
    starts = [sum(map(len, variants[:number])) for number in range(len(variants))]
    found: dict[int, set[int]] = {place: set() for place in range(sum(map(len, variants)))}
    for pairs in candidates.candidates(vectors(variants), starts).values():
        for one, other in pairs:
            found[one].add(other)
            found[other].add(one)
    return found


@pytest.fixture
def two_variants(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_MOST_VARIANTS", 2)


@pytest.mark.usefixtures("two_variants")
@pytest.mark.parametrize("text", ["Word.", "The ferry to Lisbon sank."])
def test_of_many_variants_that_say_the_same_each_is_compared_with_few(text: str) -> None:
    found = partners([[text]] * 20)
    assert all(found.values())
    assert sum(map(len, found.values())) <= 20 * 2 * 2 * 2


@pytest.mark.parametrize("text", ["Word.", "The ferry to Lisbon sank."])
def test_of_very_many_variants_all_together_are_compared_with_few(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(candidates, "_MOST_TURNS", 40)
    found = partners([[text]] * 40)
    assert all(found.values())
    # Each pair counts for both of its sentences; it is found by likeness, or by the same words.
    assert sum(map(len, found.values())) <= 40 * 2 * 2


@pytest.mark.usefixtures("two_variants")
def test_of_many_variants_those_that_are_most_like_it_are_taken() -> None:
    near = [["The ferry to Lisbon sank at noon near Sagres."]] * 3
    far = [[f"The ferry of {name} was painted."] for name in ("Ann", "Bob", "Eve", "Ida", "Kai")]
    assert {1, 2} <= partners([*near, *far])[0]


def test_in_a_very_large_story_only_what_is_rarer_is_rare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_LARGE_STORY", 1)
    variant = [f"Lisbon {letter * 6}." for letter in "abcdefghijklmnopqrstuvwxyz"] * 2
    other = [f"Lisbon {letter * 6}." for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    before = partners([[*variant, "Lisbon sank."], [*other, "Lisbon rose."]])
    monkeypatch.setattr(candidates, "_RARE_SHARE", 1.0)
    many = partners([[*variant, "Lisbon sank."], [*other, "Lisbon rose."]])
    monkeypatch.setattr(candidates, "_MOST_LOOKS", 1)
    assert partners([[*variant, "Lisbon sank."], [*other, "Lisbon rose."]]) == before
    assert sum(map(len, before.values())) < sum(map(len, many.values()))


def test_a_story_of_ordinary_size_is_compared_with_all_its_variants() -> None:
    found = partners([["The ferry to Lisbon sank."]] * 20)
    assert {len(others) for others in found.values()} == {19}

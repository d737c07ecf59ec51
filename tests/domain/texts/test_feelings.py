"""Smileys and emoji belong to the sentence before them."""

import pytest

from annotator.domain.texts.feelings import end_of
from tests.scenes.cutting import cut


@pytest.mark.parametrize(
    "pieces",
    [
        ["I'll try that tonight. :)", "Will report back."],
        ["We won! 🎉🎉", "Next stop: home."],
        ["Did it? 👍🏽 👏", "“Yes,” he said."],
        ["It broke. 😂"],
    ],
    ids=lambda pieces: pieces[0],
)
def test_what_shows_a_feeling_ends_its_sentence(pieces: list[str]) -> None:
    assert cut(" ".join(pieces)) == pieces


def test_what_lists_or_points_begins_one() -> None:
    assert cut("✅ It is fast. ✅ It is cheap.") == ["✅ It is fast.", "✅ It is cheap."]


@pytest.mark.parametrize(
    ("text", "length"),
    [(":-) so", 3), ("😀", 1), ("❤️ it", 2), ("🎉yes", 0), (":Dear", 0), ("✅", 0)],
)
def test_a_feeling_stands_for_itself(text: str, length: int) -> None:
    assert end_of(text, 0, len(text)) == length
    assert end_of(f" {text}", 0, len(text) + 1) == length + bool(length)

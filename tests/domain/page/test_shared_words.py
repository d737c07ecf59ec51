"""What two texts say alike."""

import pytest

from annotator.domain.page.shared_words import share, telling_words, words_of


def test_words_of_three_letters_and_the_longer_ones() -> None:
    assert words_of("The old PIER is at 12") == {"the", "old", "pier"}
    assert telling_words("The old harbour is shut") == {"harbour"}


def test_pairs_of_characters_where_words_stand_unparted() -> None:
    assert words_of("港の島。") == telling_words("港の島。") == {"港の", "の島"}


@pytest.mark.parametrize(
    ("text", "part"), [("harbour storms", 0.5), ("storms", 0.0), ("is at", 0.0), ("harbour", 1.0)]
)
def test_the_share_of_the_telling_words(text: str, part: float) -> None:
    assert share(text, telling_words("the harbour is shut")) == part

"""Whether a text runs from right to left."""

import pytest

from annotator.domain.texts.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "expected"),
    [("غمرت مياه", True), ("«12» ראש", True), ("Rain, غمرت", False), ("12 …", False), ("", False)],
)
def test_the_first_letter_with_a_direction_tells_it(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_right_to_left(text) is expected

"""The items of a list on one line are sentences; other numbers and letters begin none."""

from itertools import pairwise

import pytest

from annotator.domain.texts.list_items import places


def items(text: str) -> list[str]:
    cuts = [0, *places(text, 0, len(text)), len(text)]
    return [text[one:other].strip() for one, other in pairwise(cuts)]


@pytest.mark.parametrize(
    "expected",
    [
        ["1. The fleet", "2. The lamps", "3. The quay"],
        ["•9) The fleet", "•10) The lamps"],
        ["a. The fleet", "b. The lamps"],
        # Only the next number in the same dress goes on with a list.
        ["1. The fleet had 3. Lamps are out, 2) quays are dark"],
        ["In 1. and 2. they lost"],
        [*(f"{letter}. So" for letter in "abcdefghijklmnopqrstuvwxy"), "z. So a. So it ends"],
    ],
)
def test_each_next_number_or_letter_begins_an_item(expected: list[str]) -> None:
    assert items(" ".join(expected)) == expected

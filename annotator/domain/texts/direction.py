"""In which direction a text runs."""

import unicodedata


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction says that the text runs to the left.

    The rule is P2 of the Unicode Bidirectional Algorithm (UAX #9).
    """
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((way in {"R", "AL"} for way in strong if way in {"L", "R", "AL"}), False)

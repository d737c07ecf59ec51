"""Which line of a text is its headline."""

import pytest

from annotator.domain.texts.headline import guess_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "NEWS\nNov 8, 2025\nTown opens its first bridge\nIt is long.",
            "Town opens its first bridge",
        ),
        ("Only a sentence of six words.\nAnother sentence of five words.", ""),
        ("Mayor says “we are done with it.”\nRest.", ""),
        ("Will the old bridge ever open?\n", "Will the old bridge ever open?"),
        ("", ""),
        (" ".join(["word"] * 31), ""),
        ("\n".join(["x"] * 12 + ["Town opens its first bridge"]), ""),
    ],
)
def test_the_first_line_that_could_be_a_headline(text: str, title: str) -> None:
    assert guess_title(text) == title

"""Languages as sources say them."""

import pytest

from annotator.formats.articles.said_languages import iso_language


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("en", "en"),
        (" en-GB ", "en"),
        ("pt_BR", "pt"),
        ("eng", "en"),
        ("ger-DE", "de"),
        ("gsw", "gsw"),
        ("English", "en"),
        ("Deutsch", "de"),
        ("Elvish", ""),
        ("", ""),
        (7, ""),
    ],
)
def test_languages_are_codes_or_left_out(said: object, code: str) -> None:
    assert iso_language(said) == code

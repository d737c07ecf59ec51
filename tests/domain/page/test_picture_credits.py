"""Who took a picture."""

import pytest

from annotator.domain.page.picture_credits import is_credit


@pytest.mark.parametrize(
    "line",
    [
        "AP",
        "NPA",
        "Planet Labs PBC",
        "Getty Images",
        "Photo: Ana Ruiz",
        "Reuters/Ana Ruiz",
        "Ana Ruiz/AP",
        "Foto: dpa",
        "File photo: Ana Ruiz/NPA",
        "Photo courtesy of Ana Ruiz",
        "Ana Ruiz for The Post",
    ],
)
def test_credits(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "He left.",
        "The soldiers left the quay.",
        "It was dark",
        "He was jailed for life.",
        "Video shows him running.",
        "Photos from Tavrick show smoke.",
        "Image quality was poor.",
        "Credit is due to the crew.",
        "Ask for Ana Ruiz.",
        "Bild und Ton auch.",
    ],
)
def test_no_credits(line: str) -> None:
    assert not is_credit(line)

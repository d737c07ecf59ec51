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
    ],
)
def test_credits(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    ["He left.", "The soldiers left the quay.", "It was dark", "He was jailed for life."],
)
def test_no_credits(line: str) -> None:
    assert not is_credit(line)

"""When, where and to whom somebody says so."""

import pytest

from annotator.domain.comparison.attribution import attributions
from annotator.domain.comparison.circumstances import circumstances


def found(text: str) -> list[str]:
    stretches = (part for said in attributions(text) for part in circumstances(text, said))
    return [text[part.start : part.end].strip() for part in stretches]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rains,” he said during a visit on Monday.", ["during a visit on Monday."]),
        ("“It rains,” Orlick told the Ledger, adding that it pours.", ["the Ledger"]),
        ("On Thursday, during a visit, Orlick said it rains.", ["On Thursday, during a visit,"]),
        (
            "Orlick said on Monday, while on a visit, that it rains.",
            ["on Monday, while on a visit,"],
        ),
    ],
)
def test_what_stands_beside_an_attribution(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It rains on Monday.",
        "Orlick said it rains during the visit.",
        "The “Iron Lady” said the plan was dead.",
        "The workers’ union said the quay is shut.",
        "He called it “absurd” and said the plan was bad.",
        "Orlick said that on Monday it rains.",
    ],
)
def test_what_is_said_is_no_circumstance(text: str) -> None:
    assert not found(text)

"""Shares of the parts of a dataset: read as people write them."""

import pytest

from annotator.domain.datasets.parts import Part, Shares, shares_of
from annotator.domain.errors import BadInputError


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("80/10/10", Shares(80, 10, 10)),
        ("0.8/0.2", Shares(0.8, 0, 0.2)),
        ("70/0/30", Shares(70, 0, 30)),
    ],
)
def test_shares_are_read(text: str, shares: Shares) -> None:
    assert shares_of(text) == shares
    assert sum(shares.of(part) for part in Part) == pytest.approx(1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "80",
        "80/10/5/5",
        "a/b",
        "100/0/0",
        "0/50/50",
        "-1/2/3",
        "nan/1/1",
        "inf/1/1",
        "1e308/1e308/1e308",
    ],
)
def test_other_shares_are_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadInputError, match="80/10/10"):
        shares_of(text)

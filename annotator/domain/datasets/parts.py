"""The parts of a dataset, and how large they are to be."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.domain.errors import BadInputError


class Part(StrEnum):
    """A part of a dataset."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Shares:
    """How large the parts are to be.

    Attributes:
        train: The share of `train`, a number above 0; all three are taken in proportion.
        dev: The share of `dev`, 0 for none.
        test: The share of `test`, 0 for none.
    """

    train: float
    dev: float
    test: float

    def of(self, part: Part) -> float:
        """Return the share of a part; those of all parts add up to 1."""
        value: float = getattr(self, part.value)
        return value / (self.train + self.dev + self.test)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts that are wanted: those with a share above 0."""
        return tuple(part for part in Part if self.of(part) > 0)

    def __str__(self) -> str:
        return "/".join(f"{getattr(self, part.value):g}" for part in Part)


DEFAULT_SHARES: Final = Shares(80, 10, 10)
_GREATEST: Final = 1e9
"""A greater number is no share of anything; a few of them could add up to infinity."""


def shares_of(text: str) -> Shares:
    """Return the shares that somebody wrote, such as 80/10/10 or 0.8/0.2.

    Raises:
        BadInputError: If that is not what was written.
    """
    try:
        numbers = [float(number) for number in text.split("/")]
    except ValueError:
        numbers = []
    match numbers:
        case [train, test]:
            dev = 0.0
        case [train, dev, test]:
            pass
        case _:
            raise BadInputError(
                "“{text}” does not give shares for train, dev and test; write it like 80/10/10.",
                text=text,
            )
    known = all(0 <= number <= _GREATEST for number in numbers)
    if not known or train <= 0 or dev + test <= 0:
        raise BadInputError(
            "“{text}” leaves nothing to train on or nothing to test on; write it like 80/10/10.",
            text=text,
        )
    return Shares(train, dev, test)

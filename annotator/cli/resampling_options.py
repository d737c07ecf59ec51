"""The options of commands that compute intervals."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

import click

from annotator.domain.agreement.figures import DRAWS

_MOST_DRAWS: Final = 100_000
"""The most draws: they take minutes, and more would not change any printed digit."""

CommandT = TypeVar("CommandT", bound=Callable[..., Any])


def resampling_options(command: CommandT) -> CommandT:
    """Give a command `--draws` and `--seed`."""
    draws = click.option(
        "--draws",
        metavar="N",
        type=click.IntRange(min=0, max=_MOST_DRAWS),
        default=DRAWS,
        help=f"How many bootstrap draws to base intervals on; {DRAWS} if not given, 0 for no "
        "intervals.",
    )
    seed = click.option(
        "--seed",
        metavar="N",
        type=click.IntRange(min=0),
        default=0,
        help="The seed of the draws; 0 if not given.",
    )
    return draws(seed(command))

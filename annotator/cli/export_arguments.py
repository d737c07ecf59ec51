"""The options of `annotator export` that say what goes in and how it is split."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, TypeVar

import click

from annotator.cli.options import PATH
from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.datasets.parts import shares_of
from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.domain.votes import GoldLevel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.services.datasets.export_options import SplitOptions

    Decorated = TypeVar("Decorated", bound=Callable[..., object])

_CONTENTS = (
    click.option(
        "--gold",
        type=click.Choice([str(level) for level in GoldLevel]),
        help="One record per sentence, with the label that counts: adjudicated, also unanimous, "
        "or also the majority's. Without it, one record per sentence and annotator.",
    ),
    click.option(
        "--dawid-skene",
        is_flag=True,
        help="One record per sentence, its label estimated together with the annotators' error "
        "rates (Dawid and Skene 1979); probabilities are kept.",
    ),
    click.option(
        "--soft",
        is_flag=True,
        help="One record per sentence, with the share of votes that each label has.",
    ),
    click.option(
        "--min-votes",
        metavar="N",
        type=click.IntRange(min=1),
        default=1,
        help="Leave out sentences with fewer votes; 1 if not given.",
    ),
    click.option(
        "--unsure",
        type=click.Choice(["keep", "drop"]),
        default="keep",
        help="Whether labels marked as unsure are votes here; keep if not given.",
    ),
    click.option(
        "--with-exclude",
        is_flag=True,
        help="Include sentences labelled exclude (not article text).",
    ),
    click.option(
        "--with-unconfirmed",
        is_flag=True,
        help="Include labels copied from counterparts that nobody has confirmed; for votes only.",
    ),
    click.option("--neighbours", is_flag=True, help="Add the sentences before and after."),
    click.option("--counterparts", is_flag=True, help="Add the uids of the counterparts."),
    click.option("--statement", is_flag=True, help="Add the statement a sentence belongs to."),
    click.option(
        "--pseudonyms",
        is_flag=True,
        help="Write pseudonyms and other uids for annotators, the same each time.",
    ),
    click.option(
        "--offsets",
        type=click.Choice([str(unit) for unit in OffsetUnit]),
        default=str(OffsetUnit.CODE_POINTS),
        help="What start and end count; code-points if not given.",
    ),
)
_SPLIT = (
    click.option(
        "--split",
        metavar="SHARES",
        help="Split the dataset, such as 80/10/10 for train, dev and test. Stories stay whole, "
        "and stories that share sentences stay together.",
    ),
    click.option(
        "--seed",
        metavar="N",
        type=int,
        help="The seed of the split; 0 if not given.",
    ),
    click.option(
        "--like",
        metavar="OLD",
        type=PATH,
        help="Keep stories in the part they are in in the dataset OLD.",
    ),
)


def contents_options(command: Decorated) -> Decorated:
    """Give a command the options that say what goes in."""
    return reduce(lambda found, option: option(found), reversed(_CONTENTS), command)


def split_options(command: Decorated) -> Decorated:
    """Give a command the options that say how it is split."""
    return reduce(lambda found, option: option(found), reversed(_SPLIT), command)


def contents(chosen: Mapping[str, Any]) -> Contents:
    """Return what goes in.

    Raises:
        BadInputError: If the choices don't go together.
    """
    from annotator.domain.errors import BadInputError

    labels = [flag for flag in ("gold", "dawid_skene", "soft") if chosen[flag]]
    if len(labels) > 1:
        given = " and ".join(f"--{flag.replace('_', '-')}" for flag in labels)
        raise BadInputError("{given} are different labels; choose one of them.", given=given)
    estimates = {"dawid_skene": Estimate.DAWID_SKENE, "soft": Estimate.SOFT}
    return Contents(
        gold=GoldLevel(chosen["gold"]) if chosen["gold"] else None,
        estimate=estimates.get(labels[0]) if labels else None,
        min_votes=chosen["min_votes"],
        keep_unsure=chosen["unsure"] == "keep",
        with_exclude=chosen["with_exclude"],
        with_unconfirmed=chosen["with_unconfirmed"],
        neighbours=chosen["neighbours"],
        counterparts=chosen["counterparts"],
        statement=chosen["statement"],
        pseudonyms=chosen["pseudonyms"],
        offsets=OffsetUnit(chosen["offsets"]),
    )


def split(chosen: Mapping[str, Any]) -> SplitOptions | None:
    """Return how the dataset is split, or None if it is not.

    Raises:
        BadInputError: If the shares can't be understood, or are missing beside --like.
    """
    from annotator.domain.errors import BadInputError
    from annotator.services.datasets.export_options import SplitOptions

    like, seed = chosen["like"], chosen["seed"]
    if not chosen["split"]:
        for option, value in (("--like", like), ("--seed", seed)):
            if value is not None:
                raise BadInputError(
                    "{option} goes with --split, such as --split 80/10/10.", option=option
                )
        return None
    return SplitOptions(shares_of(chosen["split"]), seed or 0, like)

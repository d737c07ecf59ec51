"""Why a figure is undefined, has no interval, or is not what it seems: in sentences."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.agreement.figures import FEWEST_STORIES, Counts
from annotator.domain.ids import LabelName

MOST_UNDEFINED: Final = 0.05
"""If a figure is undefined in more of the draws than this share, it gets no interval."""

ALL_EXCLUDED: Final = "Somebody excluded every sentence that has a label, so none is left."
SAME_ONLY: Final = (
    "Wherever two annotators have sentences in common, both used one and the same label on all of "
    "them, so agreement can't be told from chance."
)
NO_DRAWS: Final = "No interval: no draws were asked for."


def nothing_compared(counts: Counts, pair: Sequence[str] = ()) -> str | None:
    """Return why nothing can be compared, or None if something can.

    Args:
        counts: What there is.
        pair: The names of the two annotators, where the figures are theirs.
    """
    if counts.compared:
        return None
    if pair:
        return f"No sentence has a label from both {pair[0]} and {pair[1]}."
    if counts.sentences == 0:
        return "There are no labels yet."
    if counts.annotators == 1:
        return "Only one annotator has labelled here; agreement takes two."
    return "No sentence has labels from two annotators."


def one_label(compared: Sequence[int], labels: Sequence[LabelName]) -> str | None:
    """Return why agreement can't be told from chance, or None if it can.

    Args:
        compared: How many votes each label has on the sentences that can be compared.
        labels: Their names.
    """
    used = [label for label, votes in zip(labels, compared, strict=True) if votes]
    if len(used) != 1:
        return None
    return (
        f"Every label that can be compared is {used[0]}; with one label only, agreement can't be "
        "told from chance."
    )


def one_label_or_rest(label: LabelName, votes: float, other_votes: float) -> str | None:
    """Return why agreement on one label can't be told from chance, or None if it can.

    Args:
        label: The label.
        votes: How many votes it has on the sentences that can be compared.
        other_votes: How many votes all others have there.
    """
    if votes and other_votes:
        return None
    share = "every vote" if votes else "no vote"
    return (
        f"Where annotators can be compared, {share} is for {label}, so agreement on it can't be "
        "told from chance."
    )


def never_given(label: LabelName) -> str:
    """Return why nothing can be said about agreement on a label of the label set."""
    return f"Nobody has given the label {label}."


def constant_annotator(pairs: int) -> str:
    """Return why Cohen's κ is 0 when in each pair somebody used one label only."""
    who = "One of the two annotators" if pairs == 1 else "In every pair, one of the two annotators"
    return f"{who} used one label only; Cohen's κ is then 0, whatever the other one did."


def pairs_left_out(left_out: int, pairs: int) -> str:
    """Return which pairs the mean of Cohen's κ is not about."""
    return (
        f"The mean leaves out {left_out} of {pairs} pairs of annotators who have sentences in "
        "common: both used one and the same label on all of them."
    )


def no_interval(stories: int, draws: int, undefined: float) -> str | None:
    """Return why a figure has no interval, or None if it has one.

    Args:
        stories: How many stories have a sentence that can be compared.
        draws: How many draws were made.
        undefined: The share of draws in which the figure is undefined.
    """
    if draws == 0:
        return NO_DRAWS
    if stories < FEWEST_STORIES:
        return f"No interval: too few stories ({stories}; it takes {FEWEST_STORIES})."
    if undefined > MOST_UNDEFINED:
        return (
            f"No interval: the figure is undefined in {undefined:.0%} of the draws, since too few "
            "stories have what it needs."
        )
    return None

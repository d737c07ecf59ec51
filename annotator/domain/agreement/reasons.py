"""Why a figure is undefined, has no interval, or is not what it seems: in sentences."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.agreement.figures import FEWEST_STORIES, Counts
from annotator.domain.ids import LabelName
from annotator.domain.phrases import Phrase

MOST_UNDEFINED: Final = 0.05
"""If a figure is undefined in more of the draws than this share, it gets no interval."""

ALL_EXCLUDED: Final = Phrase("Somebody excluded every sentence that has a label, so none is left.")
SAME_ONLY: Final = Phrase(
    "Wherever two annotators have sentences in common, both used the same single label on all "
    "of them, so agreement can't be distinguished from chance."
)
NO_DRAWS: Final = Phrase("No interval: the number of draws is 0.")


def nothing_compared(counts: Counts, pair: Sequence[str] = ()) -> str | None:
    """Return why nothing can be compared, or None if something can.

    Args:
        counts: What there is.
        pair: The names of the two annotators, where the figures are theirs.
    """
    if counts.compared:
        return None
    if pair:
        return Phrase(
            "No sentence has a label from both {one} and {other}.", one=pair[0], other=pair[1]
        )
    if counts.sentences == 0:
        return Phrase("There are no labels yet.")
    if counts.annotators == 1:
        return Phrase("Only one annotator has labelled here; agreement needs two.")
    return Phrase("No sentence has labels from two annotators.")


def one_label(compared: Sequence[int], labels: Sequence[LabelName]) -> str | None:
    """Return why agreement can't be told from chance, or None if it can.

    Args:
        compared: How many votes each label has on the sentences that can be compared.
        labels: Their names.
    """
    used = [label for label, votes in zip(labels, compared, strict=True) if votes]
    if len(used) != 1:
        return None
    return Phrase(
        "Every label that can be compared is {label}; with only one label, agreement can't be "
        "distinguished from chance.",
        label=used[0],
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
    share = Phrase("every vote" if votes else "no vote")
    return Phrase(
        "Where annotators can be compared, {share} is for {label}, so agreement on it can't be "
        "distinguished from chance.",
        share=share,
        label=label,
    )


def never_given(label: LabelName) -> str:
    """Return why nothing can be said about agreement on a label of the label set."""
    return Phrase("Nobody has given the label {label}.", label=label)


def constant_annotator(pairs: int) -> str:
    """Return why Cohen's κ is 0 when in each pair somebody used one label only."""
    return Phrase(
        "One of the two annotators used only one label; Cohen's κ is then 0, whatever the other "
        "one did."
        if pairs == 1
        else "In every pair, one of the two annotators used only one label; Cohen's κ is then "
        "0, whatever the other one did."
    )


def pairs_left_out(left_out: int, pairs: int) -> str:
    """Return which pairs the mean of Cohen's κ is not about."""
    return Phrase(
        "The mean leaves out {left_out} of {pairs} pairs of annotators who have sentences in "
        "common: both used the same single label on all of them.",
        left_out=left_out,
        pairs=pairs,
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
        return Phrase(
            "No interval: too few stories ({stories}; at least {fewest_stories} are needed).",
            stories=stories,
            fewest_stories=FEWEST_STORIES,
        )
    if undefined > MOST_UNDEFINED:
        return Phrase(
            "No interval: the figure is undefined in {undefined:.0%} of the draws, because too "
            "few stories have what it needs.",
            undefined=undefined,
        )
    return None

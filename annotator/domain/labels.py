"""Labels: their names, their look and their keys."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from annotator.domain.ids import LabelName

FACT: Final = LabelName("fact")
QUOTE: Final = LabelName("quote")
OPINION: Final = LabelName("opinion")
EXCLUDE: Final = LabelName("exclude")

RESERVED_KEYS: Final = frozenset("HJKLUNCTSMG")
"""Letters that the window gives to other actions; no label may take one."""


@dataclass(frozen=True, slots=True)
class Label:
    """One label of the workspace's label set.

    Attributes:
        name: Its name in the data; never changes.
        title: What the window calls it.
        shortcut: One capital letter that labels and moves on.
        color: `#rrggbb`, the hue of its bar; the window adapts the lightness to the theme.
        definition: What it means, in one or two sentences.
        position: Its place in the label bar, from 0; the digit key is one more.
        retired: Kept for the labels it has, no longer offered.
    """

    name: LabelName
    title: str
    shortcut: str
    color: str
    definition: str
    position: int
    retired: bool = False


# Hues of Okabe and Ito's set, which stays apart for colour-blind readers.
DEFAULT_LABELS: Final = (
    Label(
        FACT,
        "Fact",
        "F",
        "#0072b2",
        "The outlet itself states something that can be checked, whether true or not.",
        0,
    ),
    Label(
        QUOTE,
        "Quote",
        "Q",
        "#009e73",
        "What somebody said or wrote, with or without quotation marks, attributed to them.",
        1,
    ),
    Label(
        OPINION,
        "Opinion",
        "O",
        "#d55e00",
        "A judgement, prediction or wish of the outlet itself that cannot be checked.",
        2,
    ),
    Label(
        EXCLUDE,
        "Exclude",
        "X",
        "#767676",
        "Not article text: a caption credit, a link, a line of the page around the article.",
        3,
    ),
)


def by_name(labels: Iterable[Label]) -> dict[LabelName, Label]:
    """Return the labels by their names."""
    return {label.name: label for label in labels}


def offered(labels: Iterable[Label]) -> list[Label]:
    """Return the labels that can be given, each with a key and a place of its own.

    Two files that were merged may have given one key to two labels: the first one keeps it.
    """
    found: list[Label] = []
    taken = set(RESERVED_KEYS)
    for label in sorted(labels, key=lambda label: (label.position, label.name)):
        if not label.retired:
            key = "" if label.shortcut in taken else label.shortcut
            taken.add(key)
            found.append(replace(label, shortcut=key, position=len(found)))
    return found

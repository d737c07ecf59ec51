"""Assigning: which annotator labels which stories, some of them labelled by several.

Stories that overlap are drawn by chance; then the longest come first, each going to the annotator
who keeps the work most even (Graham 1969, "longest processing time first": no annotator has more
than 4/3 of the best possible share, where stories do not overlap).
"""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.errors import BadInputError
from annotator.domain.ids import Uid


@dataclass(frozen=True, slots=True)
class AssignmentOptions:
    """How stories are shared out.

    Attributes:
        overlap: How many per cent of the stories several annotators label.
        copies: How many annotators label each of those.
        seed: From 0; the same seed gives the same assignment, in whatever order stories came.
    """

    overlap: float = 20.0
    copies: int = 2
    seed: int = 0


@dataclass(frozen=True, slots=True)
class StorySize:
    """A story to be assigned.

    Attributes:
        key: The smallest uid of its variants.
        sentences: How many want a label.
    """

    key: Uid
    sentences: int


@dataclass(frozen=True, slots=True)
class Assignment:
    """A story that an annotator is to label."""

    story: Uid
    annotator: Uid


def assign(
    stories: Sequence[StorySize],
    annotators: Sequence[Uid],
    options: AssignmentOptions,
    loads: Mapping[Uid, int] | None = None,
) -> list[Assignment]:
    """Share the stories out among the annotators.

    Args:
        stories: What is to be labelled.
        annotators: By whom; one who is named twice counts once.
        options: How.
        loads: How many sentences each annotator has to label already.

    Raises:
        BadInputError: If there is nobody to assign to, or the options can't be met.
    """
    people = sorted(set(annotators))
    require_possible(len(people), options)
    chance = random.Random(options.seed)  # noqa: S311 - reproducible, not secret
    shuffled = sorted(stories, key=lambda story: story.key)
    chance.shuffle(shuffled)
    # If some overlap is asked for, there is some, however few stories there are.
    number = max(round(len(shuffled) * options.overlap / 100), 1 if options.overlap > 0 else 0)
    shared = {story.key for story in shuffled[:number]}
    order = people[:]
    chance.shuffle(order)
    ranks = {uid: rank for rank, uid in enumerate(order)}
    load = Counter({uid: (loads or {}).get(uid, 0) for uid in people})
    together: Counter[tuple[Uid, Uid]] = Counter()
    found: list[Assignment] = []
    for story in sorted(shuffled, key=lambda story: -story.sentences):
        chosen: list[Uid] = []
        for _ in range(options.copies if story.key in shared else 1):
            chosen.append(
                min(
                    (uid for uid in people if uid not in chosen),
                    key=lambda uid: (
                        load[uid],
                        sum(together[_pair(uid, other)] for other in chosen),
                        ranks[uid],
                    ),
                )
            )
        load.update(dict.fromkeys(chosen, story.sentences))
        together.update(combinations(sorted(chosen), 2))
        found.extend(Assignment(story.key, uid) for uid in chosen)
    return found


def require_possible(annotators: int, options: AssignmentOptions) -> None:
    """Make sure that stories can be shared out in this way.

    Raises:
        BadInputError: If not; the sentence says what to change.
    """
    if not annotators:
        raise BadInputError("An assignment needs annotators; say who is to label.")
    if not 0 <= options.overlap <= 100:  # noqa: PLR2004 - per cent
        raise BadInputError(
            "An overlap is between 0 and 100 per cent of the stories, not {percent:g}.",
            percent=options.overlap,
        )
    if options.copies < 2:  # noqa: PLR2004 - overlapping takes two
        raise BadInputError("Stories that overlap are labelled by at least 2 annotators.")
    if options.overlap > 0 and annotators < options.copies:
        raise BadInputError(
            "{copies} annotators per story were asked for, but fewer were named; name more, or "
            "choose an overlap of 0.",
            copies=options.copies,
        )
    if options.seed < 0:
        raise BadInputError("The seed can't be negative.")


def _pair(one: Uid, other: Uid) -> tuple[Uid, Uid]:
    first, second = sorted((one, other))
    return first, second

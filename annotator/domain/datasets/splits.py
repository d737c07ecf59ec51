"""Parts to train, tune and test on, without leakage.

What may not be parted is a group: a story, and all stories that share text with it by any chain.
A group goes whole into one part: leakage is avoided before anything else. Then comes stability: a
group whose stories were placed before stays where they were; one whose stories were in different
parts goes to `train`, and what was moved is listed. A story is known by its variants too: the same
articles are other stories after they were imported anew, or one story after a merge. Only then do
shares count: groups placed for the first time go, the largest first, to the part that lacks records
and labels most.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.datasets.parts import Part, Shares
from annotator.domain.datasets.shared_text import SharedText, tied
from annotator.domain.errors import BadInputError
from annotator.domain.ids import LabelName, Uid
from annotator.domain.phrases import Phrase, Typed


@dataclass(frozen=True, slots=True)
class StoryWeight:
    """A story and what it brings.

    Attributes:
        uid: The story.
        group: A number that stories have in common which may not be parted.
        labels: How many records it has of each label.
        variants: Its variants.
    """

    uid: Uid
    group: int
    labels: Mapping[LabelName, int]
    variants: Sequence[Uid] = ()


@dataclass(frozen=True, slots=True)
class Before:
    """Where stories were in an earlier split.

    Attributes:
        stories: The part of each story.
        variants: The part of each variant.
    """

    stories: Mapping[Uid, Part] = field(default_factory=dict)
    variants: Mapping[Uid, Part] = field(default_factory=dict)

    def parts_of(self, story: StoryWeight) -> list[Part]:
        """Return where the story was, or what is in it; more than one if that was several."""
        found = {self.variants[uid] for uid in story.variants if uid in self.variants}
        if story.uid in self.stories:
            found.add(self.stories[story.uid])
        return sorted(found)


@dataclass(frozen=True, slots=True)
class Moved:
    """A story that is not where it was before, since text of other stories joins it to `train`."""

    story_uid: Uid
    before: Part
    now: Part


@dataclass(frozen=True, slots=True)
class Split:
    """Which story is in which part.

    Attributes:
        parts: The part of each story.
        joined: The stories that share text, group by group.
        moved: Stories that had to leave their part.
    """

    parts: Mapping[Uid, Part]
    joined: Sequence[Sequence[Uid]]
    moved: Sequence[Moved]


def can_be_parted(stories: Sequence[StoryWeight], shares: Shares) -> bool:
    """Whether there are groups enough for all parts."""
    return len({story.group for story in stories}) >= len(shares.parts)


def split(
    stories: Sequence[StoryWeight],
    shares: Shares,
    seed: int,
    before: Before | None = None,
    shared: SharedText | None = None,
) -> Split:
    """Place all stories.

    Args:
        stories: At least one, each with at least one record.
        shares: How large the parts are to be.
        seed: Decides between places that are as good.
        before: Where stories were placed in an earlier split that this one is to be like.
        shared: What ties stories together, to explain why they can't be parted.

    Raises:
        BadInputError: If there are fewer groups than parts.
    """
    known = before or Before()
    groups = _groups(stories)
    if not can_be_parted(stories, shares):
        raise BadInputError(_impossible(stories, groups, shares, shared))
    placed: dict[int, Part] = {}
    moved: list[Moved] = []
    for number, members in groups.items():
        old = {story.uid: known.parts_of(story) for story in members}
        parts = {part for each in old.values() for part in each}
        if parts:
            placed[number] = parts.pop() if len(parts) == 1 else Part.TRAIN
            moved += [
                Moved(uid, part, placed[number])
                for uid, each in old.items()
                for part in each
                if part is not placed[number]
            ]
    _place_new(groups, placed, shares, seed)
    found = {story.uid: placed[number] for number, members in groups.items() for story in members}
    joined = [[story.uid for story in members] for members in groups.values() if len(members) > 1]
    return Split({uid: found[uid] for uid in sorted(found)}, joined, moved)


def _groups(stories: Iterable[StoryWeight]) -> dict[int, list[StoryWeight]]:
    groups: dict[int, list[StoryWeight]] = defaultdict(list)
    for story in stories:
        groups[story.group].append(story)
    return groups


def _impossible(
    stories: Sequence[StoryWeight],
    groups: Mapping[int, Sequence[StoryWeight]],
    shares: Shares,
    shared: SharedText | None,
) -> str:
    wanted = len(shares.parts)
    advice = Phrase(
        "import and label more stories, or export without a split{typed}",
        typed=Typed("without --split"),
    )
    count = len(stories)
    if count < wanted:
        return Phrase(
            "Only {count} story has labels, and a story can't be split, so there can't be "
            "{wanted} parts; {advice}."
            if count == 1
            else "Only {count} stories have labels, and a story can't be split, so there can't "
            "be {wanted} parts; {advice}.",
            count=count,
            wanted=wanted,
            advice=advice,
        )
    found = Phrase(
        "The {count} stories share sentences and so form a single group that can't be split, "
        "which is too few for {wanted} parts; {advice}."
        if len(groups) == 1
        else "The {count} stories share sentences and so form only {groups} groups that can't "
        "be split, which is too few for {wanted} parts; {advice}.",
        count=count,
        groups=len(groups),
        wanted=wanted,
        advice=advice,
    )
    return found if shared is None else Phrase.joined((found, tied(shared)), " ")


class _Filling:
    """How full the parts are on the way."""

    def __init__(self, shares: Shares, totals: Counter[LabelName]) -> None:
        self.records: Counter[Part] = Counter()
        self._labels: dict[Part, Counter[LabelName]] = {part: Counter() for part in Part}
        self._shares = {part: shares.of(part) for part in shares.parts}
        self._totals = totals
        self._total = totals.total()

    def add(self, part: Part, labels: Counter[LabelName]) -> None:
        self.records[part] += labels.total()
        self._labels[part].update(labels)

    def lack(self, part: Part, labels: Counter[LabelName]) -> float:
        """Return how much of what a group brings is missing in the part.

        Records, and each label that the group has weighed by how many records of it there are:
        rare labels weigh more, since they are the first to be missing.
        """
        share = self._shares[part]
        lack = 1 - self.records[part] / (share * self._total)
        by_label = sum(
            count * (1 - self._labels[part][label] / (share * self._totals[label]))
            for label, count in labels.items()
        )
        return lack + by_label / labels.total()


def _place_new(
    groups: Mapping[int, Sequence[StoryWeight]],
    placed: dict[int, Part],
    shares: Shares,
    seed: int,
) -> None:
    """Place the groups that have no place yet."""
    labels = {number: _labels(members) for number, members in groups.items()}
    totals: Counter[LabelName] = Counter()
    for counted in labels.values():
        totals.update(counted)
    filling = _Filling(shares, totals)
    for number, part in placed.items():
        filling.add(part, labels[number])
    new = [number for number in groups if number not in placed]
    # By powers of two, so that chance decides between groups of about the same size.
    new.sort(
        key=lambda number: (
            -labels[number].total().bit_length(),
            _drawn(groups[number], seed),
        )
    )
    for number in new:
        # A part without any records lacks most of all, so that none stays empty.
        part = max(shares.parts, key=lambda part: filling.lack(part, labels[number]))
        placed[number] = part
        filling.add(part, labels[number])


def _labels(members: Iterable[StoryWeight]) -> Counter[LabelName]:
    counted: Counter[LabelName] = Counter()
    for story in members:
        counted.update(story.labels)
    return counted


def _drawn(members: Iterable[StoryWeight], seed: int) -> bytes:
    """Return what decides which group goes first: chance that is the same every time."""
    first = min(story.uid for story in members)
    return hashlib.sha256(f"{seed}:{first}".encode()).digest()

"""Deciding many sentences by one rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.ids import LabelName, SentenceId, StoryId


class RuleKind(StrEnum):
    """What a rule accepts."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True)
class Rule:
    """Which sentences to decide without looking at each.

    Attributes:
        kind: Sentences on which all votes agree, or those on which they differ and more than half
            are for one label.
        min_votes: How many votes a sentence needs at least.
    """

    kind: RuleKind
    min_votes: int = 2


@dataclass(frozen=True, slots=True)
class SentenceVotes:
    """The votes on a sentence, as far as a rule wants to know them.

    Attributes:
        sentence_id: The sentence.
        story_id: Its story.
        votes: How many there are.
        labels: For how many labels.
        majority: The label of more than half of them, if there is one.
        is_decided: A decision stands.
        is_open: It waits for one.
    """

    sentence_id: SentenceId
    story_id: StoryId
    votes: int
    labels: int
    majority: LabelName | None
    is_decided: bool
    is_open: bool


class Outcome(StrEnum):
    """What a rule makes of a sentence."""

    ACCEPTED = "accepted"
    TOO_FEW = "too_few"
    TIED = "tied"
    REOPENED = "reopened"
    NOT_MEANT = "not_meant"


def outcome(rule: Rule, found: SentenceVotes) -> Outcome:
    """Return what the rule makes of a sentence.

    A rule never overrides a reviewer's decision, even when it was reopened: the reviewer had a
    reason that the votes do not show.
    """
    is_meant = found.labels == 1 if rule.kind is RuleKind.UNANIMOUS else found.labels > 1
    if not is_meant or (found.is_decided and not found.is_open):
        return Outcome.NOT_MEANT
    if found.is_decided:
        return Outcome.REOPENED
    if found.votes < rule.min_votes:
        return Outcome.TOO_FEW
    return Outcome.TIED if found.majority is None else Outcome.ACCEPTED


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What a rule would do.

    Attributes:
        rule: The rule.
        sentences: Those that it would decide.
        by_label: How many of them get which label.
        too_few: Sentences that it leaves, since they have too few votes.
        tied: Sentences that it leaves, since no label has more than half of the votes.
        reopened: Sentences that it leaves to a person, who has decided them once.
    """

    rule: Rule
    sentences: tuple[SentenceId, ...]
    by_label: Mapping[LabelName, int]
    too_few: int = 0
    tied: int = 0
    reopened: int = 0

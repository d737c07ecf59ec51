"""What is decided about the work itself: labels, roles, assignments, settings.

Each decision is a line of the log that says which value holds for one thing from then on; the
line with the greatest uid counts. So two workspaces that meet agree, in whatever order they do.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.domain.ids import NO_UID, Uid


class Subject(StrEnum):
    """What a decision is about."""

    LABEL = "label"
    ROLE = "role"
    ASSIGNMENT = "assignment"
    SETTING = "setting"
    PRACTICE = "practice"
    COLUMNS = "columns"
    REOPENING = "reopening"


YES: Final = "1"
NO: Final = "0"
NOT_SET: Final = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """The thing that a value holds for.

    Attributes:
        subject: What it is about.
        field: Which of its properties.
        key: A label's name, or the uid of a variant or sentence; empty for the whole workspace.
        annotator_uid: Whom it concerns; empty for everybody.
    """

    subject: Subject
    field: str
    key: str = ""
    annotator_uid: Uid = NO_UID


@dataclass(frozen=True, slots=True)
class Choice:
    """A value for one thing.

    Attributes:
        matter: The thing.
        value: What holds from now on.
        before: What held until now; what undo brings back.
    """

    matter: Matter
    value: str
    before: str = NOT_SET


@dataclass(frozen=True, slots=True)
class SetupStep:
    """What was decided in one go, as far as undo is concerned.

    Attributes:
        uid: Its identity; the uid of its first line.
        reverts: The step that it takes back, if it is an undo; `NO_UID` where undo passes it over.
    """

    uid: Uid
    reverts: Uid | None = None


def next_to_undo(steps: Iterable[SetupStep]) -> Uid | None:
    """Return the step that undo takes back next, given all steps in the order of their uids."""
    standing: list[Uid] = []
    for step in steps:
        if step.reverts is None:
            standing.append(step.uid)
        elif step.reverts in standing:
            standing.remove(step.reverts)
    return standing[-1] if standing else None

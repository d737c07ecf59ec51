"""Details in the log: what an article says of itself, and a story's title, as people corrected it.

They belong to the article or story, not to a person: the latest correction counts, whoever made it.
"""

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.ids import Uid


class Detail(StrEnum):
    """What can be corrected; of a story only its title."""

    OUTLET = "outlet"
    TITLE = "title"
    URL = "url"
    PUBLISHED_AT = "published_at"


class Subject(StrEnum):
    """Whether a detail belongs to an article or to a story."""

    VARIANT = "variant"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class DetailEvent:
    """One line of the log: what a detail is, from this uid on.

    Attributes:
        uid: Its place in the order of events.
        subject: Whether an article's or a story's.
        subject_uid: Which one's.
        field: Which detail.
        value: What it is; empty when unknown.
        reverts: The event that it takes back.
    """

    uid: Uid
    subject: Subject
    subject_uid: Uid
    field: Detail
    value: str
    reverts: Uid | None = None

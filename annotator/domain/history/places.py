"""Places of articles in the log: which story a variant belongs to, and whether it was removed.

A place belongs to the article, not to a person: the latest one counts, whoever decided it.
"""

from dataclasses import dataclass

from annotator.domain.ids import Uid, VariantId


@dataclass(frozen=True, slots=True)
class PlaceEvent:
    """One line of the log: where a variant belongs, from this uid on.

    Attributes:
        uid: Its place in the order of events.
        variant_id: The variant.
        story_uid: The story that it belongs to, or belonged to when it was removed.
        removed: Whether it is shown and counted nowhere.
        reverts: The event that it takes back.
    """

    uid: Uid
    variant_id: VariantId
    story_uid: Uid
    removed: bool = False
    reverts: Uid | None = None

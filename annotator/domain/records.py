"""The records of a dataset: what is exported, with field names that are fixed for good."""

from dataclasses import dataclass

from annotator.domain.corpus import Kind
from annotator.domain.ids import LabelName, Uid
from annotator.domain.log import Origin
from annotator.domain.votes import DecidedBy


@dataclass(frozen=True, slots=True)
class VoteRecord:
    """One annotator's current label of one sentence; offsets in code points."""

    story_uid: Uid
    story: str
    variant_uid: Uid
    outlet: str
    title: str
    url: str
    published_at: str
    language: str
    text_sha256: str
    sentence_uid: Uid
    position: int
    paragraph: int
    start: int
    end: int
    kind: Kind
    text: str
    annotator_uid: Uid
    annotator: str
    label: LabelName
    unsure: bool
    note: str
    origin: Origin
    guideline_version: int | None
    recorded_at: str


@dataclass(frozen=True, slots=True)
class GoldRecord:
    """The label that counts for one sentence; offsets in code points."""

    story_uid: Uid
    story: str
    variant_uid: Uid
    outlet: str
    title: str
    url: str
    published_at: str
    language: str
    text_sha256: str
    sentence_uid: Uid
    position: int
    paragraph: int
    start: int
    end: int
    kind: Kind
    text: str
    label: LabelName
    decided_by: DecidedBy
    votes: int


Record = VoteRecord | GoldRecord

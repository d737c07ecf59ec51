"""The records of a dataset: what is exported, with field names that are fixed for good."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from annotator.domain.ids import LabelName, Uid
from annotator.domain.labels import Label

Value: TypeAlias = str | int | float | bool | tuple[str, ...] | None
Row: TypeAlias = tuple[Value, ...]


class FieldType(StrEnum):
    """What the values of a field are."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    FLAG = "flag"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of every record.

    Attributes:
        name: Its name in every format; fixed for good.
        type: What its values are.
        nullable: Whether a record may have none.
    """

    name: str
    type: FieldType = FieldType.TEXT
    nullable: bool = False


_INTEGER: Final = FieldType.INTEGER
_FLAG: Final = FieldType.FLAG

VARIANT_FIELDS: Final = (
    Field("story_uid"),
    Field("story"),
    Field("variant_uid"),
    Field("outlet"),
    Field("title"),
    Field("url"),
    Field("published_at"),
    Field("language"),
    Field("text_sha256"),
)
"""What all records of one variant share, in this order and before everything else."""

SENTENCE_FIELDS: Final = (
    Field("sentence_uid"),
    Field("position", _INTEGER),
    Field("paragraph", _INTEGER),
    Field("start", _INTEGER),
    Field("end", _INTEGER),
    Field("kind"),
    Field("text"),
)

VOTE_FIELDS: Final = (
    Field("annotator_uid"),
    Field("annotator"),
    Field("label"),
    Field("unsure", _FLAG),
    Field("note"),
    Field("origin"),
    Field("guideline_version", _INTEGER, nullable=True),
    Field("recorded_at"),
    Field("confirmed", _FLAG),
)

GOLD_FIELDS: Final = (
    Field("label"),
    Field("decided_by"),
    Field("votes", _INTEGER),
    Field("reopened", _FLAG),
)

SOFT_FIELDS: Final = (Field("label"), Field("votes", _INTEGER))
"""Followed by one field a label, see `share_field`."""

ESTIMATE_FIELDS: Final = (
    Field("label"),
    Field("votes", _INTEGER),
    Field("probability", FieldType.NUMBER),
)
"""Followed by one field a label, see `share_field`."""

VOTER_FIELDS: Final = (Field("agreeing", _INTEGER), Field("annotator_uids", FieldType.TEXTS))
"""Follow on all three: how many votes the label has, and who has voted."""

NEIGHBOUR_FIELDS: Final = (Field("previous", nullable=True), Field("next", nullable=True))
COUNTERPART_FIELDS: Final = (Field("counterparts", FieldType.TEXTS),)
STATEMENT_FIELDS: Final = (Field("statement_uid"),)
SPLIT_FIELDS: Final = (Field("split"),)


def share_field(label: LabelName) -> Field:
    """Return the field that says how much speaks for a label, from 0 to 1."""
    return Field(f"p_{label}", FieldType.NUMBER)


@dataclass(frozen=True, slots=True)
class Shape:
    """What the records of a dataset look like.

    Attributes:
        own: The fields that each record has of its own, after `VARIANT_FIELDS`.
        labels: The label set, in the order of the label bar.
    """

    own: tuple[Field, ...]
    labels: tuple[Label, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields in their order."""
        return (*VARIANT_FIELDS, *self.own)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all fields in their order."""
        return tuple(field.name for field in self.fields)

    def place(self, name: str) -> int:
        """Return where in a record's own values the field stands.

        Raises:
            ValueError: If there is no such field.
        """
        return [field.name for field in self.own].index(name)

    def has(self, name: str) -> bool:
        """Whether records have the field."""
        return any(field.name == name for field in self.own)

    @property
    def of_votes(self) -> bool:
        """Whether there is one record a sentence and annotator, not one a sentence."""
        return self.has("annotator_uid")

    @property
    def shares(self) -> tuple[tuple[LabelName, int], ...]:
        """The labels that have a share in every record, each with its place among own values."""
        return tuple(
            (label.name, self.place(share_field(label.name).name))
            for label in self.labels
            if self.has(share_field(label.name).name)
        )


@dataclass(frozen=True, slots=True)
class Document:
    """A variant with its records in reading order.

    Attributes:
        shared: The values of `VARIANT_FIELDS`.
        text: The variant's whole text.
        rows: The values of the shape's own fields, one tuple a record.
    """

    shared: tuple[str, ...]
    text: str
    rows: Sequence[Row]

    @property
    def story_uid(self) -> Uid:
        """The story that the variant is about."""
        return Uid(self.shared[0])

    @property
    def variant_uid(self) -> Uid:
        """The variant."""
        return Uid(self.shared[2])

    @property
    def language(self) -> str:
        """The variant's language, an ISO 639 code; empty when unknown."""
        return self.shared[7]

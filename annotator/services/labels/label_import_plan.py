"""What an import of labels would do, and what it did."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.ids import AnnotatorId, LabelName, Uid
from annotator.domain.label_records import LineProblem
from annotator.domain.labels import Label
from annotator.storage.label_import import ImportedLabel


@dataclass(frozen=True, slots=True)
class LabelImportOptions:
    """How labels are taken over.

    Attributes:
        annotator: Whose labels they all are, by name or uid; what the file says if empty.
        new_labels: Add labels that the workspace does not have, instead of refusing the file.
        persons: For names of the file, who that is here, by name or uid, or what a new annotator
            is called; names that are not in it are matched by themselves.
        labels: For labels of the file, which one here is meant; others are matched by their names
            or titles.
    """

    annotator: str = ""
    new_labels: bool = False
    persons: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedPerson:
    """Somebody whose labels come in.

    Attributes:
        name: Their name.
        annotator_id: Who they are here; None if they are new.
        uid: The identity that a new one brings along, if any.
    """

    name: str
    annotator_id: AnnotatorId | None = None
    uid: Uid | None = None


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """Whom a name of the file was taken for.

    Attributes:
        name: As the file has it; the uid where it has no name.
        lines: How many lines are theirs.
        person: Who it is.
    """

    name: str
    lines: int
    person: ImportedPerson


@dataclass(frozen=True, slots=True)
class PersonLabels:
    """One person's labels that are to be written, in the order of the file."""

    person: ImportedPerson
    labels: tuple[ImportedLabel, ...]


@dataclass(frozen=True, slots=True)
class LabelImportPlan:
    """What an import of labels would do.

    Attributes:
        path: The file.
        lines: How many labels it holds, readable or not.
        parts: What would be written, by person.
        already: Lines whose label is the annotator's current one already.
        replacing: Labels to write that take the place of another of the same annotator.
        repeated: Lines that a later one says again, word for word.
        overruled: Sentences about lines that a later one of the same annotator contradicts.
        problems: Lines that are not taken over.
        unknown_labels: Labels that are not here and not to be added, with their lines' number.
        new_labels: Labels that would be added.
        remarks: Sentences about how the file was read and whom its names were taken for.
        persons: Whom the names of the file were taken for, in the order of the file.
    """

    path: Path
    lines: int
    parts: tuple[PersonLabels, ...] = ()
    already: int = 0
    replacing: int = 0
    repeated: int = 0
    overruled: tuple[str, ...] = ()
    problems: tuple[LineProblem, ...] = ()
    unknown_labels: Mapping[LabelName, int] = field(default_factory=dict)
    new_labels: tuple[Label, ...] = ()
    remarks: tuple[str, ...] = ()
    persons: tuple[PersonMatch, ...] = ()

    @property
    def to_write(self) -> int:
        """How many labels would be written."""
        return sum(len(part.labels) for part in self.parts)

    @property
    def new_annotators(self) -> tuple[str, ...]:
        """The names of those who would be added."""
        return tuple(p.person.name for p in self.parts if p.person.annotator_id is None)


@dataclass(frozen=True, slots=True)
class LabelImportReport:
    """What an import of labels did.

    Attributes:
        written: How many labels were written.
        already: How many were the annotator's current ones already.
        left: How many were not reached, since it was stopped; the same import again writes them.
        new_annotators: The names of those who were added.
        new_labels: The labels that were added.
        problems: The lines that were not taken over.
        changes: What the window has to show anew.
    """

    written: int
    already: int
    left: int = 0
    new_annotators: tuple[str, ...] = ()
    new_labels: tuple[LabelName, ...] = ()
    problems: tuple[LineProblem, ...] = ()
    changes: Changes = NOTHING_CHANGED

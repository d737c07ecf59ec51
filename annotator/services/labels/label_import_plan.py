"""The options, the plan and the report of a label import."""

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
    """How labels are imported.

    Attributes:
        annotator: Whose labels all of them are, by name or uid; empty to use the file's names.
        new_labels: Whether to add unknown labels, instead of refusing the file.
        persons: For names in the file, the name or uid of the annotator here, or the name of a new
            one. Other names are matched automatically.
        labels: For labels in the file, the label here. Others are matched by name or title.
    """

    annotator: str = ""
    new_labels: bool = False
    persons: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedPerson:
    """A person whose labels are imported.

    Attributes:
        name: Their name.
        annotator_id: Their id here; None if they are new.
        uid: The uid in the file of a new person, if any.
    """

    name: str
    annotator_id: AnnotatorId | None = None
    uid: Uid | None = None


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """The person with whom a name of the file was matched.

    Attributes:
        name: The name in the file; the uid if there is no name.
        lines: How many lines have it.
        person: The person.
    """

    name: str
    lines: int
    person: ImportedPerson


@dataclass(frozen=True, slots=True)
class PersonLabels:
    """The labels of one person to be written, in the order of the file."""

    person: ImportedPerson
    labels: tuple[ImportedLabel, ...]


@dataclass(frozen=True, slots=True)
class LabelImportPlan:
    """What a label import would do.

    Attributes:
        path: The file.
        lines: The number of labels in it, readable or not.
        parts: The labels to write, by person.
        already: How many lines have the annotator's current label.
        replacing: How many labels replace another label of the same annotator.
        repeated: How many lines are repeated by a later line, word for word.
        overruled: Messages about lines that a later line of the same annotator contradicts.
        problems: Lines that are not imported.
        unknown_labels: Labels that are not here and not to be added, with the numbers of lines.
        new_labels: Labels that would be added.
        remarks: Messages about how the file was read and its names were matched.
        persons: The people matched with the names, in the order of the file.
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
        """The number of labels that would be written."""
        return sum(len(part.labels) for part in self.parts)

    @property
    def new_annotators(self) -> tuple[str, ...]:
        """The names of annotators who would be added."""
        return tuple(p.person.name for p in self.parts if p.person.annotator_id is None)


@dataclass(frozen=True, slots=True)
class LabelImportReport:
    """What a label import has done.

    Attributes:
        written: How many labels were written.
        already: How many were the annotator's current ones already.
        left: How many were not written, since it was stopped; importing again writes them.
        new_annotators: The names of annotators who were added.
        new_labels: The labels that were added.
        problems: The lines that were not imported.
        changes: What the window has to show again.
    """

    written: int
    already: int
    left: int = 0
    new_annotators: tuple[str, ...] = ()
    new_labels: tuple[LabelName, ...] = ()
    problems: tuple[LineProblem, ...] = ()
    changes: Changes = NOTHING_CHANGED

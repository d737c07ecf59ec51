"""Planning a label import: what would be written, what would not, and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.label_records import LabelFile, LabelRecord, LineProblem, Mismatch
from annotator.domain.people import clean_name
from annotator.domain.phrases import Phrase
from annotator.domain.project.new_labels import unusable_name
from annotator.domain.texts.text import one_line
from annotator.formats.labels import label_files
from annotator.services.labels.current_votes import current_vote
from annotator.services.labels.label_import_matching import Matcher, problem
from annotator.services.labels.label_import_people import PersonKey, assign, matches
from annotator.services.labels.label_import_plan import (
    ImportedPerson,
    LabelImportOptions,
    LabelImportPlan,
    PersonLabels,
)
from annotator.services.labels.label_import_words import LabelWords, by_all_names, meant_labels
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage.label_import import ImportedLabel
from annotator.storage.project import label_set

BY_THE_FILE: Final = LabelImportOptions()
_Key = tuple[SentenceId, ImportedPerson]


def plan(
    workspace: Workspace,
    path: Path,
    options: LabelImportOptions = BY_THE_FILE,
    watch: Watch = UNWATCHED,
) -> LabelImportPlan:
    """Read a file of labels and return what importing it would do; nothing is written.

    Args:
        workspace: The workspace.
        path: The file: JSON Lines, JSON, CSV and others.
        options: Whose labels they are, and whether to add new labels.
        watch: Asked all the time whether to go on.

    Raises:
        BadInputError: If the file can't be read, lacks fields, or it is not clear whose labels they
            are.
        Cancelled: If it was stopped.
        WorkspaceError: If the workspace can't be read.
    """
    labels = label_set.labels(workspace.store)
    names = by_all_names(labels)
    file = label_files.read(path, {name.casefold() for name in (*names, *options.labels)})
    meant = meant_labels(options.labels, labels, file)
    words = LabelWords(path.name, labels, names, meant)
    persons, remarks = assign(workspace, file, options)
    planning = _Planning(workspace, path.name, persons, options.new_labels, words)
    # Texts and former uids are searched for in all sentences, which can take seconds.
    with workspace.store.stoppable(watch.is_cancelled):
        planning.matcher.look_up(file.records)
    for record in file.records:
        watch.check()
        planning.add(record)
    return planning.result(path, file, remarks)


@dataclass(slots=True)
class _Planning:
    """Builds a plan, line by line."""

    workspace: Workspace
    file_name: str
    persons: Mapping[PersonKey, ImportedPerson]
    takes_new_labels: bool
    words: LabelWords
    matcher: Matcher = field(init=False)
    _planned: dict[_Key, tuple[int, ImportedLabel]] = field(default_factory=dict)
    _problems: list[LineProblem] = field(default_factory=list)
    _overruled: list[str] = field(default_factory=list)
    _unknown: dict[LabelName, list[tuple[_Key, int]]] = field(default_factory=dict)
    _repeated: int = 0
    _doubted: int = 0

    def __post_init__(self) -> None:
        """Find the sentences of the file's lines."""
        self.matcher = Matcher(self.workspace, self.file_name)

    def add(self, record: LabelRecord) -> None:
        """Add a line to the plan."""
        if not record.label:
            self._refuse(record, Mismatch.NO_LABEL, Phrase("it has no label."))
            return
        if not record.confirmed:
            what = Phrase("its label was copied, and never confirmed.")
            self._refuse(record, Mismatch.UNCONFIRMED, what)
            return
        person = self.persons.get((record.annotator_uid, clean_name(record.annotator)))
        if person is None:
            what = Phrase("it does not say whose label it is.")
            self._refuse(record, Mismatch.NO_ANNOTATOR, what)
            return
        sentence = self.matcher.sentence_of(record)
        if isinstance(sentence, LineProblem):
            self._problems.append(sentence)
            return
        said, is_doubted = self.words.without_doubt(one_line(record.label))
        key = sentence, person
        name = self._label(record, said, key)
        if name is None:
            return
        self._doubted += is_doubted
        label = ImportedLabel(
            sentence,
            name,
            record.unsure or is_doubted,
            record.note,
            record.guideline_version,
            record.recorded_at,
        )
        self._plan(key, record.line, label)

    def result(self, path: Path, file: LabelFile, remarks: list[str]) -> LabelImportPlan:
        """Return the plan."""
        beside = self._beside_others()
        parts: dict[ImportedPerson, list[ImportedLabel]] = {}
        already = replacing = 0
        for (sentence, person), (_, label) in self._planned.items():
            vote = current_vote(self.workspace, person.annotator_id, sentence)
            if vote is not None and label.says(vote):
                already += 1
                continue
            parts.setdefault(person, []).append(label)
            replacing += vote is not None
        return LabelImportPlan(
            path,
            len(file.records) + len(file.problems),
            tuple(PersonLabels(person, tuple(labels)) for person, labels in parts.items()),
            already,
            replacing,
            self._repeated,
            tuple(self._overruled),
            tuple(sorted((*file.problems, *self._problems), key=lambda found: found.line)),
            {name: len(on) for name, on in self._unknown.items() if name not in beside},
            tuple(self.words.added),
            (*file.remarks, *remarks, *self._remarks(beside)),
            matches(file, self.persons),
        )

    def _plan(self, key: _Key, line: int, label: ImportedLabel) -> None:
        before = self._planned.pop(key, None)
        self._planned[key] = line, label
        if before is None:
            return
        earlier, said = before
        if said.says(label):
            self._repeated += 1
        else:
            self._overruled.append(
                Phrase(
                    "{file_name}, line {earlier:d}: {name} says {label} there and {other} on "
                    "line {line:d}, of the same sentence; line {line:d} counts.",
                    file_name=self.file_name,
                    earlier=earlier,
                    name=key[1].name,
                    label=said.label,
                    other=label.label,
                    line=line,
                )
            )

    def _beside_others(self) -> list[LabelName]:
        """Return unknown names that only occur beside a label in the same task.

        Some programs write further features of a place, such as its layer, in this way.
        """
        return [
            name
            for name, places in self._unknown.items()
            if all(key in self._planned and self._planned[key][0] == line for key, line in places)
        ]

    def _remarks(self, beside: Sequence[LabelName]) -> Iterator[str]:
        if beside:
            yield Phrase(
                "Columns ignored, because they accompany a label and are not labels themselves: "
                "{names}.",
                names=", ".join(map(one_line, beside)),
            )
        if self._doubted:
            yield Phrase(
                "Labels followed by a question mark: {count}; they were imported as unsure.",
                count=self._doubted,
            )
        if self.matcher.typed_otherwise:
            yield Phrase(
                "Texts that differ from the sentence here only in white space, quotation marks "
                "or dashes: {count}; they were taken as the same.",
                count=self.matcher.typed_otherwise,
            )

    def _label(self, record: LabelRecord, said: str, key: _Key) -> LabelName | None:
        """Return the name of the line's label here, or of one to be added."""
        known = self.words.known(said)
        if known is not None:
            return known
        name = LabelName(said)
        if not self.takes_new_labels:
            self._unknown.setdefault(name, []).append((key, record.line))
            return None
        why = unusable_name(name)
        if why is not None:
            self._refuse(record, Mismatch.UNREADABLE, Phrase("its label {why}.", why=why))
            return None
        self.words.add(name)
        return name

    def _refuse(self, record: LabelRecord, mismatch: Mismatch, what: str) -> None:
        self._problems.append(problem(self.file_name, record, mismatch, what))

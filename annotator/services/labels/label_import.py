"""Importing labels from elsewhere: first a plan that says what matches, then the writing.

Labels are written in short transactions, so that nobody who labels meanwhile has to wait. An import
that is stopped or killed keeps what it has written. Running it again writes the rest, since a label
that is already an annotator's current one is not written twice.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import Changes
from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.labels import Label
from annotator.domain.phrases import Typed
from annotator.domain.project.label_set import choices
from annotator.services import people
from annotator.services.labels.current_votes import current_vote
from annotator.services.labels.label_import_plan import (
    ImportedPerson,
    LabelImportOptions,
    LabelImportPlan,
    LabelImportReport,
    PersonLabels,
)
from annotator.services.labels.label_import_planning import plan
from annotator.services.project import setup
from annotator.services.short_transactions import BATCH, ShortTransaction, make_room
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus, label_import
from annotator.storage.history import log
from annotator.storage.history.log import Circumstances
from annotator.storage.label_import import ImportedLabel
from annotator.storage.project import label_set

__all__ = ["LabelImportOptions", "LabelImportPlan", "LabelImportReport", "plan", "run"]


def run(
    workspace: Workspace, found: LabelImportPlan, watch: Watch = UNWATCHED
) -> LabelImportReport:
    """Write the labels of a plan; lines that match nothing are left out and reported.

    The labels of each person are one operation, which undo does not take back. If it is asked to
    stop, it stops between two transactions, and the report says how much is left.

    Args:
        workspace: The workspace.
        found: The plan; see `plan`.
        watch: Follows the labels.

    Raises:
        BadInputError: If the file has unknown labels that are not to be added.
        WorkspaceError: If it can't be saved; what was written before stays.
    """
    if found.unknown_labels:
        raise BadInputError(
            "{path} has labels that are not here: {labels}; correct them, or have them "
            "added{typed}. Nothing was imported.",
            typed=Typed("--new-labels"),
            path=found.path,
            labels=", ".join(_with_lines(found.unknown_labels)),
        )
    writing = _Writing(workspace, watch, found.to_write)
    if found.new_labels:
        writing.add_labels(found.new_labels)
    for part in found.parts:
        if watch.is_cancelled():
            break
        writing.write(part)
    return writing.report(found)


@dataclass(slots=True)
class _Writing:
    """Writes one import to the log."""

    workspace: Workspace
    watch: Watch
    total: int
    _reached: int = 0
    _written: list[tuple[AnnotatorId, SentenceId]] = field(default_factory=list)
    _newcomers: list[str] = field(default_factory=list)

    def add_labels(self, labels: Iterable[Label]) -> None:
        """Add the plan's new labels, except those that somebody has added meanwhile."""
        store = self.workspace.store
        with store.transaction():
            here = {label.name for label in label_set.labels(store)}
            new = [label for label in labels if label.name not in here]
            setup.decide(self.workspace, choices([], new))

    def write(self, part: PersonLabels) -> None:
        """Write one person's labels slice by slice, until all are written or it is to stop."""
        annotator_id = part.person.annotator_id or self._added(part.person)
        operation: Operation | None = None
        reached = 0
        while reached < len(part.labels) and not self.watch.is_cancelled():
            with self.workspace.store.transaction():
                operation, written, until = self._slice(annotator_id, operation, part, reached)
            self._written += [(annotator_id, sentence_id) for sentence_id in written]
            before, self._reached = self._reached, self._reached + until - reached
            reached = until
            self.watch.report(self._reached, self.total)
            make_room(self.workspace, before, self._reached)
        self.workspace.settle()

    def report(self, found: LabelImportPlan) -> LabelImportReport:
        """Return what was done."""
        sentences = frozenset(sentence_id for _, sentence_id in self._written)
        return LabelImportReport(
            written=len(self._written),
            already=found.already + self._reached - len(self._written),
            left=self.total - self._reached,
            new_annotators=tuple(self._newcomers),
            new_labels=tuple(label.name for label in found.new_labels),
            problems=found.problems,
            changes=Changes(
                sentences=sentences,
                stories=corpus.stories_of(self.workspace.store, sentences),
                annotators=frozenset(annotator_id for annotator_id, _ in self._written),
            ),
        )

    def _slice(
        self,
        annotator_id: AnnotatorId,
        operation: Operation | None,
        part: PersonLabels,
        reached: int,
    ) -> tuple[Operation | None, list[SentenceId], int]:
        """Append labels until the time of the transaction is up; current labels are skipped.

        Returns:
            The operation, once there is one; the sentences that got a label; how far it came.
        """
        store = self.workspace.store
        now, uids, time = self.workspace.now(), self.workspace.uids(), ShortTransaction()
        written: list[SentenceId] = []
        while reached < len(part.labels):
            batch = part.labels[reached : reached + BATCH]
            reached += len(batch)
            fresh = [one for one in batch if not self._is_said(annotator_id, one)]
            if fresh and operation is None:
                operation = Operation(next(uids), annotator_id, OperationKind.IMPORT)
                log.append_operation(store, operation, Circumstances(now))
            if operation is not None:
                label_import.append_imported(store, operation, fresh, uids, now)
            written += [one.sentence_id for one in fresh]
            if time.is_over:
                break
        return operation, written, reached

    def _is_said(self, annotator_id: AnnotatorId, label: ImportedLabel) -> bool:
        vote = current_vote(self.workspace, annotator_id, label.sentence_id)
        return vote is not None and label.says(vote)

    def _added(self, person: ImportedPerson) -> AnnotatorId:
        here = people.by_name(self.workspace, person.name)
        if here is None:
            here = people.add(self.workspace, person.name, person.uid)
            self._newcomers.append(here.name)
        return here.id


def _with_lines(unknown: Mapping[LabelName, int]) -> Iterator[str]:
    """Yield labels, each with the number of its lines."""
    for name, lines in unknown.items():
        yield f"{name} ({lines} {'line' if lines == 1 else 'lines'})"

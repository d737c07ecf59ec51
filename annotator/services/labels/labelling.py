"""Labelling: changing an annotator's verdicts; each call is one step that can be undone."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.log import (
    NO_VERDICT,
    Judgement,
    Operation,
    OperationKind,
    Origin,
    Role,
    Verdict,
)
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.texts.text import clean
from annotator.services.reading import require_standing
from annotator.services.workspace import Workspace
from annotator.storage import corpus, verdicts
from annotator.storage.history import log, undo_steps


@dataclass(frozen=True, slots=True)
class Revision:
    """A change of an annotator's verdicts in one step.

    Attributes:
        kind: The kind of the step.
        change: Returns the new verdict, given the present one.
        elapsed_ms: How long the annotator looked before deciding, in milliseconds.
        again: Sentences whose verdicts are recorded even if they stay the same.
    """

    kind: OperationKind
    change: Callable[[Verdict], Verdict]
    elapsed_ms: int | None = None
    again: Collection[SentenceId] = ()


def label(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    name: LabelName,
    elapsed_ms: int | None = None,
    again: Collection[SentenceId] = (),
) -> Changes:
    """Give sentences a label; unsure marks and notes stay.

    Args:
        workspace: The workspace.
        annotator_id: The annotator.
        sentences: One sentence, or a selected range.
        name: The label.
        elapsed_ms: How long the annotator looked before deciding, in milliseconds.
        again: The sentences whose label was reopened: giving the same label is a decision, too.

    Raises:
        BadInputError: If a sentence is not here any more.
        WorkspaceError: If it can't be saved; nothing was.
    """

    def decided(verdict: Verdict) -> Verdict:
        return replace(verdict, label=name, origin=Origin.MANUAL, confirmed=True)

    revision = Revision(OperationKind.LABEL, decided, elapsed_ms, again)
    return revise(workspace, annotator_id, sentences, revision)


def clear(
    workspace: Workspace, annotator_id: AnnotatorId, sentences: Sequence[SentenceId]
) -> Changes:
    """Remove the labels of sentences; notes stay."""

    def cleared(verdict: Verdict) -> Verdict:
        return Verdict(note=verdict.note)

    return revise(workspace, annotator_id, sentences, Revision(OperationKind.CLEAR, cleared))


def set_unsure(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    *,
    unsure: bool,
) -> Changes:
    """Mark sentences as unsure, or remove the mark."""

    def marked(verdict: Verdict) -> Verdict:
        return replace(verdict, unsure=unsure)

    return revise(workspace, annotator_id, sentences, Revision(OperationKind.UNSURE, marked))


def set_note(
    workspace: Workspace, annotator_id: AnnotatorId, sentence_id: SentenceId, note: str
) -> Changes:
    """Write a note on a sentence; an empty one removes the note."""

    def noted(verdict: Verdict) -> Verdict:
        return replace(verdict, note=clean(note).text.strip())

    return revise(workspace, annotator_id, [sentence_id], Revision(OperationKind.NOTE, noted))


def record(
    workspace: Workspace,
    operation_kind: OperationKind,
    annotator_id: AnnotatorId,
    role: Role,
    judgements: Iterable[Judgement],
) -> Operation:
    """Append an operation with its judgements; call this inside a transaction."""
    uids = workspace.uids()
    circumstances = workspace.circumstances(annotator_id)
    operation = Operation(next(uids), annotator_id, operation_kind)
    log.append_operation(workspace.store, operation, circumstances)
    log.append_judgements(workspace.store, operation, role, judgements, uids, circumstances)
    return operation


def revise(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    revision: Revision,
) -> Changes:
    """Change the annotator's verdicts in one step; unchanged ones are not recorded.

    Args:
        workspace: The workspace.
        annotator_id: The annotator.
        sentences: The sentences; one that is listed twice counts once.
        revision: The change.

    Raises:
        BadInputError: If one of them has been split or merged, or removed with its article.
        WorkspaceError: If it can't be saved; nothing was.
    """
    store = workspace.store
    with store.transaction():
        judgements = []
        for sentence_id in dict.fromkeys(sentences):
            before = verdicts.verdict(store, annotator_id, sentence_id) or NO_VERDICT
            after = revision.change(before)
            if after != before or sentence_id in revision.again:
                judgements.append(Judgement(sentence_id, after, revision.elapsed_ms))
        require_standing(workspace, (judgement.sentence_id for judgement in judgements))
        return recorded(workspace, revision.kind, annotator_id, judgements)


def recorded(
    workspace: Workspace,
    kind: OperationKind,
    annotator_id: AnnotatorId,
    judgements: Sequence[Judgement],
) -> Changes:
    """Append annotations as one step; return what changed. Call this inside a transaction."""
    if not judgements:
        return NOTHING_CHANGED
    record(workspace, kind, annotator_id, Role.ANNOTATION, judgements)
    changed = frozenset(judgement.sentence_id for judgement in judgements)
    return Changes(
        sentences=changed,
        stories=corpus.stories_of(workspace.store, changed),
        annotators=frozenset({annotator_id}),
        undo=undo_steps.undo_state(workspace.store, annotator_id),
        focus=judgements[0].sentence_id,
    )

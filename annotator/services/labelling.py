"""Labelling: one annotator's verdicts on sentences, each call one step that can be undone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from annotator.domain.changes import NOTHING_CHANGED, Changes
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.log import (
    NO_VERDICT,
    Judgement,
    Operation,
    OperationKind,
    Origin,
    Role,
    Verdict,
)
from annotator.domain.text import clean
from annotator.services.workspace import Workspace
from annotator.storage import corpus, log, undo_steps, verdicts


def label(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    name: LabelName,
    elapsed_ms: int | None = None,
) -> Changes:
    """Give the sentences a label; unsure marks and notes stay.

    Args:
        workspace: The workspace.
        annotator_id: Who labels.
        sentences: One, or a selected range.
        name: The label.
        elapsed_ms: How long the annotator looked before deciding.

    Raises:
        WorkspaceError: If it can't be saved; nothing was.
    """

    def decided(verdict: Verdict) -> Verdict:
        return replace(verdict, label=name, origin=Origin.MANUAL, confirmed=True)

    return _revise(workspace, annotator_id, sentences, OperationKind.LABEL, decided, elapsed_ms)


def clear(
    workspace: Workspace, annotator_id: AnnotatorId, sentences: Sequence[SentenceId]
) -> Changes:
    """Take the labels off the sentences; notes stay."""

    def cleared(verdict: Verdict) -> Verdict:
        return Verdict(note=verdict.note)

    return _revise(workspace, annotator_id, sentences, OperationKind.CLEAR, cleared)


def set_unsure(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    *,
    unsure: bool,
) -> Changes:
    """Mark the sentences as unsure, or take the mark off."""

    def marked(verdict: Verdict) -> Verdict:
        return replace(verdict, unsure=unsure)

    return _revise(workspace, annotator_id, sentences, OperationKind.UNSURE, marked)


def set_note(
    workspace: Workspace, annotator_id: AnnotatorId, sentence_id: SentenceId, note: str
) -> Changes:
    """Write a note to the sentence; an empty one takes it off."""

    def noted(verdict: Verdict) -> Verdict:
        return replace(verdict, note=clean(note).text.strip())

    return _revise(workspace, annotator_id, [sentence_id], OperationKind.NOTE, noted)


def record(
    workspace: Workspace,
    operation_kind: OperationKind,
    annotator_id: AnnotatorId,
    role: Role,
    judgements: Iterable[Judgement],
) -> Operation:
    """Append an operation with its judgements; to be called inside a transaction."""
    uids = workspace.uids()
    circumstances = workspace.circumstances(annotator_id)
    operation = Operation(next(uids), annotator_id, operation_kind)
    log.append_operation(workspace.store, operation, circumstances)
    log.append_judgements(workspace.store, operation, role, judgements, uids, circumstances)
    return operation


def _revise(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    kind: OperationKind,
    revise: Callable[[Verdict], Verdict],
    elapsed_ms: int | None = None,
) -> Changes:
    store = workspace.store
    with store.transaction():
        judgements = []
        for sentence_id in dict.fromkeys(sentences):
            before = verdicts.verdict(store, annotator_id, sentence_id) or NO_VERDICT
            after = revise(before)
            if after != before:
                judgements.append(Judgement(sentence_id, after, elapsed_ms))
        if not judgements:
            return NOTHING_CHANGED
        record(workspace, kind, annotator_id, Role.ANNOTATION, judgements)
        changed = frozenset(judgement.sentence_id for judgement in judgements)
        return Changes(
            sentences=changed,
            stories=corpus.stories_of(store, changed),
            annotators=frozenset({annotator_id}),
            undo=undo_steps.undo_state(store, annotator_id),
            focus=judgements[0].sentence_id,
        )

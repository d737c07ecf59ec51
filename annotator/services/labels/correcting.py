"""Correcting computed kinds of sentences and counterparts; corrections hold for everybody."""

from collections.abc import Sequence

from annotator.domain.corpus import Kind
from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.corrections import KindEvent, LinkEvent, SentencePair
from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.pairing.counterparts import Grade
from annotator.services.reading import require_standing
from annotator.services.workspace import Workspace
from annotator.storage import corpus, counterparts
from annotator.storage.history import corrections, log, undo_steps


def set_kind(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    sentences: Sequence[SentenceId],
    kind: Kind | None,
) -> Changes:
    """Set the kind of sentences.

    Args:
        workspace: The workspace.
        annotator_id: The person who decides.
        sentences: One sentence, or a selected range.
        kind: The kind; None to restore the computed one.

    Raises:
        BadInputError: If a sentence is not here any more.
        WorkspaceError: If it can't be saved; nothing was.
    """
    store = workspace.store
    with store.transaction():
        chosen = [s for s in dict.fromkeys(sentences) if _would_change(workspace, s, kind)]
        if not chosen:
            return NOTHING_CHANGED
        require_standing(workspace, chosen)
        uids = workspace.uids()
        circumstances = workspace.circumstances(annotator_id)
        operation = Operation(next(uids), annotator_id, OperationKind.KIND)
        log.append_operation(store, operation, circumstances)
        events = [KindEvent(next(uids), sentence_id, kind) for sentence_id in chosen]
        corrections.append_kinds(store, operation, events, circumstances)
        changed = frozenset(chosen)
        return Changes(
            sentences=changed,
            stories=corpus.stories_of(store, changed),
            undo=undo_steps.undo_state(store, annotator_id),
            focus=chosen[0],
            kinds=changed,
        )


def link(
    workspace: Workspace,
    annotator_id: AnnotatorId,
    one: SentenceId,
    other: SentenceId,
    grade: Grade | None = None,
) -> Changes:
    """Link two sentences as counterparts; no computation overrules it.

    Args:
        workspace: The workspace.
        annotator_id: The person who decides.
        one: A sentence.
        other: A sentence in another variant of the same story.
        grade: How alike they are. If not given, the computed grade is used, else paraphrase: the
            words alone did not show that they say the same.

    Raises:
        BadInputError: If they are not of two variants of one story, or not here any more.
        WorkspaceError: If it can't be saved; nothing was.
    """
    store = workspace.store
    with store.transaction():
        pair = _pair(workspace, one, other)
        chain = corrections.link_chain(store, pair)
        if chain and chain[-1].linked and grade in {None, chain[-1].grade}:
            return NOTHING_CHANGED
        known = grade or counterparts.computed_grade(store, pair) or Grade.PARAPHRASE
        return _decide(workspace, annotator_id, pair, known)


def unlink(
    workspace: Workspace, annotator_id: AnnotatorId, one: SentenceId, other: SentenceId
) -> Changes:
    """Unlink two sentences, which are then no counterparts; do nothing if they are none.

    Raises:
        BadInputError: If they are not of two variants of one story, or not here any more.
        WorkspaceError: If it can't be saved; nothing was.
    """
    with workspace.store.transaction():
        pair = _pair(workspace, one, other)
        if counterparts.grade_of(workspace.store, pair) is None:
            return NOTHING_CHANGED
        return _decide(workspace, annotator_id, pair, None)


def _would_change(workspace: Workspace, sentence_id: SentenceId, kind: Kind | None) -> bool:
    if kind is not None:
        return corpus.kind_of(workspace.store, sentence_id) not in {kind, None}
    chain = corrections.kind_chain(workspace.store, sentence_id)
    return bool(chain) and chain[-1].kind is not None


def _pair(workspace: Workspace, one: SentenceId, other: SentenceId) -> SentencePair:
    here, there = (corpus.place_of(workspace.store, sentence) for sentence in (one, other))
    if here is None or there is None:
        raise BadInputError("There is no such sentence here.")
    if here.story_id != there.story_id or here.variant_id == there.variant_id:
        raise BadInputError("Only sentences of different variants of one story are counterparts.")
    require_standing(workspace, (one, other))
    return SentencePair.of(one, other)


def _decide(
    workspace: Workspace, annotator_id: AnnotatorId, pair: SentencePair, grade: Grade | None
) -> Changes:
    """Record that two sentences are counterparts of this grade, or none if it is None."""
    store = workspace.store
    uids = workspace.uids()
    circumstances = workspace.circumstances(annotator_id)
    operation = Operation(next(uids), annotator_id, OperationKind.LINK)
    log.append_operation(store, operation, circumstances)
    event = LinkEvent(next(uids), pair, grade is not None, grade)
    corrections.append_links(store, operation, [event], circumstances)
    return Changes(
        sentences=pair.both,
        stories=corpus.stories_of(store, pair.both),
        undo=undo_steps.undo_state(store, annotator_id),
        focus=pair.sentence_id,
        links=pair.both,
    )

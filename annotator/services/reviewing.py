"""Reviewing: the sentences on which annotators differ, and the decisions that end that."""

from collections.abc import Iterator

from annotator.domain.changes import Changes
from annotator.domain.disagreement import Disagreement, Vote
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.labels import by_name
from annotator.domain.log import Judgement, OperationKind, Reason, Role, Verdict
from annotator.domain.text import clean
from annotator.services.labelling import record
from annotator.services.workspace import Workspace
from annotator.storage import corpus, disagreements, label_set, undo_steps


def open_disagreements(
    workspace: Workspace, after: Disagreement | None = None, limit: int = 100
) -> list[Disagreement]:
    """Return up to `limit` open disagreements, most contested first, those behind `after`."""
    return disagreements.open_disagreements(workspace.store, after, limit)


def all_open(workspace: Workspace) -> Iterator[Disagreement]:
    """Yield every open disagreement, most contested first."""
    with workspace.store.reading():
        yield from disagreements.all_open(workspace.store)


def disagreement(workspace: Workspace, sentence_id: SentenceId) -> Disagreement | None:
    """Return the sentence's disagreement if it is open."""
    return disagreements.disagreement(workspace.store, sentence_id)


def count_open(workspace: Workspace) -> int:
    """Return how many disagreements are open."""
    return disagreements.count_open(workspace.store)


def votes(workspace: Workspace, sentence_id: SentenceId) -> list[Vote]:
    """Return the current votes on a sentence, by annotators' names."""
    return disagreements.votes(workspace.store, sentence_id)


def adjudicate(
    workspace: Workspace,
    reviewer_id: AnnotatorId,
    sentence_id: SentenceId,
    label: LabelName,
    reason: Reason | None = None,
    note: str = "",
) -> Changes:
    """Decide which label counts for a sentence; nobody's own label changes.

    Raises:
        BadInputError: If the workspace has no such label.
        WorkspaceError: If it can't be saved; nothing was.
    """
    store = workspace.store
    known_label(workspace, label)
    with store.transaction():
        judgement = Judgement(
            sentence_id, Verdict(label, note=clean(note).text.strip(), reason=reason)
        )
        record(workspace, OperationKind.ADJUDICATE, reviewer_id, Role.ADJUDICATION, [judgement])
        return Changes(
            sentences=frozenset({sentence_id}),
            stories=corpus.stories_of(store, [sentence_id]),
            undo=undo_steps.undo_state(store, reviewer_id),
            focus=sentence_id,
            role=Role.ADJUDICATION,
        )


def known_label(workspace: Workspace, name: LabelName) -> LabelName:
    """Return the name if it is a label of this workspace.

    Raises:
        BadInputError: If the workspace has no such label.
    """
    known = by_name(label_set.labels(workspace.store))
    if name not in known:
        raise BadInputError(f"There is no label {name}; there are {', '.join(known)}.")
    return name


def sentence_by_uid(workspace: Workspace, uid: Uid) -> SentenceId:
    """Return the sentence with this uid.

    Raises:
        BadInputError: If it is not in the workspace.
    """
    sentence_id = corpus.sentence_by_uid(workspace.store, uid)
    if sentence_id is None:
        raise BadInputError(
            f"There is no sentence {uid} here; `annotator disagreements --json` lists the uids."
        )
    return sentence_id

"""Reviewing: the sentences on which annotators disagree, and the decisions about them."""

from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import Changes
from annotator.domain.history.log import Judgement, OperationKind, Reason, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.labels import by_name
from annotator.domain.phrases import Typed
from annotator.domain.review.disagreement import (
    ALL_OPEN,
    Disagreement,
    DisagreementFilter,
    Vote,
    anonymous,
)
from annotator.domain.texts.text import clean
from annotator.services import people
from annotator.services.labels.current_votes import current_vote
from annotator.services.labels.labelling import record
from annotator.services.project import telling
from annotator.services.workspace import Workspace
from annotator.storage import corpus, story_list
from annotator.storage.history import undo_steps
from annotator.storage.project import label_set
from annotator.storage.review import disagreements


def page(
    workspace: Workspace,
    wanted: DisagreementFilter = ALL_OPEN,
    after: Disagreement | None = None,
    limit: int = 100,
) -> list[Disagreement]:
    """Return up to `limit` disagreements that match a filter, after the one given by `after`.

    Open ones come first, the most contested at the top; then settled ones, the newest decision
    first. People who only see what they have finished see no decisions if the workspace reserves
    them for reviewers.

    Raises:
        BadInputError: If the filter names a label or story that is not here.
    """
    require_sound(workspace, wanted)
    return disagreements.page(workspace.store, _seen(workspace, wanted), after, limit)


def each(workspace: Workspace, wanted: DisagreementFilter = ALL_OPEN) -> Iterator[Disagreement]:
    """Yield every disagreement that matches a filter, in the order of `page`.

    Raises:
        BadInputError: If the filter names a label or story that is not here.
    """
    found = page(workspace, wanted)
    while found:
        yield from found
        found = disagreements.page(workspace.store, _seen(workspace, wanted), found[-1], 500)


def sentence(workspace: Workspace, sentence_id: SentenceId) -> Disagreement | None:
    """Return the disagreement about a sentence, open or settled; None if there is none."""
    return disagreements.sentence(workspace.store, sentence_id)


def count_open(workspace: Workspace, wanted: DisagreementFilter = ALL_OPEN) -> int:
    """Return how many open disagreements there are, or how many match the filter.

    Settled ones are never counted; of the filter's states, only `reopened` has an effect.
    """
    if wanted == ALL_OPEN:
        return disagreements.count_open(workspace.store)
    return disagreements.count_fitting(workspace.store, _seen(workspace, wanted))


def _seen(workspace: Workspace, wanted: DisagreementFilter) -> DisagreementFilter:
    """Return the filter, limited to what the person may see."""
    if wanted.finished_by is None or telling.tells_decisions(workspace):
        return wanted
    return replace(wanted, is_undecided=True)


def votes(
    workspace: Workspace, sentence_id: SentenceId, *, without_names: bool = False
) -> list[Vote]:
    """Return the current votes on a sentence, ordered by the annotators' names.

    Without names, the order is different for each sentence, so that "annotator 2" is not always the
    same person.
    """
    found = disagreements.votes(workspace.store, sentence_id)
    if not without_names:
        return _told_apart(workspace, found)
    seen = disagreements.sentence(workspace.store, sentence_id)
    return anonymous(found, seen.sentence_uid) if seen else []


def _told_apart(workspace: Workspace, found: list[Vote]) -> list[Vote]:
    """Return the votes with names that are all different."""
    if len({vote.annotator for vote in found}) == len(found):
        return found
    names: dict[AnnotatorId | None, str] = {a.id: a.name for a in people.shown(workspace)}
    return [replace(vote, annotator=names.get(vote.annotator_id, vote.annotator)) for vote in found]


def has_voted(workspace: Workspace, annotator_id: AnnotatorId, sentence_id: SentenceId) -> bool:
    """Return whether the annotator has a vote on the sentence."""
    return current_vote(workspace, annotator_id, sentence_id) is not None


def adjudicate(
    workspace: Workspace,
    reviewer_id: AnnotatorId,
    sentence_id: SentenceId,
    label: LabelName,
    reason: Reason | None = None,
    note: str = "",
) -> Changes:
    """Decide which label counts for a sentence; nobody's own label changes.

    The reviewer may have a vote on the sentence, and the label may be one that nobody used.

    Raises:
        BadInputError: If the workspace has no such label, or the sentence is gone.
        WorkspaceError: If it can't be saved; nothing was.
    """
    store = workspace.store
    known_label(workspace, label)
    with store.transaction():
        if not corpus.is_standing(store, sentence_id):
            raise BadInputError(
                "This sentence is no longer in the workspace; load the list again."
                if corpus.place_of(store, sentence_id) is None
                else (
                    "This sentence has been split or merged since; decide on the new sentences "
                    "instead."
                )
            )
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


def require_sound(workspace: Workspace, wanted: DisagreementFilter) -> None:
    """Make sure that everything a filter refers to is here.

    Raises:
        BadInputError: If a label or the story is not here, or a pair has the same label twice.
    """
    if wanted.labels is not None:
        one, other = (known_label(workspace, name) for name in wanted.labels)
        if one == other:
            raise BadInputError(
                "A pair needs two different labels; {one} was given twice.", one=one
            )
    if wanted.story_id is None:
        return
    if story_list.story_row(workspace.store, None, wanted.story_id) is None:
        raise BadInputError(
            "This story is no longer in the workspace: a merge may have joined it with another "
            "one; choose it again."
        )


def known_label(workspace: Workspace, name: LabelName) -> LabelName:
    """Return the name if it is a label of this workspace.

    Raises:
        BadInputError: If the workspace has no such label.
    """
    known = by_name(label_set.labels(workspace.store))
    if name not in known:
        raise BadInputError(
            "There is no label {name}; there are {known}.", name=name, known=", ".join(known)
        )
    return name


def sentence_by_uid(workspace: Workspace, uid: Uid) -> SentenceId:
    """Return the sentence with this uid.

    Raises:
        BadInputError: If it is not in the workspace.
    """
    sentence_id = corpus.sentence_by_uid(workspace.store, uid)
    if sentence_id is None:
        raise BadInputError(
            "There is no sentence {uid} here; look in the list of disagreements{typed}.",
            uid=uid,
            typed=Typed("`annotator disagreements --json`"),
        )
    return sentence_id

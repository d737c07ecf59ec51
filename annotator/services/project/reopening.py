"""Reopening labels that a changed rule may affect, for their annotators to look at again.

A reopened label still counts. Its annotator is led to it and keeps or changes it; either way it is
then a label under the guideline in force.
"""

from collections.abc import Sequence

from annotator.domain.history.changes import Changes
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.project.reopening import TouchedLabel
from annotator.domain.project.setup import Choice, Matter, Subject
from annotator.services.project import guidelines, setup_steps
from annotator.services.project.setup import NOBODY
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus
from annotator.storage.project import reopening


def touched(
    workspace: Workspace,
    labels: Sequence[LabelName] = (),
    words: str = "",
    version: int | None = None,
) -> list[TouchedLabel]:
    """Return current labels that a changed rule may affect, in the order of the texts.

    Args:
        workspace: The workspace.
        labels: Only these labels; all if empty.
        words: Only sentences that contain this text, ignoring case.
        version: Only labels given under a version before this one; None for the one in force.
    """
    now = guidelines.in_force(workspace)
    wanted = version if version is not None else 0 if now is None else now.version
    part = words.strip().casefold()
    with workspace.store.reading():
        found = reopening.touched(workspace.store, wanted, labels)
    return [each for each in found if part in each.text.casefold()]


def reopen(
    workspace: Workspace,
    labels: Sequence[TouchedLabel],
    author: Uid = NOBODY,
    watch: Watch = UNWATCHED,
) -> Changes:
    """Reopen labels, as one step.

    Args:
        workspace: The workspace.
        labels: The labels.
        author: The author of the decision.
        watch: Follows them; if it stops, those reopened by then stay reopened.

    Raises:
        WorkspaceError: If it can't be saved; of very many, those that were saved by then stay.
    """
    store = workspace.store
    now = guidelines.in_force(workspace)
    reason = f"guideline {now.version}" if now is not None else "guideline"

    def choice_of(label: TouchedLabel) -> Choice:
        matter = Matter(Subject.REOPENING, "reopened", label.sentence_uid, label.annotator_uid)
        return Choice(matter, reason, reopening.reason_waiting(store, label))

    setup_steps.decide_many(workspace, labels, choice_of, author, watch=watch)
    sentences = frozenset(each.sentence_id for each in labels)
    return Changes(
        sentences=sentences,
        stories=corpus.stories_of(store, sentences),
        annotators=frozenset(each.annotator_id for each in labels),
        setup=True,
    )


def undo(workspace: Workspace, author: Uid = NOBODY, watch: Watch = UNWATCHED) -> int:
    """Take back the last reopening made in this workspace; return how many labels it affects.

    Args:
        workspace: The workspace.
        author: Who takes it back.
        watch: Follows it; when it stops, the rest can be taken back later.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    return len(setup_steps.undo(workspace, (Subject.REOPENING,), author, watch))


def reopened_in_story(
    workspace: Workspace, annotator_id: AnnotatorId, story_id: StoryId
) -> frozenset[SentenceId]:
    """Return the sentences whose reopened label the annotator has not looked at yet."""
    return reopening.reopened_in_story(workspace.store, annotator_id, story_id)


def reopened_stories(workspace: Workspace, annotator_id: AnnotatorId) -> list[StoryId]:
    """Return the stories with reopened labels of the annotator."""
    return reopening.reopened_stories(workspace.store, annotator_id)

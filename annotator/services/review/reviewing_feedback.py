"""Feedback to annotators: where decisions differ from their labels, and why."""

from dataclasses import replace

from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, StoryId
from annotator.domain.review.feedback import (
    ReasonCount,
    StoryDecisions,
    StoryFeedback,
    count_reasons,
)
from annotator.services.project import telling
from annotator.services.workspace import Workspace
from annotator.storage import story_list, verdicts
from annotator.storage.review import decisions


def feedback(workspace: Workspace, annotator_id: AnnotatorId, story_id: StoryId) -> StoryFeedback:
    """Return where the decisions on a story differ from the annotator's labels, and why.

    Nothing is returned before the annotator has finished the story, since decisions would influence
    the remaining labels, or if the workspace reserves decisions for reviewers.

    Raises:
        BadInputError: If the story is not here.
    """
    store = workspace.store
    with store.reading():
        if story_list.story_row(store, None, story_id) is None:
            raise BadInputError("This story is no longer in the workspace; choose it again.")
        progress = verdicts.story_progress(store, annotator_id, story_id)
        is_kept_back = not telling.is_told(workspace, annotator_id)
        if is_kept_back or not progress.is_done:
            return StoryFeedback(progress, is_kept_back=is_kept_back)
        return StoryFeedback(
            progress,
            decisions.overruled_labels(store, annotator_id, story_id),
            decisions.decided_with_vote(store, annotator_id, story_id),
        )


def feedback_by_story(
    workspace: Workspace, annotator_id: AnnotatorId
) -> tuple[StoryDecisions, ...]:
    """Return the stories with decisions on sentences that the annotator has labelled.

    For an unfinished story, it only says that there will be something to see.
    """
    with workspace.store.reading():
        is_kept_back = not telling.is_told(workspace, annotator_id)
        found = decisions.decided_by_story(workspace.store, annotator_id)
    each_told = (replace(each, is_kept_back=is_kept_back) for each in found)
    return tuple(e if e.is_told else replace(e, decided=0, differing=0) for e in each_told)


def reasons(workspace: Workspace) -> tuple[ReasonCount, ...]:
    """Return how often each reason was given for each pair of labels, the most frequent first.

    For each sentence, the decision in force counts, with the votes on which it was based.
    """
    with workspace.store.reading():
        return count_reasons(decisions.reasons(workspace.store))

"""Back to the annotators: where decisions differ from their labels, and for what reasons."""

from annotator.domain.errors import BadInputError
from annotator.domain.feedback import ReasonCount, StoryFeedback, count_reasons
from annotator.domain.ids import AnnotatorId, StoryId
from annotator.services.workspace import Workspace
from annotator.storage import decisions, story_list, verdicts


def feedback(workspace: Workspace, annotator_id: AnnotatorId, story_id: StoryId) -> StoryFeedback:
    """Return where the decisions on a story differ from the annotator's labels, and why.

    Nothing is told before the annotator has finished the story: what others decided would guide
    the labels that are still to come.

    Raises:
        BadInputError: If the story is not here.
    """
    store = workspace.store
    with store.reading():
        if story_list.story_row(store, None, story_id) is None:
            raise BadInputError("This story is not in the workspace any more; choose it anew.")
        progress = verdicts.story_progress(store, annotator_id, story_id)
        if not progress.is_done:
            return StoryFeedback(progress)
        return StoryFeedback(
            progress,
            decisions.differences(store, annotator_id, story_id),
            decisions.decided_with_vote(store, annotator_id, story_id),
        )


def reasons(workspace: Workspace) -> tuple[ReasonCount, ...]:
    """Return how often each reason was given for each pair of labels, the most frequent first.

    Of each sentence the decision that stands counts, with the votes that it was made on.
    """
    with workspace.store.reading():
        return count_reasons(decisions.reasons(workspace.store))

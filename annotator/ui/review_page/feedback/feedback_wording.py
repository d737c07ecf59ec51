"""Text for an annotator about decisions on a story."""

from collections.abc import Sequence

from annotator.domain.review.feedback import StoryDecisions
from annotator.ui.empty_panel import Emptiness
from annotator.ui.languages.language import counted, number, tr


def nothing_to_tell(stories: Sequence[StoryDecisions], *, has_labelled: bool) -> Emptiness | None:
    """Return what is shown in place of the list; None if there is a list.

    Args:
        stories: The stories with decisions on sentences that the annotator has labelled.
        has_labelled: Whether the annotator has labelled anything here.
    """
    if any(each.is_told for each in stories):
        return None
    if not has_labelled:
        heading = tr("Review", "No feedback yet")
        text = tr(
            "Review",
            "Once you have finished a story, you see here where a reviewer decided differently "
            "from you, and why.",
        )
    elif not stories:
        heading = tr("Review", "No decision on your labels yet")
        text = tr(
            "Review",
            "When a reviewer decides sentences that you have labelled in a finished story, you "
            "will see here where the decision differs from your label, and why.",
        )
    elif stories[0].is_kept_back:
        heading = tr("Review", "Only reviewers see decisions")
        text = tr(
            "Review",
            "This was decided for the workspace, under Work, People and stories. Your labels "
            "stay as they are.",
        )
    else:
        heading = tr("Review", "Finish the story first")
        text = tr(
            "Review",
            "Sentences that you labelled in “{story}” have been decided. You will see here "
            "which ones, and why, once you have finished it ({left}).",
        ).format(story=stories[0].story.title, left=to_go(stories[0]))
    return Emptiness.of_nothing(heading, text)


def nothing_to_list(story: StoryDecisions) -> Emptiness:
    """Return what is shown in place of the sentence if no sentence of the story is listed."""
    if not story.is_told:
        text = tr(
            "Review",
            "Once you have finished this story ({left}), the sentences that were decided "
            "differently will appear here in context, with the decision and its reason.",
        )
        heading = tr("Review", "Finish the story first")
        return Emptiness.of_nothing(heading, text.format(left=to_go(story)))
    return Emptiness(
        tr("Review", "All agree with your labels"),
        tr(
            "Review",
            "No decision on this story differs from your labels. If one does, it will appear "
            "here in context, with its reason.",
        ),
    )


def told_of(story: StoryDecisions) -> str:
    """Return the line above the list of one story."""
    title, decided = story.story.title, story.decided
    if not story.is_told:
        text = tr("Review", "“{story}”: shown once it is finished ({left}).")
        return text.format(story=title, left=to_go(story))
    counts = counted("%Ln sentence of yours", "%Ln sentences of yours", decided)
    if not story.differing:
        text = tr("Review", "“{story}”: {sentences} decided, all in agreement with your labels.")
        return text.format(story=title, sentences=counts)
    return tr(
        "Review",
        "“{story}”: {sentences} decided, {differing} of them differently from your labels. Your "
        "labels stay as they are.",
    ).format(story=title, sentences=counts, differing=number(story.differing))


def to_go(story: StoryDecisions) -> str:
    """Return how many sentences of a story still need a label."""
    left = story.progress.total - story.progress.labelled
    return counted("%Ln sentence to go", "%Ln sentences to go", left)


def how_many_differ(story: StoryDecisions) -> str:
    """Return how many of the decided sentences the annotator had labelled differently."""
    text = tr("Review", "{differing} of {decided} decided differently")
    return text.format(differing=number(story.differing), decided=number(story.decided))

"""Looking for drift off the GUI thread: all that the page shows of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from annotator.domain.ids import StoryId
from annotator.domain.review.drift import DriftQuery, DriftSurvey
from annotator.services import reading
from annotator.services.review import drift
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class DriftFound:
    """The drift that was found.

    Attributes:
        stories: The stories of the workspace with drift, and how many pairs each has.
        all: All drift of the workspace, or of the chosen story.
        shown: The part of it that is listed.
    """

    stories: tuple[tuple[StoryId, str, int], ...]
    all: DriftSurvey
    shown: DriftSurvey


def found_in(
    workspace: Workspace, wanted: DriftQuery, known: DriftFound | None, watch: Watch
) -> DriftFound:
    """Look for drift, reusing what is known.

    Args:
        workspace: The workspace.
        wanted: Which drift is wanted.
        known: What was found before, if it is still valid.
        watch: Follows the search.

    Raises:
        BadInputError: If the story or an outlet is not here any more.
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    base = DriftQuery(finished_by=wanted.finished_by, story_id=wanted.story_id)
    if known is not None and known.all.query.finished_by != wanted.finished_by:
        known = None
    is_known = known is not None and known.all.query == base
    everything = known.all if known and is_known else drift.survey(workspace, base, watch)
    stories = known.stories if known else _stories(workspace, everything, watch)
    if replace(wanted, turns_round=True) == base:
        return DriftFound(stories, everything, everything)
    listed = drift.survey(workspace, wanted, watch)
    return DriftFound(stories, everything, drift.with_finding(workspace, listed, watch))


def _stories(
    workspace: Workspace, everything: DriftSurvey, watch: Watch
) -> tuple[tuple[StoryId, str, int], ...]:
    """Return the stories of the workspace with drift, even if only one story was searched."""
    whole = DriftQuery(finished_by=everything.query.finished_by)
    if everything.query != whole:
        everything = drift.survey(workspace, whole, watch)
    return _titled(workspace, everything.by_story)


def _titled(
    workspace: Workspace, by_story: Mapping[StoryId, int]
) -> tuple[tuple[StoryId, str, int], ...]:
    rows = ((reading.story(workspace, None, story), n) for story, n in by_story.items())
    return tuple((row.story.id, row.story.title, n) for row, n in rows if row is not None)

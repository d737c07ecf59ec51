"""What the page shows of drift, looked for off the GUI thread."""

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
    """What was found.

    Attributes:
        stories: The stories of the workspace with drift, and how many pairs each has.
        all: All drift of the workspace, or of the story that is asked for.
        shown: What is shown of it.
    """

    stories: tuple[tuple[StoryId, str, int], ...]
    all: DriftSurvey
    shown: DriftSurvey


def found_in(
    workspace: Workspace, wanted: DriftQuery, known: DriftFound | None, watch: Watch
) -> DriftFound:
    """Look for drift; what is known already is not looked for again.

    Args:
        workspace: The workspace.
        wanted: What is asked for.
        known: What was found before, if it still holds.
        watch: Follows the looking.

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
    """Return the stories of the workspace that have drift, where perhaps one was looked through."""
    whole = DriftQuery(finished_by=everything.query.finished_by)
    if everything.query != whole:
        everything = drift.survey(workspace, whole, watch)
    return _titled(workspace, everything.by_story)


def _titled(
    workspace: Workspace, by_story: Mapping[StoryId, int]
) -> tuple[tuple[StoryId, str, int], ...]:
    rows = ((reading.story(workspace, None, story), n) for story, n in by_story.items())
    return tuple((row.story.id, row.story.title, n) for row, n in rows if row is not None)

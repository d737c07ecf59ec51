"""Which disagreements a command is about, and the votes on one as a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName
from annotator.domain.review.disagreement import DisagreementFilter, DisagreementState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.services.workspace import Workspace


def filter_named(
    workspace: Workspace,
    state: str,
    labels: tuple[str, str] | None,
    narrowing: Mapping[str, str | None],
) -> DisagreementFilter:
    """Return the filter that the options describe; names in them are looked up.

    Raises:
        BadInputError: If a story or an annotator is not here.
    """
    from annotator.services import reading

    story, reason = narrowing.get("story"), narrowing.get("reason")
    return DisagreementFilter(
        DisagreementState(state),
        (LabelName(labels[0]), LabelName(labels[1])) if labels else None,
        reading.story_named(workspace, story).id if story else None,
        narrowing.get("outlet") or "",
        _annotator(workspace, narrowing.get("annotator")),
        Reason(reason) if reason else None,
    )


def _annotator(workspace: Workspace, name: str | None) -> AnnotatorId | None:
    from annotator.services import people

    return None if name is None else people.named(workspace, name).id


def votes_line(counts: Mapping[LabelName, int]) -> str:
    """Return labels with how often each was given."""
    return ", ".join(f"{label} {votes}" for label, votes in counts.items())

"""Whether annotators see decisions about sentences that they have labelled."""

from typing import Final

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.project.roles import WorkRole
from annotator.domain.project.setup import NO, YES, Matter, Subject
from annotator.services.project import roles, setup
from annotator.services.project.setup import NOBODY
from annotator.services.workspace import Workspace
from annotator.storage.project import setup as setup_rows

_TELLS: Final = Matter(Subject.SETTING, "tells_decisions")


def tells_decisions(workspace: Workspace) -> bool:
    """Return whether annotators see decisions once they have finished a story.

    They do, unless it was decided otherwise.
    """
    return setup_rows.value(workspace.store, _TELLS) != NO


def set_tells_decisions(workspace: Workspace, wanted: bool, author: Uid = NOBODY) -> bool:  # noqa: FBT001 - what is decided
    """Decide it for everybody who labels here; return whether this is a change.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    if wanted == tells_decisions(workspace):
        return False
    return setup.set_value(workspace, _TELLS, YES if wanted else NO, author)


def is_told(workspace: Workspace, annotator_id: AnnotatorId) -> bool:
    """Return whether this person sees decisions; a reviewer always does."""
    if tells_decisions(workspace):
        return True
    return roles.role_of(workspace, annotator_id) is WorkRole.REVIEWER

"""Whether annotators learn what was decided about sentences that they have labelled."""

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
    """Whether annotators are told of decisions once they have finished a story.

    They are, unless it was decided otherwise.
    """
    return setup_rows.value(workspace.store, _TELLS) != NO


def set_tells_decisions(workspace: Workspace, wanted: bool, author: Uid = NOBODY) -> bool:  # noqa: FBT001 - what is decided
    """Decide it for everybody who labels here; returns whether it is something new.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    if wanted == tells_decisions(workspace):
        return False
    return setup.set_value(workspace, _TELLS, YES if wanted else NO, author)


def is_told(workspace: Workspace, annotator_id: AnnotatorId) -> bool:
    """Whether this person is told of decisions: a reviewer always is."""
    if tells_decisions(workspace):
        return True
    return roles.role_of(workspace, annotator_id) is WorkRole.REVIEWER

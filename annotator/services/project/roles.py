"""Roles: who annotates and who reviews, and what each of them may see.

This protects against habit, not malice; a workspace written by `annotator send` contains nobody
else's labels.
"""

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.project.roles import WorkRole, role_in_force
from annotator.domain.project.setup import Matter, Subject
from annotator.services.project import setup
from annotator.services.project.setup import NOBODY
from annotator.services.workspace import Workspace
from annotator.storage.project import assignments, roles

__all__ = ["WorkRole"]


def role_of(workspace: Workspace, annotator_id: AnnotatorId | None) -> WorkRole:
    """Return a person's role; an id of None means somebody who has not done anything here yet."""
    store = workspace.store
    with store.reading():
        return role_in_force(
            "" if annotator_id is None else roles.decided(store, annotator_id),
            is_arranged=roles.has_any(store) or assignments.has_any(store),
            has_labelled=annotator_id is not None and roles.has_labelled(store, annotator_id),
            others_have=roles.others_have_labelled(store, annotator_id),
        )


def set_role(workspace: Workspace, person: Uid, role: WorkRole, author: Uid = NOBODY) -> bool:
    """Give a person a role; return whether this is a change.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    return setup.set_value(workspace, Matter(Subject.ROLE, "role", "", person), role, author)


def only_finished_by(workspace: Workspace, annotator_id: AnnotatorId | None) -> AnnotatorId | None:
    """Return who must have finished a story for this person to see its Review and Report.

    None for a reviewer, who sees everything.
    """
    if role_of(workspace, annotator_id) is WorkRole.REVIEWER:
        return None
    return AnnotatorId(-1) if annotator_id is None else annotator_id


def is_labelled(workspace: Workspace) -> bool:
    """Return whether anybody has labelled anything here."""
    return roles.others_have_labelled(workspace.store, None)

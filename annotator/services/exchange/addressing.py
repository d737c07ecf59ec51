"""The person for whom a workspace was written; this is never merged into another file."""

from annotator.domain.ids import Uid
from annotator.domain.people import Annotator
from annotator.domain.project.setup import NOT_SET, Choice, Matter, Subject
from annotator.services import people
from annotator.services.project import setup
from annotator.services.workspace import Workspace
from annotator.storage.project import setup as setup_rows
from annotator.storage.store import Store


def address(workspace: Workspace, person: Uid) -> None:
    """Record whom a new workspace is for; undo does not take it back.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        choice = Choice(_matter(workspace.store), person)
        setup.decide(workspace, [choice], reverts=setup.NOBODY)


def addressee(workspace: Workspace) -> Annotator | None:
    """Return the person to whom this workspace was sent; None if it was not sent."""
    uid = addressee_uid(workspace.store)
    return None if uid is None else people.by_uid(workspace, uid)


def addressee_uid(store: Store) -> Uid | None:
    """Return the uid of the person to whom a workspace was sent, who may not be in it."""
    uid = setup_rows.value(store, _matter(store))
    return None if uid == NOT_SET else Uid(uid)


def _matter(store: Store) -> Matter:
    return Matter(Subject.SETTING, "addressee", store.workspace_uid)

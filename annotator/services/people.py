"""Finding and adding annotators, so that no two people share a name by accident."""

import contextlib
from collections.abc import Iterator

from annotator.domain.errors import BadInputError, WorkspaceError
from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.people import Annotator, clean_name, same_name, told_apart
from annotator.domain.uids import is_uid, uid_sequence
from annotator.services.workspace import Workspace
from annotator.storage import people


def annotators(workspace: Workspace) -> list[Annotator]:
    """Return the people of this workspace, ordered by name."""
    return people.annotators(workspace.store)


def shown(workspace: Workspace) -> list[Annotator]:
    """Return the people of this workspace under names that are all different."""
    return told_apart(people.annotators(workspace.store))


def named(workspace: Workspace, name: str) -> Annotator:
    """Return the annotator with this name or uid, who must be here.

    Raises:
        BadInputError: If there is none, or several have the name.
    """
    found = _called(workspace, name)
    if found is None:
        here = ", ".join(person.name for person in annotators(workspace)) or "nobody"
        raise BadInputError(
            "There is no annotator {name} here; there is {people}.", name=name, people=here
        )
    return found


def _called(workspace: Workspace, name: str) -> Annotator | None:
    """Return the annotator with this name or uid, or None.

    Raises:
        BadInputError: If several have the name.
    """
    by_its_uid = by_uid(workspace, _as_uid(name))
    if by_its_uid is not None:
        return by_its_uid
    found = [each for each in annotators(workspace) if same_name(each.name, name)]
    if len(found) > 1:
        uids = " or ".join(person.uid for person in found)
        raise BadInputError(
            "{count} annotators here are called {name}; give the uid of the one that is meant: "
            "{uids}.",
            count=len(found),
            name=found[0].name,
            uids=uids,
        )
    return found[0] if found else None


def _as_uid(name: str) -> Uid:
    """Return a typed text in the form of a uid, in which case does not matter."""
    return Uid(name.strip().lower())


def by_id(workspace: Workspace, annotator_id: AnnotatorId) -> Annotator | None:
    """Return the annotator with this id, or None."""
    return next((a for a in annotators(workspace) if a.id == annotator_id), None)


def by_uid(workspace: Workspace, uid: Uid) -> Annotator | None:
    """Return the annotator who represents the person with this uid, or None."""
    return people.standing_for(workspace.store, uid)


def is_of_others(workspace: Workspace, uid: Uid) -> bool:
    """Return whether other people are here and the person with this uid has not labelled yet.

    This is true of a file that was sent to a colleague.
    """
    everybody = annotators(workspace)
    own = by_uid(workspace, uid)
    if own is None:
        return bool(everybody)
    return len(everybody) > 1 and not people.has_labels(workspace.store, own.id)


def by_name(workspace: Workspace, name: str) -> Annotator | None:
    """Return the annotator whose name looks like this one, or None."""
    return next((a for a in annotators(workspace) if same_name(a.name, name)), None)


def add(workspace: Workspace, name: str, uid: Uid | None = None) -> Annotator:
    """Add a person.

    Args:
        workspace: The workspace.
        name: Cleaned before it is stored.
        uid: Their uid in other workspaces, if any. An invalid one, which may come from edited
            settings, is replaced by a new one.

    Raises:
        BadInputError: If the name is empty, or taken by somebody here.
        WorkspaceError: If it can't be saved.
    """
    cleaned = checked_name(name)
    known = uid if uid is not None and is_uid(uid) else new_uid(workspace)
    with workspace.store.transaction():
        taken = by_name(workspace, cleaned)
        if taken is not None:
            raise BadInputError(
                "There is already an annotator {name} here; choose that one if it is you, or "
                "another name if it is not.",
                name=taken.name,
            )
        return people.add_annotator(workspace.store, known, cleaned)


def new_uid(workspace: Workspace) -> Uid:
    """Return a uid for a person who has none yet."""
    return next(uid_sequence(workspace.clock(), None, workspace.random_bits))


def checked_name(name: str) -> str:
    """Return a name in its stored form.

    Raises:
        BadInputError: If it has no visible characters.
    """
    cleaned = clean_name(name)
    if not cleaned:
        raise BadInputError("An annotator needs a name.")
    return cleaned


@contextlib.contextmanager
def acting(workspace: Workspace, name: str, *, stays: bool = False) -> Iterator[Annotator]:
    """Provide the annotator with this name or uid on whose behalf a command acts, added if needed.

    A new annotator is removed afterwards if the body fails, or if nothing was done by them or
    decided about them.

    Args:
        workspace: The workspace.
        name: Cleaned before it is stored.
        stays: Whether a new annotator stays in any case.

    Raises:
        BadInputError: If the name is empty, or several have it, or it is a uid that nobody has.
        WorkspaceError: If it can't be saved.
    """
    found = _called(workspace, name)
    if found is not None:
        yield found
        return
    if is_uid(_as_uid(name)):
        raise BadInputError(
            "There is no annotator with the uid {uid} here; give a name instead.", uid=name
        )
    added = add(workspace, name)
    try:
        yield added
    except BaseException:
        _take_back(workspace, added)
        raise
    if not stays:
        _take_back(workspace, added)


def _take_back(workspace: Workspace, added: Annotator) -> None:
    # Report the original error, not that the name could not be removed.
    with contextlib.suppress(WorkspaceError), workspace.store.transaction():
        people.remove_annotator(workspace.store, added.id)

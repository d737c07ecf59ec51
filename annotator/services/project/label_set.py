"""The label set: adding, changing, ordering and retiring labels, without ever losing any."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.errors import BadInputError
from annotator.domain.ids import LabelName, Uid
from annotator.domain.labels import Label
from annotator.domain.people import same_name
from annotator.domain.project import label_set as rules
from annotator.domain.project.label_set import LabelChange
from annotator.domain.project.new_labels import new_label
from annotator.domain.project.setup import Choice, Subject
from annotator.services.project import setup, setup_steps
from annotator.services.project.setup import NOBODY
from annotator.services.workspace import Workspace
from annotator.storage.project import label_set

__all__ = ["LabelChange"]


def add(workspace: Workspace, name: str, change: LabelChange, author: Uid = NOBODY) -> Label:
    """Add a label after the others; what is not given is chosen automatically.

    Args:
        workspace: The workspace.
        name: Its name in the data, which never changes.
        change: Title, key, colour and definition.
        author: Who adds it.

    Raises:
        BadInputError: If the name, title or key is taken, or the colour is too close to another.
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = label_set.labels(workspace.store)
        checked = rules.checked_name(name, before)
        active = [label for label in before if not label.retired]
        label = replace(new_label(checked, active), position=len(active))
        given = replace(change, title=label.title if change.title is None else change.title)
        label = rules.changed(label, given, before)
        after = rules.moved([*before, label], label.name, len(active))
        _save(workspace, before, after, author)
        return label


def change(
    workspace: Workspace,
    name: str,
    change: LabelChange,
    author: Uid = NOBODY,
    place: int | None = None,
) -> Label:
    """Change the title, key, colour, definition or place of a label; its name never changes.

    Args:
        workspace: The workspace.
        name: Its name or title.
        change: Title, key, colour and definition.
        author: Who changes it.
        place: Its new place in the label bar, counted from 0; None to keep it.

    Raises:
        BadInputError: If there is no such label, or the change can't be made.
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = label_set.labels(workspace.store)
        label = named(before, name)
        changed = rules.changed(label, change, before)
        after = [changed if each.name == label.name else each for each in before]
        if place is not None:
            after = rules.moved(after, label.name, place)
        _save(workspace, before, after, author)
        return changed


def move(workspace: Workspace, name: str, place: int, author: Uid = NOBODY) -> None:
    """Move a label to another place in the label bar, counted from 0.

    Raises:
        BadInputError: If there is no such label.
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = label_set.labels(workspace.store)
        after = rules.moved(before, named(before, name).name, place)
        _save(workspace, before, after, author)


def retire(workspace: Workspace, name: str, author: Uid = NOBODY) -> Label:
    """Stop offering a label; sentences that have it keep it.

    Raises:
        BadInputError: If there is no such label, or it is the last one.
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = label_set.labels(workspace.store)
        label = named(before, name)
        if not any(other.name != label.name and not other.retired for other in before):
            raise BadInputError(
                "{title} is the only label left; add another one first.", title=label.title
            )
        after = replace(label, retired=True)
        _save(workspace, [label], [after], author)
        return after


def bring_back(workspace: Workspace, name: str, author: Uid = NOBODY) -> Label:
    """Offer a retired label again, with another key or colour if its own is taken now.

    Raises:
        BadInputError: If there is no such label, or another one has its title now.
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = label_set.labels(workspace.store)
        label = named(before, name)
        after = rules.brought_back(label, before) if label.retired else label
        _save(workspace, [label], [after], author)
        return after


def undo(workspace: Workspace, author: Uid = NOBODY) -> list[Choice]:
    """Take back the last change of the label set that was made in this workspace.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    return setup_steps.undo(workspace, (Subject.LABEL,), author)


def labels_given(workspace: Workspace) -> dict[LabelName, int]:
    """Return how often each label is given at present, by anybody.

    Labels on sentences that were split, merged or removed with their article are not counted.
    """
    return label_set.labels_given(workspace.store)


def named(labels: Sequence[Label], name: str) -> Label:
    """Return the label with this name or title.

    Raises:
        BadInputError: If there is none.
    """
    wanted = name.strip()
    for key in ("name", "title"):
        for label in labels:
            if same_name(getattr(label, key), wanted):
                return label
    known = ", ".join(label.name for label in labels)
    raise BadInputError(
        "There is no label {wanted} here; there are {known}.", wanted=wanted, known=known
    )


def _save(
    workspace: Workspace, before: Sequence[Label], after: Sequence[Label], author: Uid
) -> None:
    setup.decide(workspace, rules.choices(before, after), author)

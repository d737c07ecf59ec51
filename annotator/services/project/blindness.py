"""Keeping the source from influencing labels: hiding outlets and shuffling columns."""

from dataclasses import dataclass, replace
from typing import Final

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import Uid
from annotator.domain.project.setup import NO, YES, Choice, Matter, Subject
from annotator.domain.uids import content_uid
from annotator.services.project import setup
from annotator.services.project.setup import NOBODY
from annotator.services.workspace import Workspace
from annotator.storage.project import setup as setup_rows

_HIDES: Final = Matter(Subject.SETTING, "hides_outlets")
_SHUFFLES: Final = Matter(Subject.SETTING, "shuffles_columns")


@dataclass(frozen=True, slots=True)
class Blindness:
    """What the Label page hides from people who label.

    Attributes:
        hides_outlets: Whether variants are only called A, B, C.
        shuffles_columns: Whether each annotator sees the variants in an order of their own.
    """

    hides_outlets: bool = False
    shuffles_columns: bool = False


def blindness(workspace: Workspace) -> Blindness:
    """Return what is hidden from people who label in this workspace."""
    store = workspace.store
    return Blindness(
        setup_rows.value(store, _HIDES) == YES, setup_rows.value(store, _SHUFFLES) == YES
    )


def set_blindness(workspace: Workspace, wanted: Blindness, author: Uid = NOBODY) -> bool:
    """Decide what is hidden in this workspace; return whether this is a change.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    store = workspace.store
    with store.transaction():
        choices = [
            Choice(matter, YES if value else NO, setup_rows.value(store, matter) or NO)
            for matter, value in (
                (_HIDES, wanted.hides_outlets),
                (_SHUFFLES, wanted.shuffles_columns),
            )
        ]
        return setup.decide(workspace, [c for c in choices if c.value != c.before], author)


def arranged(page: StoryPage, person: Uid) -> StoryPage:
    """Return the story with its variants in the order that this person sees.

    The order is derived from the person and the texts, so it is the same every day and on every
    machine, and reveals nothing about the source.
    """
    order = sorted(page.variants, key=lambda v: content_uid("columns", person, v.variant.uid))
    return StoryPage(page.story, order)


def without_outlets(page: StoryPage) -> StoryPage:
    """Return the story without anything that reveals the sources of its variants."""
    variants = [
        replace(each, variant=replace(each.variant, outlet="", title="", source=""))
        for each in page.variants
    ]
    return StoryPage(page.story, variants)


def record_columns(workspace: Workspace, page: StoryPage, person: Uid) -> bool:
    """Record the order in which somebody sees the variants of a story.

    Returns:
        Whether this is new: the first time, and after the story's articles have changed.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    uids = [variant.variant.uid for variant in page.variants]
    matter = Matter(Subject.COLUMNS, "order", min(uids), person)
    return setup.set_value(workspace, matter, " ".join(uids), person)

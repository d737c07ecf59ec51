"""Keeping the source from colouring the label: outlets hidden, columns shuffled."""

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
    """What the Label page hides from whoever labels.

    Attributes:
        hides_outlets: Variants are called A, B, C and nothing else.
        shuffles_columns: Each annotator has the variants of a story in an order of their own.
    """

    hides_outlets: bool = False
    shuffles_columns: bool = False


def blindness(workspace: Workspace) -> Blindness:
    """Return what is hidden from whoever labels in this workspace."""
    store = workspace.store
    return Blindness(
        setup_rows.value(store, _HIDES) == YES, setup_rows.value(store, _SHUFFLES) == YES
    )


def set_blindness(workspace: Workspace, wanted: Blindness, author: Uid = NOBODY) -> bool:
    """Decide it for everybody who labels here; returns whether it is something new.

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

    The order is drawn from the person and the text, so that it is the same on every day and every
    machine, and tells nothing about the source.
    """
    order = sorted(page.variants, key=lambda v: content_uid("columns", person, v.variant.uid))
    return StoryPage(page.story, order)


def without_outlets(page: StoryPage) -> StoryPage:
    """Return the story without anything that tells where its variants come from."""
    variants = [
        replace(each, variant=replace(each.variant, outlet="", title="", source=""))
        for each in page.variants
    ]
    return StoryPage(page.story, variants)


def record_columns(workspace: Workspace, page: StoryPage, person: Uid) -> bool:
    """Remember in which order somebody has the variants of a story before them.

    Returns:
        Whether that is something new: at first, and when the story has other articles.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    uids = [variant.variant.uid for variant in page.variants]
    matter = Matter(Subject.COLUMNS, "order", min(uids), person)
    return setup.set_value(workspace, matter, " ".join(uids), person)

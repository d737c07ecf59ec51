"""Decisions about a story refer to one of its articles; if that leaves, to another one."""

from collections.abc import Collection
from typing import Final

from annotator.domain.ids import NO_UID, StoryId, Uid
from annotator.domain.project.setup import NO, NOT_SET, Choice, Matter, Subject
from annotator.services.project import setup
from annotator.services.workspace import Workspace
from annotator.storage import corpus
from annotator.storage.project import setup as setup_rows

_NOTHING: Final = {Subject.ASSIGNMENT: NO, Subject.PRACTICE: NOT_SET}
"""The subjects of decisions about a story, with the value for "nothing decided": the assignment and
the gold for practice."""


def keep_with_story(workspace: Workspace, story_id: StoryId, leaving: Collection[Uid]) -> None:
    """Let decisions about a story refer to an article that stays; call this inside the transaction.

    If no article stays, the decisions go with the articles.

    Args:
        workspace: The workspace.
        story_id: The story.
        leaving: The articles that are about to leave it.
    """
    store = workspace.store
    names = corpus.variant_uids(store, story_id)
    other = next((name for name in names if name not in leaving), None)
    if other is None:
        return
    choices: list[Choice] = []
    for variant in leaving:
        for subject, nothing in _NOTHING.items():
            for matter, value in setup_rows.values(store, subject, variant):
                there = Matter(subject, matter.field, other, matter.annotator_uid)
                if value not in {nothing, NOT_SET}:
                    choices.append(Choice(matter, nothing, value))
                    choices.append(Choice(there, value, setup_rows.value(store, there) or nothing))
    # Undoing an assignment must not take this back: no person has made it.
    setup.decide(workspace, choices, reverts=NO_UID)

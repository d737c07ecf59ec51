"""Keeping a story assigned when the article that names it in an assignment leaves."""

from collections.abc import Collection

from annotator.domain.ids import NO_UID, StoryId, Uid
from annotator.domain.project.setup import NO, YES, Choice, Matter, Subject
from annotator.services.project import setup
from annotator.services.workspace import Workspace
from annotator.storage import corpus
from annotator.storage.project import setup as setup_rows


def keep_with_story(workspace: Workspace, story_id: StoryId, leaving: Collection[Uid]) -> None:
    """Have an article that stays name the story from now on; to be called inside the transaction.

    Where none stays, the articles take the assignment along.

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
        for matter, value in setup_rows.values(store, Subject.ASSIGNMENT, variant):
            there = Matter(matter.subject, matter.field, other, matter.annotator_uid)
            if value == YES:
                choices.append(Choice(matter, NO, YES))
                choices.append(Choice(there, YES, setup_rows.value(store, there) or NO))
    # Undoing an assignment is meant for what a person has assigned.
    setup.decide(workspace, choices, reverts=NO_UID)

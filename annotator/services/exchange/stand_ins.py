"""Who labelled in a file that was sent to another: perhaps that person, by another name."""

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.merging import Answers, PersonQuestion, stand_in
from annotator.services.exchange import addressing
from annotator.services.exchange.merging import NO_ANSWERS
from annotator.services.workspace import Workspace
from annotator.storage.merging import incoming
from annotator.storage.merging import people as merging_people


def stand_ins(
    workspace: Workspace, paths: Sequence[Path], answers: Answers = NO_ANSWERS
) -> dict[Path, PersonQuestion]:
    """Return, by file, whom somebody may be asked about; a merge does not wait for the answer.

    Args:
        workspace: Where to.
        paths: The files to be merged.
        answers: What was said already.

    Raises:
        WorkspaceError: If a file is not a workspace, is newer, or can't be read.
    """
    here = merging_people.people_here(workspace.store)
    found: dict[Path, PersonQuestion] = {}
    for path in paths:
        with incoming.copied(path) as store:
            there = merging_people.people_here(store)
            sent_to = addressing.addressee_uid(store)
            labelled = merging_people.who_labelled(store)
        question = stand_in(here, there, sent_to, labelled, answers)
        if question is not None:
            found[path] = question
    return found

"""Explaining why a list of disagreements is empty."""

from typing import Final

from annotator.domain.phrases import Phrase
from annotator.domain.review.disagreement import (
    ALL_OPEN,
    DisagreementFilter,
    DisagreementState,
)
from annotator.services.project import telling
from annotator.services.workspace import Workspace
from annotator.storage.review import overlap

_NONE: Final = {
    ALL_OPEN: Phrase("There are no open disagreements."),
    DisagreementFilter(DisagreementState.SETTLED): Phrase("Nothing has been decided yet."),
    DisagreementFilter(DisagreementState.REOPENED): Phrase("No decision has been reopened."),
}
KEPT_BACK: Final = Phrase(
    "You see a story here once you have labelled all of it, so that nobody else's labels "
    "influence yours; reviewers see every story."
)
"""The explanation if there are disagreements that the person may not see yet."""
_OPEN_STATES: Final = {DisagreementState.OPEN, DisagreementState.ALL}


def why_none(workspace: Workspace, wanted: DisagreementFilter = ALL_OPEN) -> str:
    """Return a sentence that says why no disagreement matches the filter."""
    store = workspace.store
    voters = overlap.voters(store)
    if wanted.finished_by is not None and voters:
        return _kept_back(workspace, wanted)
    if not voters:
        return Phrase("Nobody has labelled here yet, so there is nothing to disagree about.")
    if len(voters) == 1:
        return Phrase(
            "Only {voters} has labelled here; a disagreement needs two annotators.",
            voters=voters[0],
        )
    if not overlap.has_overlap(store):
        return Phrase(
            "No two annotators have labelled the same sentence yet, so they can't disagree."
        )
    for label in wanted.labels or ():
        if not overlap.has_been_used(store, label):
            return Phrase("Nobody has given the label {label} to a sentence.", label=label)
    return _NONE.get(wanted, Phrase("There are no disagreements of the kind that you asked for."))


def _kept_back(workspace: Workspace, wanted: DisagreementFilter) -> str:
    if wanted.state not in _OPEN_STATES and not telling.tells_decisions(workspace):
        return Phrase("In this workspace only reviewers see decisions.")
    return KEPT_BACK

"""What is said about a list of disagreements: how many, why none, which of them a rule decides."""

from dataclasses import dataclass, replace

from annotator.domain.disagreement import ALL_OPEN, DisagreementFilter, DisagreementState
from annotator.domain.ids import AnnotatorId
from annotator.services import reviewing
from annotator.services.workspace import Workspace
from annotator.ui.language import tr
from annotator.ui.wording import counted


@dataclass(frozen=True, slots=True)
class NothingListed:
    """What stands in place of an empty list: a heading, a sentence, a button."""

    heading: str
    text: str
    button: str
    is_kept_back: bool = False


def how_many(
    workspace: Workspace, wanted: DisagreementFilter, finished_by: AnnotatorId | None = None
) -> str:
    """Return what stands above a list that is not empty, of what may be seen of it."""
    if wanted.state is DisagreementState.SETTLED:
        return "Settled, the newest decision first"
    count = reviewing.count_open(workspace, replace(wanted, finished_by=finished_by))
    if wanted.state is DisagreementState.REOPENED:
        return counted(count, "reopened disagreement")
    told = counted(count, "open disagreement")
    if wanted.state is DisagreementState.ALL:
        return f"{told}, then the settled ones"
    if wanted == ALL_OPEN:
        return told
    everything = replace(ALL_OPEN, finished_by=finished_by)
    return f"{told} of {reviewing.count_open(workspace, everything):,}"


def nothing_listed(
    workspace: Workspace, wanted: DisagreementFilter, finished_by: AnnotatorId | None = None
) -> NothingListed:
    """Return what stands in place of a list that is empty."""
    why = reviewing.why_none(workspace, replace(wanted, finished_by=finished_by))
    if finished_by is not None and reviewing.count_open(workspace):
        button = tr("Review", "Work as a reviewer")
        return NothingListed(tr("Review", "Kept back"), why, button, is_kept_back=True)
    if wanted != ALL_OPEN:
        return NothingListed("None of this kind", why, "Show all open ones")
    text = f"{why} Sentences appear here when two annotators have labelled them differently."
    return NothingListed("No open disagreements", text, "To the Label page")


def scope_of_rule(wanted: DisagreementFilter) -> str:
    """Return which sentences a rule decides."""
    if wanted == ALL_OPEN:
        return "All sentences of the workspace."
    return "Only sentences that fit the labels, story, outlet and annotator above the list."

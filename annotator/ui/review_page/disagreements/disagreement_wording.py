"""Text about a list of disagreements: how many, why none, which ones a rule decides."""

from dataclasses import replace

from annotator.domain.ids import AnnotatorId
from annotator.domain.review.disagreement import ALL_OPEN, DisagreementFilter, DisagreementState
from annotator.services.review import empty_lists, reviewing
from annotator.services.workspace import Workspace
from annotator.ui.empty_panel import Emptiness, WayOn
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.languages.saying import said


def how_many(
    workspace: Workspace, wanted: DisagreementFilter, finished_by: AnnotatorId | None = None
) -> str:
    """Return the heading of a list that is not empty: how many disagreements it has."""
    if wanted.state is DisagreementState.SETTLED:
        return tr("Review", "Settled, the newest decision first")
    count = reviewing.count_open(workspace, replace(wanted, finished_by=finished_by))
    if wanted.state is DisagreementState.REOPENED:
        return counted("%Ln reopened disagreement", "%Ln reopened disagreements", count)
    told = counted("%Ln open disagreement", "%Ln open disagreements", count)
    if wanted.state is DisagreementState.ALL:
        return tr("Review", "{disagreements}, then the settled ones").format(disagreements=told)
    if wanted == ALL_OPEN:
        is_all = finished_by is None or count == reviewing.count_open(workspace)
        finished = tr("Review", "{disagreements} in finished stories")
        return told if is_all else finished.format(disagreements=told)
    everything = replace(ALL_OPEN, finished_by=finished_by)
    return tr("Review", "{disagreements} of {all}").format(
        disagreements=told, all=number(reviewing.count_open(workspace, everything))
    )


def nothing_listed(
    workspace: Workspace, wanted: DisagreementFilter, finished_by: AnnotatorId | None = None
) -> Emptiness:
    """Return what is shown in place of an empty list."""
    why = said(empty_lists.why_none(workspace, replace(wanted, finished_by=finished_by)))
    if finished_by is not None and reviewing.count_open(workspace):
        return Emptiness.kept_back(why)
    if wanted != ALL_OPEN:
        button = tr("Review", "Show all open ones")
        return Emptiness(tr("Review", "None of this kind"), why, button, WayOn.WIDEN)
    when = tr("Review", "Sentences appear here when two annotators have labelled them differently.")
    return Emptiness.of_nothing(tr("Review", "No open disagreements"), f"{why} {when}")


def scope_of_rule(wanted: DisagreementFilter) -> str:
    """Return a description of the sentences that a rule would decide."""
    if wanted == ALL_OPEN:
        return tr("Review", "All sentences of the workspace.")
    return tr(
        "Review",
        "Only sentences that match the labels, story, outlet and annotator above the list.",
    )

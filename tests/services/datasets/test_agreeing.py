"""The agreement in a dataset's manifest is what the report of agreement says."""

from collections.abc import Callable

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import EXCLUDE, FACT, QUOTE
from annotator.services import people
from annotator.services.articles import repairing
from annotator.services.datasets import agreeing
from annotator.services.labels import labelling
from annotator.services.reporting.agreement import agreement_of
from annotator.services.tasks import UNWATCHED
from annotator.services.workspace import Workspace


def test_it_counts_the_same_votes_and_has_the_same_figures(
    labelled: Workspace, ana: AnnotatorId, ben: AnnotatorId, add_story: Callable[..., StoryPage]
) -> None:
    people.add(labelled, "Zoe")  # who has no vote
    page = add_story("One thing happened here, and another there. It rained.\nIt snowed.")
    split, rained, snowed = page.variants[0].sentences
    for who, label in ((ana, FACT), (ben, QUOTE)):
        labelling.label(labelled, who, [split.id, rained.id], label)
    labelling.label(labelled, ana, [snowed.id], EXCLUDE)
    labelling.label(labelled, ben, [snowed.id], QUOTE)
    labelling.clear(labelled, ben, [snowed.id])
    repairing.split(labelled, ana, split.id, 25)
    entry, report = agreeing.agreement(labelled.store, UNWATCHED), agreement_of(labelled)
    counts = report.overall.counts
    assert (entry.stories, entry.compared, entry.annotators, entry.votes) == (
        counts.stories,
        counts.compared,
        counts.annotators,
        counts.votes,
    )
    for told, found in ((entry.overall, report.overall), (entry.overall_content, report.content)):
        values = {name: figure.value for name, figure in found.coefficients.named()}
        assert {name: figure.value for name, figure in told.items()} == {
            name: None if value is None else round(value, 6) for name, value in values.items()
        }

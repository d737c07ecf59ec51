"""Text about what a rule would decide."""

from collections.abc import Iterator, Mapping

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.bulk_decisions import BulkPreview
from annotator.ui.languages.language import number, tr
from annotator.ui.wording import n_sentences, word_of


def outcome(preview: BulkPreview, labels: Mapping[LabelName, Label]) -> str:
    """Return how many sentences would get each label."""
    if not preview.sentences:
        return tr("Review", "No sentence would be decided.")
    by_label = ", ".join(
        f"{number(n)} {word_of(labels, name)}" for name, n in preview.by_label.items()
    )
    return tr("Review", "{sentences} would be decided: {labels}.").format(
        sentences=n_sentences(len(preview.sentences)), labels=by_label
    )


def details(preview: BulkPreview) -> str:
    """Return what would be left undecided, and a note that nothing is lost."""
    told = tr("Review", "Nobody's own label changes, and undo takes it all back in one step.")
    left = ", ".join(_left(preview))
    if not left:
        return told
    return tr("Review", "Still to be decided by you: {left}.\n{told}").format(left=left, told=told)


def _left(preview: BulkPreview) -> Iterator[str]:
    for count, why in (
        (preview.too_few, tr("Review", "with too few votes")),
        (preview.tied, tr("Review", "without a majority")),
        (preview.reopened, tr("Review", "decided before and reopened")),
    ):
        if count:
            yield f"{number(count)} {why}"

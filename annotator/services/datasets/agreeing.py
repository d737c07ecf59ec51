"""The agreement of the annotators, for the manifest of a dataset."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from annotator.domain.datasets.manifest import AgreementEntry, FigureEntry
from annotator.domain.ids import LabelName
from annotator.services.tasks import Watch
from annotator.storage import people
from annotator.storage.project import label_set
from annotator.storage.review import counted_votes
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.domain.agreement.figures import Agreement
    from annotator.domain.agreement.summary import CountedVotes

_DECIMALS: Final = 6
"""How many decimals of each figure are kept: further digits differ between processors."""


def agreement(store: Store, watch: Watch) -> AgreementEntry:
    """Return the figures of `annotator agreement` for the whole workspace.

    Raises:
        Cancelled: If it was stopped.
    """
    # Imported here, since it loads numpy, and the window should not wait for it.
    from annotator.domain.agreement.summary import summary  # noqa: PLC0415

    labels = [label.name for label in label_set.labels(store)]
    found = summary(_votes(store, labels), drawn=lambda _: watch.check())
    counts = found.overall.counts
    return AgreementEntry(
        counts.stories,
        counts.compared,
        counts.annotators,
        counts.votes,
        _figures(found.overall),
        _figures(found.content),
    )


def _votes(store: Store, labels: Sequence[LabelName]) -> "CountedVotes":
    import numpy as np  # noqa: PLC0415 - the window does not wait for it

    from annotator.domain.agreement.summary import CountedVotes  # noqa: PLC0415 - likewise

    code_of = {name: code for code, name in enumerate(labels)}
    number_of = {person.id: number for number, person in enumerate(people.annotators(store))}
    several = np.fromiter(
        (
            (vote.story_id, vote.sentence_id, number_of[vote.annotator_id], code_of[vote.label])
            for vote in counted_votes.of_several(store)
        ),
        np.dtype([(name, np.int64) for name in ("story", "sentence", "annotator", "label")]),
    )
    several = several[np.lexsort((several["sentence"], several["story"]))]
    alone = np.fromiter(
        ((row.story_id, code_of[row.label], row.sentences) for row in counted_votes.singles(store)),
        np.dtype([(name, np.int64) for name in ("story", "label", "sentences")]),
    )
    stories = np.union1d(several["story"], alone["story"])
    singles = np.zeros((len(stories), len(labels)), np.int64)
    singles[np.searchsorted(stories, alone["story"]), alone["label"]] = alone["sentences"]
    return CountedVotes(
        labels,
        several["sentence"],
        np.searchsorted(stories, several["story"]),
        several["annotator"],
        several["label"],
        singles,
        counted_votes.annotators(store),
    )


def _figures(found: "Agreement") -> dict[str, FigureEntry]:
    return {
        name: FigureEntry(
            _rounded(figure.value), _rounded(figure.low), _rounded(figure.high), figure.reason
        )
        for name, figure in found.coefficients.named()
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DECIMALS)

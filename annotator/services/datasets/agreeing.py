"""How far annotators agree, for the manifest of a dataset."""

from array import array
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
"""Kept of each figure: the last digits differ between processors."""


def agreement(store: Store, watch: Watch) -> AgreementEntry:
    """Return the figures that `annotator agreement` has, over the whole workspace.

    Raises:
        Cancelled: If it was stopped.
    """
    # Here, since it loads numpy, which the window does not wait for.
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
    import numpy as np  # noqa: PLC0415

    from annotator.domain.agreement.summary import CountedVotes  # noqa: PLC0415

    codes = {name: code for code, name in enumerate(labels)}
    order = {person.id: number for number, person in enumerate(people.annotators(store))}
    stories, sentences, who, given = (array("q") for _ in range(4))
    for vote in counted_votes.of_several(store):
        stories.append(vote.story_id)
        sentences.append(vote.sentence_id)
        who.append(order[vote.annotator_id])
        given.append(codes[vote.label])
    alone = [
        (row.story_id, codes[row.label], row.sentences) for row in counted_votes.singles(store)
    ]
    columns = [np.array(column, np.int64) for column in (stories, sentences, who, given)]
    sorted_ones = np.lexsort((columns[1], columns[0]))
    columns = [column[sorted_ones] for column in columns]
    counts = np.array(alone, np.int64).reshape(-1, 3)
    known = np.union1d(columns[0], counts[:, 0])
    singles = np.zeros((len(known), len(labels)), np.int64)
    singles[np.searchsorted(known, counts[:, 0]), counts[:, 1]] = counts[:, 2]
    return CountedVotes(
        labels,
        columns[1],
        np.searchsorted(known, columns[0]),
        columns[2],
        columns[3],
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

"""Reading the records of a dataset, story by story."""

from collections.abc import Iterator, Sequence

from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.datasets.parts import Part
from annotator.domain.datasets.pseudonyms import pseudonymous
from annotator.domain.datasets.records import (
    ESTIMATE_FIELDS,
    GOLD_FIELDS,
    SENTENCE_FIELDS,
    SOFT_FIELDS,
    SPLIT_FIELDS,
    VOTE_FIELDS,
    VOTER_FIELDS,
    Document,
    Field,
    Row,
    Shape,
    share_field,
)
from annotator.domain.datasets.text_offsets import OffsetUnit, converted
from annotator.domain.ids import AnnotatorId, StoryId
from annotator.domain.labels import Label
from annotator.domain.people import Annotator
from annotator.services.datasets import context
from annotator.services.datasets.estimating import Estimated, estimate
from annotator.services.datasets.single_labels import SingleLabels
from annotator.services.datasets.votes import Votes
from annotator.services.tasks import UNWATCHED, Watch
from annotator.storage import people, records
from annotator.storage.project import label_set
from annotator.storage.records import VariantRow
from annotator.storage.store import Store

_START = [field.name for field in SENTENCE_FIELDS].index("start")


class DatasetReader:
    """Reads a dataset's records from a workspace, in a fixed order.

    Attributes:
        labels: The label set.
        people: The annotators, with the names used in records.
        estimated: The labels estimated from the votes, if requested.
    """

    def __init__(self, store: Store, contents: Contents, watch: Watch = UNWATCHED) -> None:
        self._store = store
        self._contents = contents
        self.labels: Sequence[Label] = label_set.labels(store)
        annotators = _people(store, contents)
        self.people = list(annotators.values())
        self.estimated: Estimated | None = None
        if contents.estimate is Estimate.DAWID_SKENE:
            self.estimated = estimate(store, contents, self.labels, annotators, watch)
        self._rows: Votes | SingleLabels
        if contents.of_votes:
            self._rows = Votes(store, contents, annotators)
        else:
            self._rows = SingleLabels(store, contents, self.labels, annotators, self.estimated)

    def shape(self, *, is_split: bool = False) -> Shape:
        """Return the shape of the records."""
        own = (
            *SENTENCE_FIELDS,
            *_label_fields(self._contents, self.labels),
            *context.fields(self._contents),
            *(SPLIT_FIELDS if is_split else ()),
        )
        return Shape(own, tuple(self.labels))

    def documents(self, story_id: StoryId, part: Part | None = None) -> Iterator[Document]:
        """Yield the story's variants that have records, ordered by uid.

        Args:
            story_id: The story.
            part: The part it is in, if the dataset is split.
        """
        self._rows.prepare(story_id)
        around = context.context_of(self._store, story_id, self._contents)
        story = records.story_names(self._store, story_id)
        for variant in records.variants(self._store, story_id):
            rows = self._rows.of_variant(variant.id)
            if rows:
                end = () if part is None else (part.value,)
                found: list[Row] = (
                    [row + around[sentence_id] + end for sentence_id, row in rows]
                    if around or end
                    else [row for _, row in rows]
                )
                yield Document((*story, *variant[1:8]), variant.text, self._placed(variant, found))

    def _placed(self, variant: VariantRow, rows: list[Row]) -> list[Row]:
        """Return the rows with offsets in the requested unit."""
        unit = self._contents.offsets
        if unit is OffsetUnit.CODE_POINTS or variant.text.isascii():
            return rows
        places = sorted({int(str(place)) for row in rows for place in row[_START : _START + 2]})
        moved = dict(zip(places, converted(variant.text, places, unit), strict=True))
        return [
            (
                *row[:_START],
                *(moved[int(str(place))] for place in row[_START : _START + 2]),
                *row[_START + 2 :],
            )
            for row in rows
        ]


def _people(store: Store, contents: Contents) -> dict[AnnotatorId, Annotator]:
    found = people.annotators(store)
    if contents.pseudonyms:
        found = pseudonymous(found, store.workspace_uid)
    return {person.id: person for person in found}


def _label_fields(contents: Contents, labels: Sequence[Label]) -> tuple[Field, ...]:
    if contents.of_votes:
        return VOTE_FIELDS
    if contents.gold is not None:
        return (*GOLD_FIELDS, *VOTER_FIELDS)
    shares = tuple(share_field(label.name) for label in labels)
    first = SOFT_FIELDS if contents.estimate is Estimate.SOFT else ESTIMATE_FIELDS
    return (*first, *shares, *VOTER_FIELDS)

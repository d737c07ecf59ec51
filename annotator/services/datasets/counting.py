"""Counting records on their way into a file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter

from annotator.domain.datasets.manifest import PartEntry
from annotator.domain.datasets.records import Document, Row, Shape
from annotator.domain.ids import LabelName, Uid


class PartCounter:
    """Counts one part of a dataset.

    Attributes:
        records: How many records there were.
        guidelines: How many of them under each version of the guideline, where records tell.
        annotators: How many of them rest on a label of each annotator.
    """

    def __init__(self, name: str, shape: Shape) -> None:
        self.records = 0
        self.guidelines: Counter[str] = Counter()
        self.annotators: Counter[Uid] = Counter()
        self._name = name
        self._stories = 0
        self._variants = 0
        self._last_story = Uid("")
        self._labels = Counter[LabelName]()
        self._order = [label.name for label in shape.labels]
        self._of_votes = shape.of_votes
        voters = "annotator_uid" if shape.of_votes else "annotator_uids"
        self._voters_of = itemgetter(shape.place(voters))
        self._label_of = itemgetter(shape.place("label"))
        self._guideline_of = (
            itemgetter(shape.place("guideline_version")) if shape.has("guideline_version") else None
        )

    def counted(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Pass the documents on."""
        for document in documents:
            self.records += len(document.rows)
            self._variants += 1
            if document.story_uid != self._last_story:
                self._last_story = document.story_uid
                self._stories += 1
            self._labels.update(map(self._label_of, document.rows))
            if self._guideline_of is not None:
                for version, number in Counter(map(self._guideline_of, document.rows)).items():
                    self.guidelines["none" if version is None else str(version)] += number
            self.annotators.update(self._voters(document.rows))
            yield document

    def _voters(self, rows: Sequence[Row]) -> Iterator[Uid]:
        """Return who has voted on each of the records."""
        found = map(self._voters_of, rows)
        # A uid for each vote, or a tuple of them for each sentence.
        return found if self._of_votes else chain.from_iterable(found)

    def entry(self) -> PartEntry:
        """Return what was counted."""
        labels = {name: self._labels[name] for name in self._order if self._labels[name]}
        return PartEntry(self._name, self._stories, self._variants, self.records, labels)

"""Counting records while they are written."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter

from annotator.domain.datasets.manifest import PartEntry
from annotator.domain.datasets.records import Document, Row, Shape
from annotator.domain.ids import LabelName, Uid
from annotator.domain.votes import DecidedBy


class PartCounter:
    """Counts one part of a dataset.

    Attributes:
        records: The number of records.
        guidelines: The number of records for each version of the guideline, if records tell.
        annotators: The number of records based on a label of each annotator.
        decisions: The number of records for each way in which gold was decided, if records tell.
        of_one_vote: The number of records based on a single vote and not adjudicated, if a record
            is a sentence.
    """

    def __init__(self, name: str, shape: Shape) -> None:
        self.records = 0
        self.guidelines: Counter[str] = Counter()
        self.annotators: Counter[Uid] = Counter()
        self.decisions: Counter[str] = Counter()
        self.of_one_vote = 0
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
        self._votes_of = None if shape.of_votes else itemgetter(shape.place("votes"))
        self._decision_of = (
            itemgetter(shape.place("decided_by")) if shape.has("decided_by") else None
        )

    def counted(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Count the documents, and yield them unchanged."""
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
            if self._votes_of is not None:
                self._count_basis(document.rows, self._votes_of)
            self.annotators.update(self._voters(document.rows))
            yield document

    def _count_basis(self, rows: Sequence[Row], votes_of: Callable[[Row], object]) -> None:
        """Count what the labels of sentences are based on."""
        ways = Counter(map(self._decision_of, rows)) if self._decision_of is not None else {}
        self.decisions.update(ways)
        single = [row for row in rows if votes_of(row) == 1]
        if ways.get(DecidedBy.ADJUDICATION) and self._decision_of is not None:
            single = [row for row in single if self._decision_of(row) != DecidedBy.ADJUDICATION]
        self.of_one_vote += len(single)

    def _voters(self, rows: Sequence[Row]) -> Iterator[Uid]:
        """Return who has voted on each record."""
        found = map(self._voters_of, rows)
        # One uid for a vote, or a tuple of uids for a sentence.
        return found if self._of_votes else chain.from_iterable(found)

    def entry(self) -> PartEntry:
        """Return the counts."""
        labels = {name: self._labels[name] for name in self._order if self._labels[name]}
        return PartEntry(self._name, self._stories, self._variants, self.records, labels)

"""Counting records on their way into a file."""

from collections import Counter
from collections.abc import Iterable, Iterator
from operator import itemgetter

from annotator.domain.ids import LabelName, Uid
from annotator.domain.manifest import PartEntry
from annotator.domain.records import Document, Shape


class PartCounter:
    """Counts one part of a dataset.

    Attributes:
        records: How many records there were.
        guidelines: How many of them under each version of the guideline, where records tell.
    """

    def __init__(self, name: str, shape: Shape) -> None:
        self.records = 0
        self.guidelines: Counter[str] = Counter()
        self._name = name
        self._stories = 0
        self._variants = 0
        self._last_story = Uid("")
        self._labels = Counter[LabelName]()
        self._order = [label.name for label in shape.labels]
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
            yield document

    def entry(self) -> PartEntry:
        """Return what was counted."""
        labels = {name: self._labels[name] for name in self._order if self._labels[name]}
        return PartEntry(self._name, self._stories, self._variants, self.records, labels)

"""Records of votes: one per sentence and annotator."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.records import Row
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, VariantId
from annotator.domain.labels import EXCLUDE
from annotator.domain.people import Annotator
from annotator.storage import records
from annotator.storage.records import VoteRow
from annotator.storage.store import Row as StoredRow
from annotator.storage.store import Store

_PLACES: Final = tuple(
    map(VoteRow._fields.index, ("start", "annotator_id", "label", "unsure", "confirmed"))
)


class Votes:
    """Makes a record for each vote on a variant."""

    def __init__(
        self, store: Store, contents: Contents, annotators: Mapping[AnnotatorId, Annotator]
    ) -> None:
        self._store = store
        self._contents = contents
        self._people = {who: (person.uid, person.name) for who, person in annotators.items()}

    def prepare(self, story_id: StoryId) -> None:
        """Do nothing: votes are read variant by variant."""

    def of_variant(self, variant_id: VariantId) -> list[tuple[SentenceId, Row]]:
        """Return the records ordered by place in the text and annotator, each with its sentence."""
        contents, people = self._contents, self._people
        rows = self._chosen(
            records.votes(self._store, variant_id, with_unconfirmed=contents.with_unconfirmed)
        )
        start, who, label, unsure, confirmed = _PLACES
        if len(people) > 1:
            rows.sort(key=lambda row: (row[start], people[row[who]][0]))
        # By index, not by name, since there may be millions of rows.
        return [
            (
                row[0],
                (
                    *row[1:who],
                    *people[row[who]],
                    row[label],
                    row[unsure] == 1,
                    *row[unsure + 1 : confirmed],
                    row[confirmed] == 1,
                ),
            )
            for row in rows
        ]

    def _chosen(self, rows: list[StoredRow]) -> list[StoredRow]:
        contents = self._contents
        _, _, label, unsure, confirmed = _PLACES
        if not contents.keep_unsure:
            rows = [row for row in rows if not row[unsure]]
        if contents.min_votes > 1:
            votes = Counter(row[0] for row in rows if row[confirmed])
            rows = [row for row in rows if votes[row[0]] >= contents.min_votes]
        if not contents.with_exclude:
            rows = [row for row in rows if row[label] != EXCLUDE]
        return rows

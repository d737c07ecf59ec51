"""Records with one label per sentence: gold, estimated, or by the distribution of votes."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from annotator.domain import votes as voting
from annotator.domain.datasets.dataset_options import Contents, Estimate
from annotator.domain.datasets.records import Row
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.labels import EXCLUDE, Label
from annotator.domain.people import Annotator
from annotator.domain.votes import DecidedBy
from annotator.services.datasets.estimating import Estimated
from annotator.storage import records
from annotator.storage.records import SentenceRow, StateRow
from annotator.storage.store import Store

_Voters = Mapping[SentenceId, Mapping[Uid, LabelName]]


class SingleLabels:
    """Makes one record for every sentence with a label."""

    def __init__(
        self,
        store: Store,
        contents: Contents,
        labels: Sequence[Label],
        annotators: Mapping[AnnotatorId, Annotator],
        estimated: Estimated | None,
    ) -> None:
        self._store = store
        self._contents = contents
        self._labels = [label.name for label in labels]
        self._people = {who: person.uid for who, person in annotators.items()}
        self._estimated = estimated
        self._voters: _Voters = {}

    def prepare(self, story_id: StoryId) -> None:
        """Read who gave which label in a story."""
        voters: dict[SentenceId, dict[Uid, LabelName]] = defaultdict(dict)
        with_unsure = self._contents.keep_unsure
        for vote in records.bare_votes(self._store, story_id, with_unsure=with_unsure):
            voters[vote.sentence_id][self._people[vote.annotator_id]] = vote.label
        self._voters = voters

    def of_variant(self, variant_id: VariantId) -> list[tuple[SentenceId, Row]]:
        """Return the records in the order of the text, each with its sentence."""
        sentences = records.sentences(self._store, variant_id)
        if self._contents.gold is not None:
            states = records.states(self._store, variant_id)
            found = self._gold(sentences, states)
        elif self._contents.estimate is Estimate.SOFT:
            found = self._soft(sentences)
        else:
            found = self._by_estimate(sentences)
        with_exclude = self._contents.with_exclude
        return [
            (sentence.id, (*sentence[1:], label, *values, *self._voted(sentence.id, label)))
            for sentence, label, values in found
            if with_exclude or label != EXCLUDE
        ]

    def _voted(self, sentence_id: SentenceId, label: LabelName) -> tuple[int, tuple[str, ...]]:
        """Return the number of votes for the label, and who has voted."""
        given = self._voters.get(sentence_id, {})
        return sum(each == label for each in given.values()), tuple(sorted(given))

    def _tally(self, sentence_id: SentenceId) -> Counter[LabelName]:
        return Counter(self._voters.get(sentence_id, {}).values())

    def _gold(
        self, sentences: Sequence[SentenceRow], states: Mapping[SentenceId, StateRow]
    ) -> Iterator[tuple[SentenceRow, LabelName, Row]]:
        for sentence in sentences:
            state = states.get(sentence.id)
            if state is None:
                continue
            label, decided_by, votes = state.label, state.decided_by, state.votes
            if not self._contents.keep_unsure:
                gold = voting.gold(self._tally(sentence.id), state.adjudicated)
                if gold is None:
                    continue
                label, decided_by, votes = gold.label, gold.decided_by, gold.votes
            if label is not None and self._wants(decided_by, votes):
                yield sentence, label, (decided_by.value, votes, state.reopened == 1)

    def _wants(self, decided_by: DecidedBy, votes: int) -> bool:
        level, least = self._contents.gold, self._contents.min_votes
        if level is None or not voting.allows(level, decided_by):
            return False
        # A decision in review counts even if nobody had voted.
        return votes >= least or (least == 1 and decided_by is DecidedBy.ADJUDICATION)

    def _soft(
        self, sentences: Sequence[SentenceRow]
    ) -> Iterator[tuple[SentenceRow, LabelName, Row]]:
        """Yield the label with the most votes; in a tie, the first of the label set."""
        for sentence in sentences:
            counts = self._tally(sentence.id)
            votes = counts.total()
            if votes >= self._contents.min_votes:
                label = max(self._labels, key=counts.__getitem__)
                shares = (counts[name] / votes for name in self._labels)
                yield sentence, label, (votes, *shares)

    def _by_estimate(
        self, sentences: Sequence[SentenceRow]
    ) -> Iterator[tuple[SentenceRow, LabelName, Row]]:
        """Yield the most likely label; in a tie, the first of the label set."""
        if self._estimated is None or not sentences:
            return
        known = self._estimated.of([sentence.id for sentence in sentences])
        for sentence in sentences:
            votes, shares = known.get(sentence.id, (0, []))
            if votes >= self._contents.min_votes:
                best = max(shares)
                yield sentence, self._labels[shares.index(best)], (votes, best, *shares)

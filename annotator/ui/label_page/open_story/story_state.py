"""The open story as the Label page shows it: sentences, their places, one person's verdicts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from annotator.domain.corpus import Kind, Sentence, StoryPage, column_letter
from annotator.domain.history.log import NO_VERDICT, Origin, Verdict
from annotator.domain.ids import SentenceId
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.work import navigation
from annotator.domain.work.progress import Progress
from annotator.ui.label_page.open_story.story_counterparts import StoryCounterparts


class Cell(NamedTuple):
    """The place of a sentence on the page; a tuple, since there may be many thousands."""

    column: int
    row: int

    @property
    def name(self) -> str:
        """The letter of the column and the number of the sentence, such as `B 7`."""
        return f"{column_letter(self.column)} {self.row + 1}"


class Match(NamedTuple):
    """A counterpart: its place, and how alike it is."""

    cell: Cell
    grade: Grade
    score: float


class StoryState:
    """A story with the verdicts of the annotator who works; without Qt and SQL."""

    def __init__(
        self,
        page: StoryPage,
        verdicts: dict[SentenceId, Verdict],
        counterparts: StoryCounterparts,
    ) -> None:
        """Take over a story.

        Args:
            page: The story.
            verdicts: The annotator's verdicts on its sentences.
            counterparts: Returns which sentences say the same.
        """
        self.page = page
        self._verdicts = verdicts
        self._cells = {
            sentence.id: Cell(column, row)
            for column, variant in enumerate(page.variants)
            for row, sentence in enumerate(variant.sentences)
        }
        self._labelled = {s for s, verdict in verdicts.items() if verdict.is_vote}
        self._reopened: frozenset[SentenceId] = frozenset()
        self._settled = self._labelled
        self._shown: Sequence[int] = range(len(page.variants))
        self._counterparts = counterparts
        self._statements: dict[SentenceId, frozenset[SentenceId]] | None = None
        self._take_stock()

    def reads_as(self, page: StoryPage, verdicts: Mapping[SentenceId, Verdict]) -> bool:
        """Return whether the state has these texts and verdicts."""
        return page == self.page and all(
            verdicts.get(sentence_id, NO_VERDICT) == self.verdict(sentence_id)
            for sentence_id in self._cells
        )

    def forget_counterparts(self) -> None:
        """Read the counterparts again when they are needed next."""
        self._counterparts.forget()
        self._statements = None

    def cell(self, sentence_id: SentenceId) -> Cell | None:
        """Return the place of the sentence, or None if it is not on this page."""
        return self._cells.get(sentence_id)

    def sentence(self, cell: Cell) -> Sentence:
        """Return the sentence at a place."""
        return self.page.variants[cell.column].sentences[cell.row]

    def matches(self, sentence_id: SentenceId, column: int) -> list[Match]:
        """Return the sentence's counterparts in one variant, the closest first."""
        return [m for m in self.all_matches(sentence_id) if m.cell.column == column]

    def matches_by_column(self, sentence_id: SentenceId) -> dict[int, list[Match]]:
        """Return the sentence's counterparts by variant, the closest of each first."""
        found: dict[int, list[Match]] = {}
        for match in self.all_matches(sentence_id):
            found.setdefault(match.cell.column, []).append(match)
        return found

    def all_matches(self, sentence_id: SentenceId) -> list[Match]:
        """Return the sentence's counterparts, variant by variant, the closest first."""
        cells = (
            (pair, self._cells.get(pair.partner_of(sentence_id)))
            for pair in self._counterparts.of_sentence(sentence_id)
        )
        found = [Match(cell, pair.grade, pair.score) for pair, cell in cells if cell is not None]
        return sorted(found, key=lambda match: (match.cell.column, -match.score, match.cell.row))

    @property
    def reopened(self) -> frozenset[SentenceId]:
        """The sentences whose labels have been reopened."""
        return self._reopened

    def is_reopened(self, sentence_id: SentenceId) -> bool:
        """Return whether the sentence's label has been reopened."""
        return sentence_id in self._reopened

    def set_reopened(self, sentences: frozenset[SentenceId]) -> None:
        """Set which labels have been reopened; they still count."""
        self._reopened = sentences
        self._settled = self._labelled - sentences if sentences else self._labelled

    def shown_verdict(self, sentence_id: SentenceId) -> Verdict:
        """Return the verdict as it is shown: a reopened one looks unconfirmed."""
        verdict = self.verdict(sentence_id)
        if sentence_id in self._reopened:
            return replace(verdict, origin=Origin.PROPAGATED, confirmed=False)
        return verdict

    def verdict(self, sentence_id: SentenceId) -> Verdict:
        """Return the annotator's verdict on the sentence."""
        return self._verdicts.get(sentence_id, NO_VERDICT)

    def set_verdict(self, sentence_id: SentenceId, verdict: Verdict) -> None:
        """Replace the verdict on a sentence."""
        self._verdicts[sentence_id] = verdict
        was_labelled = sentence_id in self._labelled
        if verdict.is_vote:
            self._labelled.add(sentence_id)
        else:
            self._labelled.discard(sentence_id)
        self.set_reopened(self._reopened)
        if sentence_id in self._counted:
            self._done[self._cells[sentence_id].column] += verdict.is_vote - was_labelled

    def set_kinds(self, kinds: Mapping[SentenceId, Kind]) -> list[Sentence]:
        """Change the kinds of sentences, and return the sentences as they are now."""
        rows = [list(variant.sentences) for variant in self.page.variants]
        changed = []
        for sentence_id, kind in kinds.items():
            cell = self._cells[sentence_id]
            changed.append(replace(rows[cell.column][cell.row], kind=kind))
            rows[cell.column][cell.row] = changed[-1]
        pages = zip(self.page.variants, rows, strict=True)
        variants = tuple(replace(variant, sentences=tuple(row)) for variant, row in pages)
        self.page = replace(self.page, variants=variants)
        self._take_stock()
        return changed

    def statement(self, sentence_id: SentenceId) -> frozenset[SentenceId]:
        """Return the sentences of the same statement; statements are computed when first needed."""
        if self._statements is None:
            from annotator.domain.pairing.statements import statements_of

            self._statements = {}
            for members in statements_of(self.page, self._counterparts.of_story()):
                statement = frozenset(members)
                self._statements.update(dict.fromkeys(statement, statement))
        return self._statements.get(sentence_id, frozenset())

    def _take_stock(self) -> None:
        """Put the sentences in order, and count those that need a label."""
        self._statements = None
        self._everything = navigation.reading_order(self.page)
        self._set_order()
        counted = [[s.id for s in v.sentences if s.kind.counts] for v in self.page.variants]
        self._counted = {sentence for ids in counted for sentence in ids}
        self._totals = [len(ids) for ids in counted]
        self._done = [sum(s in self._labelled for s in ids) for ids in counted]

    def here(self, sentences: Iterable[SentenceId]) -> list[SentenceId]:
        """Return those of the sentences that are on this page."""
        return [sentence for sentence in sentences if sentence in self._cells]

    def arrange(self, columns: Sequence[int]) -> None:
        """Set the order of the variants as they are shown; those left out are hidden."""
        if list(columns) != list(self._shown):
            self._shown = columns
            self._set_order()

    def _set_order(self) -> None:
        self._order = [s for column in self._shown for s in self.page.variants[column].sentences]
        self._ranks = {sentence.id: rank for rank, sentence in enumerate(self._order)}

    def in_order(self) -> Sequence[Sentence]:
        """Return the sentences of the variants that are shown, in reading order."""
        return self._order

    def rank(self, sentence_id: SentenceId) -> int:
        """Return the place of a sentence in that order; -1 if it is not shown."""
        return self._ranks.get(sentence_id, -1)

    def next_unlabelled(self, current: SentenceId | None) -> Sentence | None:
        """Return the next sentence that needs a label.

        It is looked for in the rest of this variant, in the next ones, from the beginning of the
        story, and finally in hidden variants.
        """
        place = -1 if current is None else self.rank(current)
        return (
            navigation.next_unlabelled(self._order, place, self._settled)
            or navigation.next_unlabelled(self._order, -1, self._settled)
            or navigation.next_unlabelled(self._everything, -1, self._settled)
        )

    def next_across(self, current: SentenceId) -> Sentence | None:
        """Return the next sentence when labelling statement by statement."""
        return navigation.next_across(
            self._order, self.statement(current), current, self._settled
        ) or self.next_unlabelled(current)

    def following(self, current: SentenceId) -> Sentence | None:
        """Return the sentence after this one, in this variant or the next."""
        place = self.rank(current)
        return self._order[place + 1] if 0 <= place < len(self._order) - 1 else None

    def previous_unlabelled(self, current: SentenceId | None) -> Sentence | None:
        """Return the previous sentence that needs a label."""
        place = len(self._order) if current is None else self.rank(current)
        return navigation.previous_unlabelled(self._order, place, self._settled)

    def variant_progress(self, column: int) -> Progress:
        """Return how far the annotator is with one variant."""
        return Progress(self._done[column], self._totals[column])

    def progress(self) -> Progress:
        """Return how far the annotator is with the story."""
        return Progress(sum(self._done), sum(self._totals))

    def count_unsure(self) -> int:
        """Return how many sentences the annotator is unsure of."""
        return sum(self.verdict(sentence.id).unsure for sentence in self._order)

    def first_unlabelled(self) -> Sentence | None:
        """Return the first sentence that needs a label, else the first of all."""
        return self.next_unlabelled(None) or next(iter(self._everything), None)

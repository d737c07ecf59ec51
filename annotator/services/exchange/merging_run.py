"""One merge on its way: staged unseen, published story after story, then the log in slices."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import Final

from annotator.domain.corpus import Kind
from annotator.domain.errors import Cancelled, WorkspaceError
from annotator.domain.history.changes import Changes
from annotator.domain.history.merging_boundaries import active_spans
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, Uid, VariantId
from annotator.domain.merging import Answers, who_stands_for
from annotator.services import counterparts
from annotator.services.exchange import merging_definitions
from annotator.services.exchange.merging_publication import Publication
from annotator.services.short_transactions import Slices, work_off
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.storage import staged_articles
from annotator.storage.bulk_writing import in_bulk
from annotator.storage.history.details import settle_story
from annotator.storage.merging import cuts, details, events, people, places, stories
from annotator.storage.merging.counting import Coming
from annotator.storage.merging.events import Log
from annotator.storage.people import move_labels

_SLICE_SENTENCES: Final = 400
_FIRST: Final = Uid("")


@dataclass(slots=True)
class Merge:
    """A merge of the file that is attached.

    Attributes:
        workspace: Where to.
        answers: What a person said about names.
        watch: Follows it.
        slices: The transactions.
        same_people: Names that were found to be one person's.
        is_complete: Whether everything has come.
    """

    workspace: Workspace
    answers: Answers
    watch: Watch
    slices: Slices = field(init=False)
    same_people: list[tuple[str, str]] = field(default_factory=list)
    is_complete: bool = True
    _publication: Publication = field(init=False)
    _stories: set[StoryId] = field(default_factory=set)
    _done: int = 0
    _total: int = 0

    def __post_init__(self) -> None:
        """Begin with slices of a moderate size."""
        self.slices = Slices(self.workspace)
        self._publication = Publication(self.workspace, self.slices, self._stories)

    def run(self, coming: Coming) -> Changes:
        """Bring everything that comes.

        Raises:
            Cancelled: If the person stopped it before anything could be seen; nothing was kept.
            WorkspaceError: If it can't be saved; whole stories may have come.
        """
        self._total = coming.sentences + coming.lines
        try:
            # What nobody sees yet need not be on disk before what makes it visible is.
            with in_bulk(self.workspace.store):
                for variant_id in stories.new_variants(self.workspace.store):
                    self._stage(variant_id)
            self._publish()
        except BaseException:
            self._discard()
            raise
        try:
            self._follow()
        except Cancelled:
            self.is_complete = False
        return self._changes()

    def bring_counterparts_up_to_date(self) -> None:
        """Compute the counterparts of stories that got sentences; stopped, it is done later."""
        if not self.is_complete:
            return
        with contextlib.suppress(Cancelled, KeyboardInterrupt):
            counterparts.bring_few_up_to_date(self.workspace, sorted(self._stories), self.watch)

    def _follow(self) -> None:
        """Bring the log, and all that was decided elsewhere about what is here."""
        self._move_people()
        self._sessions()
        self._append(Log.OPERATION)
        self._fold_steps()
        self._places()
        self._details()
        self._cuts()
        self._computed_kinds()
        for log in (Log.KIND, Log.LINK, Log.LABEL, Log.SETUP):
            self._append(log)

    def _stage(self, variant_id: VariantId) -> None:
        store = self.workspace.store
        variant = stories.read_variant(store, variant_id)
        sentences = stories.sentences_there(store, variant_id)
        cut = cuts.cut_there(store, variant.uid)
        active = (
            frozenset() if variant.removed else active_spans(variant.text, cut.spans, cut.repairs)
        )
        self._delete(staged_articles.staged_variants(store, [variant.uid]))
        staged: list[VariantId] = []
        self.slices.run(
            lambda: staged.append(stories.stage_variant(store, variant_id, self.workspace.now()))
        )
        self._publication.staged.setdefault(variant.story_uid, []).extend(staged)
        for first in range(0, len(sentences), _SLICE_SENTENCES):
            self._step()
            piece = [
                (row, extent in active)
                for row, extent in sentences[first : first + _SLICE_SENTENCES]
            ]

            def write(piece: Sequence[tuple[int, bool]] = piece) -> None:
                self._publication.require_staged(staged[0])
                stories.stage_sentences(store, staged[0], piece)

            self.slices.run(write, len(piece))
            self._done += len(piece)

    def _publish(self) -> None:
        """Make all that is new visible: labels and people, then whole stories, one after another.

        It is not stopped midway: what can be seen by then would have to stay.
        """
        store = self.workspace.store

        def write() -> None:
            merging_definitions.add_new(store)
            known = [*people.people_here(store), *people.people_there(store)]
            self.same_people += people.set_stands_for(store, who_stands_for(known, self.answers))

        self._step()
        self.slices.run(write)
        self._publication.run()

    def _move_people(self) -> None:
        """Move labels to the rows they belong to; if killed, the next opening completes it."""
        store = self.workspace.store
        moved = [1]
        while moved[0]:

            def write() -> None:
                moved[0] = move_labels(store, self.slices.size)

            self.slices.run(write, self.slices.size)

    def _sessions(self) -> None:
        store, after = self.workspace.store, _FIRST
        while uids := events.new_sessions(store, after, self.slices.size):
            self._step()
            self.slices.run(partial(people.add_sessions, store, uids), len(uids))
            after = uids[-1]

    def _append(self, log: Log) -> None:
        """Append the lines of one table that come, in the order of their uids."""
        store, after = self.workspace.store, _FIRST
        while uids := events.next_uids(store, log, after, self.slices.size):
            self._step()
            self.slices.run(partial(events.append, store, log, after, uids[-1]), len(uids))
            after = uids[-1]
            self._done += len(uids)

    def _fold_steps(self) -> None:
        """Fold the undo steps again of everybody whose steps in this workspace came from a copy."""
        for annotator_id in events.people_with_steps_to_fold(self.workspace.store):
            while not self._are_folded(annotator_id):
                self._step()

    def _are_folded(self, annotator_id: AnnotatorId) -> bool:
        store = self.workspace.store
        last = events.last_operation(store)
        folded = events.folded_steps(store, annotator_id)
        stored = events.stored_steps(store, annotator_id)
        wrong = sorted({step[0] for step in folded ^ stored})[: self.slices.size]

        def write() -> None:
            # The result, computed outside the transaction, is valid only if nobody has acted since.
            if events.last_operation(store) == last:
                chosen = set(wrong)
                events.replace_steps(
                    store,
                    annotator_id,
                    frozenset(step for step in stored - folded if step[0] in chosen),
                    frozenset(step for step in folded - stored if step[0] in chosen),
                )

        if wrong:
            self.slices.run(write, len(wrong))
        return not wrong

    def _places(self) -> None:
        store = self.workspace.store
        for uid in places.placed(store):
            self._step()

            def write(uid: Uid = uid) -> None:
                self._stories |= places.bring(store, uid)

            self.slices.run(write)

    def _details(self) -> None:
        store, after = self.workspace.store, _FIRST
        while uids := details.next_uids(store, after, self.slices.size):
            self._step()

            def write(uids: Sequence[Uid] = uids) -> None:
                self._stories |= details.bring(store, uids)

            self.slices.run(write, len(uids))
            after = uids[-1]
            self._done += len(uids)
        # Of stories that were joined, what was decided about any counts for the one.
        for story_id in details.titled_anew(store):
            if story_id in self._stories:
                self.slices.run(partial(settle_story, store, story_id))

    def _cuts(self) -> None:
        store = self.workspace.store
        for uid in cuts.cut_again(store):
            if cuts.text_of(store, uid) is not None:
                self._step()

                def write(uid: Uid = uid) -> None:
                    self._stories.add(cuts.bring_together(store, uid))

                self.slices.run(write)

    def _computed_kinds(self) -> None:
        store = self.workspace.store
        kinds = iter(list(cuts.different_kinds(store)))
        while piece := list(islice(kinds, self.slices.size)):
            self._step()

            def write(piece: Sequence[tuple[SentenceId, Kind]] = piece) -> None:
                self._stories |= cuts.set_computed_kinds(store, piece)

            self.slices.run(write, len(piece))

    def _changes(self) -> Changes:
        store = self.workspace.store
        sentences, touched = events.touched(store)
        self._stories.update(events.stories_with_new_kinds(store))
        return Changes(
            sentences=sentences,
            stories=touched | self._stories,
            annotators=events.people_touched(store) | people.joined_people(store),
            corpus=bool(self._stories),
        )

    def _step(self) -> None:
        self.watch.step(self._done, max(self._total, self._done))

    def _discard(self) -> None:
        """Delete what is staged; what can't be deleted now stays unseen."""
        with contextlib.suppress(WorkspaceError):
            for variants in self._publication.staged.values():
                self._delete(variants)

    def _delete(self, variants: Sequence[VariantId]) -> None:
        discard = partial(staged_articles.discard, self.workspace.store, limit=_SLICE_SENTENCES)
        work_off(self.workspace, variants, discard, _SLICE_SENTENCES)

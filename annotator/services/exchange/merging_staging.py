"""Staging the variants of an incoming file: they are written in slices, and not visible yet."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.domain.history.merging_boundaries import active_spans
from annotator.domain.ids import VariantId
from annotator.services.exchange.merging_course import Course
from annotator.services.exchange.merging_publication import Publication
from annotator.services.short_transactions import work_off
from annotator.storage import staged_articles
from annotator.storage.bulk_writing import in_bulk
from annotator.storage.merging import cuts, stories

_SLICE_SENTENCES: Final = 400


@dataclass(frozen=True, slots=True)
class Staging:
    """Stages what is to be published, and deletes it if the merge does not happen."""

    course: Course
    publication: Publication

    def run(self) -> None:
        """Stage all variants that come.

        Raises:
            Cancelled: If the person wants to stop.
            WorkspaceError: If it can't be saved, or an import has taken a variant.
        """
        store = self.course.workspace.store
        # Staged rows need not be on disk before the transaction that makes them visible.
        with in_bulk(store):
            for variant_there in stories.new_variants(store):
                self._stage(variant_there)

    def discard(self) -> None:
        """Delete what is staged; what can't be deleted now stays unseen."""
        with contextlib.suppress(WorkspaceError):
            for variants in self.publication.staged.values():
                self._delete(variants)

    def _stage(self, variant_there: VariantId) -> None:
        course, store = self.course, self.course.workspace.store
        variant = stories.read_variant(store, variant_there)
        sentences = stories.sentences_there(store, variant_there)
        cut = cuts.cut_there(store, variant.uid)
        active = (
            frozenset() if variant.removed else active_spans(variant.text, cut.spans, cut.repairs)
        )
        self._delete(staged_articles.staged_variants(store, [variant.uid]))
        now = course.workspace.now()
        staged = course.slices.run(partial(stories.stage_variant, store, variant_there, now))
        self.publication.staged.setdefault(variant.story_uid, []).append(staged)
        for first in range(0, len(sentences), _SLICE_SENTENCES):
            course.step()
            piece = sentences[first : first + _SLICE_SENTENCES]
            rows = [(row, extent in active) for row, extent in piece]
            course.slices.run(partial(self._write, staged, rows), len(rows))
            course.done += len(rows)

    def _write(self, staged: VariantId, rows: Sequence[tuple[int, bool]]) -> None:
        self.publication.require_staged(staged)
        stories.stage_sentences(self.course.workspace.store, staged, rows)

    def _delete(self, variants: Sequence[VariantId]) -> None:
        store = self.course.workspace.store
        discard = partial(staged_articles.discard, store, limit=_SLICE_SENTENCES)
        work_off(self.course.workspace, variants, discard, _SLICE_SENTENCES)

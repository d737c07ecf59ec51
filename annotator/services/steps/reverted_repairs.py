"""Reverting a split or a merge: the sentences of before count again, with their labels.

Verdicts on the sentences that go away stay with them in the log, and count again if the step is
redone. Only if a sentence existed before, and a carried verdict replaced an earlier one on it, the
earlier verdict is restored.
"""

from annotator.domain.history.changes import Changes
from annotator.domain.history.extents import Extent
from annotator.domain.history.log import Judgement
from annotator.domain.history.repairs import BoundaryEvent, cut_before, stands
from annotator.services.steps.reverting import WayBack, sorted_out
from annotator.storage import placed_articles
from annotator.storage.history import carried_verdicts, cut_sentences, log, repairs
from annotator.storage.history.carried_verdicts import Carried


def revert_repair(way: WayBack, event: BoundaryEvent) -> Changes:
    """Restore how a piece of text was cut before an event; inside the undo's transaction.

    If somebody has split or merged the piece again since then, it is left alone.
    """
    store = way.workspace.store
    chain = repairs.chain(store, event.variant_id)
    old = cut_sentences.cut_of(store, event.variant_id, event.region)
    spans = cut_before(chain, event)
    is_there = tuple(Extent(each.start, each.end) for each in old) == event.spans
    if spans is None or not is_there or not stands(chain, event):
        # Of an article that somebody has removed no sentence counts.
        there = [each.id for each in old] or placed_articles.sentences_of(store, event.variant_id)
        return Changes(skipped=frozenset(there[:1]))
    restored = BoundaryEvent(
        next(way.workspace.uids()), event.variant_id, event.region, spans, event.uid
    )
    repairs.append_repair(store, way.operation, restored, way.circumstances)
    _restore_verdicts(way)
    new = cut_sentences.cut_of(store, event.variant_id, event.region)
    touched = frozenset(each.id for each in (*old, *new))
    return Changes(
        sentences=touched,
        annotators=carried_verdicts.people_on(store, touched),
        corpus=True,
        focus=new[0].id,
    )


def _restore_verdicts(way: WayBack) -> None:
    store, operation = way.workspace.store, way.operation
    if operation.reverts is None:
        return
    carried = log.events(store, log.event_ids(store, operation.reverts))
    standing, _ = sorted_out(
        carried, lambda e: log.chain(store, e.sentence_id, e.role, e.annotator_id)
    )
    restored = [
        Carried(
            event.annotator_id,
            Judgement(event.sentence_id, before.verdict, reverts=event.uid),
            before.uid,
        )
        for event, before in standing
        if before is not None
    ]
    carried_verdicts.append_carried(
        store, operation, restored, way.workspace.uids(), way.circumstances
    )

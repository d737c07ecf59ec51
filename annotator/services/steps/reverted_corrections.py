"""Reverting corrections of kinds and counterparts."""

from collections.abc import Sequence

from annotator.domain.history.changes import Changes
from annotator.domain.history.corrections import KindEvent, LinkEvent
from annotator.services.steps.reverting import WayBack, sorted_out
from annotator.storage.history import corrections


def revert_kinds(way: WayBack, events: Sequence[KindEvent]) -> Changes:
    """Restore what stood before these events, but for those that others have overtaken.

    To be called inside the transaction of the undo or redo.
    """
    store, uids = way.workspace.store, way.workspace.uids()
    standing, overtaken = sorted_out(events, lambda e: corrections.kind_chain(store, e.sentence_id))
    restored = [
        KindEvent(next(uids), event.sentence_id, before.kind if before else None, event.uid)
        for event, before in standing
    ]
    corrections.append_kinds(store, way.operation, restored, way.circumstances)
    touched = frozenset(event.sentence_id for event in restored)
    return Changes(
        sentences=touched,
        focus=restored[0].sentence_id if restored else None,
        skipped=frozenset(event.sentence_id for event in overtaken),
        kinds=touched,
    )


def revert_links(way: WayBack, events: Sequence[LinkEvent]) -> Changes:
    """Restore what stood before these events, but for those that others have overtaken.

    To be called inside the transaction of the undo or redo.
    """
    store, uids = way.workspace.store, way.workspace.uids()
    standing, overtaken = sorted_out(events, lambda e: corrections.link_chain(store, e.pair))
    restored = [
        LinkEvent(
            next(uids),
            event.pair,
            before.linked if before else None,
            before.grade if before else None,
            event.uid,
        )
        for event, before in standing
    ]
    corrections.append_links(store, way.operation, restored, way.circumstances)
    touched = frozenset(sentence for event in restored for sentence in event.pair.both)
    return Changes(
        sentences=touched,
        focus=restored[0].pair.sentence_id if restored else None,
        skipped=frozenset(event.pair.sentence_id for event in overtaken),
        links=touched,
    )

"""Which sentences of a variant count: those that the first cut and the repairs give, if it counts.

Of a variant that was removed from its story no sentence counts, so that no list, figure or export
has it.
"""

from annotator.domain.history.extents import Extent
from annotator.domain.history.merging_boundaries import Repair, active_spans
from annotator.domain.ids import VariantId
from annotator.storage.history import repairs
from annotator.storage.store import Store


def expected(store: Store, variant_id: VariantId) -> frozenset[Extent]:
    """Return the sentences of a variant that count by the log.

    Raises:
        ValueError: If its sentences leave out some of its text.
    """
    ((text, removed),) = store.rows(
        "SELECT text, removed FROM main.variant WHERE id = ?", (variant_id,)
    )
    if removed:
        return frozenset()
    rows = store.rows('SELECT start, "end" FROM main.sentence WHERE variant_id = ?', (variant_id,))
    log = [Repair(e.uid, e.region, e.spans) for e in repairs.chain(store, variant_id)]
    return active_spans(text, (Extent(*row) for row in rows), log)


def activate(store: Store, variant_id: VariantId) -> None:
    """Make exactly those sentences of a variant count that count by the log; in a transaction."""
    active = expected(store, variant_id)
    rows = store.rows(
        'SELECT id, start, "end", active FROM main.sentence WHERE variant_id = ?', (variant_id,)
    )
    store.conn.executemany(
        "UPDATE main.sentence SET active = ? WHERE id = ?",
        [
            (int(Extent(start, end) in active), row)
            for row, start, end, was in rows
            if bool(was) != (Extent(start, end) in active)
        ],
    )

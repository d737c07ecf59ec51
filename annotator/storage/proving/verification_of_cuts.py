"""Proving that the sentences that count are those that the first cut and the repairs give."""

from collections.abc import Iterator

from annotator.domain.history.extents import Extent
from annotator.domain.ids import Uid, VariantId
from annotator.storage.history import active_sentences
from annotator.storage.store import Store


def findings(store: Store) -> Iterator[str]:
    """Yield one sentence for every variant that is not cut as the log says.

    Variants of which every sentence counts, and that nobody has repaired, are proved by covering
    their text.
    """
    cut_anew = store.rows(
        "SELECT id, uid FROM variant WHERE story_id IS NOT NULL AND id IN"
        " (SELECT variant_id FROM boundary_event UNION"
        " SELECT variant_id FROM sentence WHERE active = 0) ORDER BY id"
    )
    for variant_id, uid in cut_anew:
        yield from _variant_findings(store, VariantId(variant_id), Uid(uid))


def _variant_findings(store: Store, variant_id: VariantId, uid: Uid) -> Iterator[str]:
    rows = store.rows(
        'SELECT start, "end", active FROM sentence WHERE variant_id = ?', (variant_id,)
    )
    try:
        expected = active_sentences.expected(store, variant_id)
    except ValueError:
        yield f"The sentences of variant {uid} leave out some of its text."
        return
    if {Extent(start, end) for start, end, active in rows if active} != expected:
        yield f"Variant {uid} is not cut into sentences as the log says."

"""What stands where a sentence once stood: it may have been split or merged since."""

from annotator.domain.ids import SentenceId
from annotator.storage.store import Store


def standing_at(store: Store, sentence_id: SentenceId) -> SentenceId | None:
    """Return the sentence itself if it counts, else the one that counts where it begins."""
    row = store.row(
        "SELECT n.id FROM sentence AS s JOIN sentence AS n ON n.variant_id = s.variant_id"
        ' AND n.active = 1 AND (n.id = s.id OR n."end" > s.start) WHERE s.id = ?'
        " ORDER BY n.start LIMIT 1",
        (sentence_id,),
    )
    return SentenceId(row[0]) if row else None

"""Who has labelled at all, and whether anybody else labelled the same."""

from annotator.domain.ids import LabelName
from annotator.storage.store import Store


def voters(store: Store) -> list[str]:
    """Return the names of the people who have a vote on any sentence."""
    rows = store.rows(
        "SELECT a.name FROM annotator AS a WHERE a.same_as IS NULL AND EXISTS ("
        "SELECT 1 FROM current_label AS c WHERE c.annotator_id = a.id AND c.is_vote)"
        " ORDER BY a.name, a.id"
    )
    return [row[0] for row in rows]


def has_overlap(store: Store) -> bool:
    """Whether any sentence has the votes of two people; reads all states where none has."""
    return store.row("SELECT 1 FROM sentence_state WHERE votes > 1 LIMIT 1") is not None


def has_been_used(store: Store, label: LabelName) -> bool:
    """Whether anybody has ever given the label to a sentence."""
    sql = "SELECT 1 FROM label_event WHERE label = ? AND role = 'annotation' LIMIT 1"
    return store.row(sql, (label,)) is not None

"""Annotators in the file."""

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.people import Annotator
from annotator.storage.store import Store, inserted


def annotators(store: Store) -> list[Annotator]:
    """Return the people of this workspace by name; a person with two rows comes once."""
    rows = store.rows("SELECT id, uid, name FROM annotator WHERE same_as IS NULL ORDER BY name, id")
    return [Annotator(AnnotatorId(row[0]), Uid(row[1]), row[2]) for row in rows]


def standing_for(store: Store, uid: Uid) -> Annotator | None:
    """Return the annotator who stands for the person with this uid, or None."""
    row = store.row(
        "SELECT s.id, s.uid, s.name FROM annotator AS a"
        " JOIN annotator AS s ON s.id = coalesce(a.same_as, a.id) WHERE a.uid = ?",
        (uid,),
    )
    return Annotator(AnnotatorId(row[0]), Uid(row[1]), row[2]) if row else None


def has_labels(store: Store, annotator: AnnotatorId) -> bool:
    """Whether any label, or decision, was ever given here by this annotator."""
    row = store.row("SELECT 1 FROM label_event WHERE annotator_id = ? LIMIT 1", (annotator,))
    return row is not None


def add_annotator(store: Store, uid: Uid, name: str) -> Annotator:
    """Insert an annotator."""
    cursor = store.conn.execute("INSERT INTO annotator (uid, name) VALUES (?, ?)", (uid, name))
    return Annotator(AnnotatorId(inserted(cursor)), uid, name)


def last_annotator_id(store: Store) -> int:
    """Return the row number of the annotator who was added last, 0 where there is none."""
    return store.number("SELECT coalesce(max(id), 0) FROM annotator")

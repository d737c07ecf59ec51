"""Annotators, labels and sessions of an incoming file."""

from collections.abc import Mapping, Sequence

from annotator.domain.ids import AnnotatorId, LabelName, Uid
from annotator.domain.labels import Label
from annotator.domain.merging import Person
from annotator.storage.store import Row, Store

_PEOPLE = (
    "SELECT a.uid, a.name, s.uid FROM {0}annotator AS a"
    " LEFT JOIN {0}annotator AS s ON s.id = a.same_as ORDER BY a.uid"
)
_PEOPLE_HERE = _PEOPLE.format("main.")
_PEOPLE_THERE = _PEOPLE.format("incoming.")
_LABELS_THERE = (
    "SELECT name, title, shortcut, color, definition, position, retired FROM incoming.label"
    " ORDER BY position, name"
)


def people_here(store: Store) -> list[Person]:
    """Return all annotators of the workspace, a person's every row."""
    return [_person(row) for row in store.rows(_PEOPLE_HERE)]


def who_labelled(store: Store) -> frozenset[Uid]:
    """Return the annotators of the workspace who have labelled a sentence in it."""
    rows = store.rows(
        "SELECT uid FROM annotator AS a WHERE EXISTS (SELECT 1 FROM label_event AS e"
        " WHERE e.annotator_id = a.id AND e.role = 'annotation')"
    )
    return frozenset(Uid(row[0]) for row in rows)


def people_there(store: Store) -> list[Person]:
    """Return all annotators of the incoming file."""
    return [_person(row) for row in store.rows(_PEOPLE_THERE)]


def new_people(store: Store) -> list[Person]:
    """Return the annotators who come and are not here."""
    wanted = {row[0] for row in store.rows("SELECT uid FROM incoming.new_annotator")}
    return [person for person in people_there(store) if person.uid in wanted]


def set_stands_for(store: Store, roots: Mapping[Uid, Uid]) -> list[tuple[str, str]]:
    """Write which row stands for each person; return the names of those that were joined now."""
    joined = []
    for person in people_here(store):
        root = roots[person.uid]
        standing = None if root == person.uid else root
        if standing != person.same_as:
            store.conn.execute(
                "UPDATE annotator SET same_as = (SELECT id FROM annotator WHERE uid = ?)"
                " WHERE uid = ?",
                (standing, person.uid),
            )
            if standing is not None:
                name = store.rows("SELECT name FROM annotator WHERE uid = ?", (standing,))
                joined.append((person.name, str(name[0][0])))
    return joined


def joined_people(store: Store) -> frozenset[AnnotatorId]:
    """Return those who stand for a person with several rows."""
    rows = store.rows("SELECT DISTINCT same_as FROM annotator WHERE same_as IS NOT NULL")
    return frozenset(AnnotatorId(row[0]) for row in rows)


def labels_there(store: Store) -> list[Label]:
    """Return the labels of the incoming file in their order."""
    return [
        Label(LabelName(name), title, shortcut, color, definition, position, bool(retired))
        for name, title, shortcut, color, definition, position, retired in store.rows(_LABELS_THERE)
    ]


def label_choices(store: Store) -> list[tuple[LabelName, str, Uid, Uid]]:
    """Return label and field with the uids of what was last decided about it, here and there."""
    rows = store.rows(
        "SELECT coalesce(h.key, t.key), coalesce(h.field, t.field), coalesce(h.event_uid, ''),"
        " coalesce(t.event_uid, '') FROM incoming.setup AS t LEFT JOIN main.setup AS h"
        " ON h.subject = t.subject AND h.key = t.key AND h.annotator_uid = t.annotator_uid"
        " AND h.field = t.field WHERE t.subject = 'label'"
    )
    return [(LabelName(row[0]), row[1], Uid(row[2]), Uid(row[3])) for row in rows]


def add_sessions(store: Store, uids: Sequence[Uid]) -> None:
    """Insert sessions; of one that is here, the later end counts."""
    store.conn.executemany(
        "INSERT INTO main.session (uid, annotator_id, started_at, ended_at)"
        " SELECT s.uid, m.id, s.started_at, s.ended_at FROM incoming.session AS s"
        " JOIN incoming.annotator AS a ON a.id = s.annotator_id"
        " JOIN main.annotator AS m ON m.uid = a.uid WHERE s.uid = ?"
        " ON CONFLICT (uid) DO UPDATE SET ended_at ="
        " max(coalesce(session.ended_at, excluded.ended_at),"
        " coalesce(excluded.ended_at, session.ended_at))",
        ((uid,) for uid in uids),
    )


def _person(row: Row) -> Person:
    uid, name, same_as = row
    return Person(Uid(uid), name, None if same_as is None else Uid(same_as))

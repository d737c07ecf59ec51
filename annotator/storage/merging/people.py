"""Annotators and sessions of an incoming file, and what was decided about its labels."""

from collections.abc import Mapping, Sequence

from annotator.domain.ids import AnnotatorId, LabelName, Uid
from annotator.domain.merging import Person
from annotator.storage.store import Store


def people_here(store: Store) -> list[Person]:
    """Return all annotators of the workspace; several may be one person."""
    return _people(store, "main")


def who_labelled(store: Store) -> frozenset[Uid]:
    """Return the annotators of the workspace who have labelled a sentence in it."""
    rows = store.rows(
        "SELECT uid FROM annotator AS a WHERE EXISTS (SELECT 1 FROM label_event AS e"
        " WHERE e.annotator_id = a.id AND e.role = 'annotation')"
    )
    return frozenset(Uid(row[0]) for row in rows)


def people_there(store: Store) -> list[Person]:
    """Return all annotators of the incoming file."""
    return _people(store, "incoming")


def new_people(store: Store) -> list[Person]:
    """Return the annotators who come and are not here."""
    wanted = {row[0] for row in store.rows("SELECT uid FROM incoming.new_annotator")}
    return [person for person in people_there(store) if person.uid in wanted]


def set_stands_for(store: Store, roots: Mapping[Uid, Uid]) -> list[tuple[str, str]]:
    """Write for each annotator which one stands for the same person.

    Returns:
        The names of those who are joined to another only now, each with that one's name.
    """
    here = people_here(store)
    names = {person.uid: person.name for person in here}
    joined = []
    for person in here:
        root = roots[person.uid]
        standing = None if root == person.uid else root
        if standing != person.same_as:
            store.conn.execute(
                "UPDATE annotator SET same_as = (SELECT id FROM annotator WHERE uid = ?)"
                " WHERE uid = ?",
                (standing, person.uid),
            )
            if standing is not None:
                joined.append((person.name, names[standing]))
    return joined


def joined_people(store: Store) -> frozenset[AnnotatorId]:
    """Return the annotators that others were joined to, as they are the same person."""
    rows = store.rows("SELECT DISTINCT same_as FROM annotator WHERE same_as IS NOT NULL")
    return frozenset(AnnotatorId(row[0]) for row in rows)


def label_choices(store: Store) -> list[tuple[LabelName, str, Uid, Uid]]:
    """Return each field of the incoming labels with the last decisions about it, here and there.

    Returns:
        Label, field, and the uids of the two decisions; empty where there is none.
    """
    rows = store.rows(
        "SELECT coalesce(h.key, t.key), coalesce(h.field, t.field), coalesce(h.event_uid, ''),"
        " coalesce(t.event_uid, '') FROM incoming.setup AS t LEFT JOIN main.setup AS h"
        " ON h.subject = t.subject AND h.key = t.key AND h.annotator_uid = t.annotator_uid"
        " AND h.field = t.field WHERE t.subject = 'label'"
    )
    return [(LabelName(row[0]), row[1], Uid(row[2]), Uid(row[3])) for row in rows]


def add_sessions(store: Store, uids: Sequence[Uid]) -> None:
    """Insert sessions; where one is here already, the later end counts."""
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


def _people(store: Store, schema: str) -> list[Person]:
    rows = store.rows(
        f"SELECT a.uid, a.name, s.uid FROM {schema}.annotator AS a"  # noqa: S608 - of constants
        f" LEFT JOIN {schema}.annotator AS s ON s.id = a.same_as ORDER BY a.uid"
    )
    return [
        Person(Uid(uid), name, None if same_as is None else Uid(same_as))
        for uid, name, same_as in rows
    ]

"""How many labels will not count after a merge, because of what the other side has."""

import json
from collections.abc import Iterable
from typing import Final

from annotator.domain.ids import Uid
from annotator.storage.store import Store

_LEFT_HERE: Final = (
    "SELECT p.uid, p.name, m.uid AS sentence"
    " FROM (SELECT DISTINCT variant_uid FROM incoming.new_boundary_event) AS n"
    " CROSS JOIN incoming.variant AS v ON v.uid = n.variant_uid"
    " CROSS JOIN incoming.sentence AS i ON i.variant_id = v.id AND NOT i.active"
    " CROSS JOIN main.sentence AS m ON m.uid = i.uid AND m.active"
    " CROSS JOIN main.current_label AS c ON c.sentence_id = m.id AND c.label IS NOT NULL"
    " JOIN main.annotator AS p ON p.id = c.annotator_id"
    " WHERE EXISTS (SELECT 1 FROM incoming.sentence WHERE variant_id = v.id AND active)"
    " AND NOT EXISTS (SELECT 1 FROM incoming.annotator AS a"
    " JOIN incoming.current_label AS d ON d.annotator_id = a.id AND d.label IS NOT NULL"
    " JOIN incoming.sentence AS j ON j.id = d.sentence_id AND j.variant_id = v.id AND j.active"
    " JOIN main.annotator AS q ON q.uid = a.uid"
    ' WHERE coalesce(q.same_as, q.id) = p.id AND j.start < i."end" AND j."end" > i.start)'
)
"""Labels on sentences here that the file has cut differently, unless they were carried there.

CROSS JOIN keeps the order: few variants are cut again, and all labels would be read otherwise.
"""
_LEFT_THERE: Final = (
    "SELECT a.uid, a.name, m.uid AS sentence FROM incoming.new_label_event AS n"
    " JOIN incoming.label_event AS e ON e.uid = n.uid AND e.role = 'annotation'"
    " JOIN incoming.current_label AS d"
    " ON d.sentence_id = e.sentence_id AND d.event_uid = e.uid AND d.label IS NOT NULL"
    " JOIN incoming.annotator AS a ON a.id = d.annotator_id"
    " JOIN incoming.sentence AS i ON i.id = d.sentence_id AND i.active"
    " JOIN main.sentence AS m ON m.uid = i.uid AND NOT m.active"
    " JOIN main.variant AS w ON w.id = m.variant_id"
    " WHERE EXISTS (SELECT 1 FROM main.sentence WHERE variant_id = w.id AND active)"
    " AND w.uid NOT IN (SELECT variant_uid FROM incoming.new_boundary_event)"
    " AND NOT EXISTS (SELECT 1 FROM main.annotator AS p"
    " JOIN main.current_label AS c"
    " ON c.annotator_id = coalesce(p.same_as, p.id) AND c.label IS NOT NULL"
    " JOIN main.sentence AS j ON j.id = c.sentence_id AND j.variant_id = w.id AND j.active"
    ' WHERE p.uid = a.uid AND j.start < m."end" AND j."end" > m.start)'
)
"""Labels in the file on sentences that are cut differently here."""


def labelled_on_both_sides(
    store: Store, same: Iterable[tuple[Uid, Uid]] = ()
) -> list[tuple[str, int, int]]:
    """Return who gave the same sentences different labels in both files; the later label counts.

    Args:
        store: The workspace, with an incoming file attached.
        same: Identities that somebody says are one person's, in pairs.

    Returns:
        Names, each with how many labels are later in the file, and how many are later here.
    """
    pairs = [pair for one, other in same for pair in ((one, other), (other, one))]
    rows = store.rows(
        "WITH person(there, here) AS (SELECT a.id, coalesce(p.same_as, p.id)"
        " FROM incoming.annotator AS a JOIN main.annotator AS p ON p.uid = a.uid OR EXISTS"
        " (SELECT 1 FROM json_each(?) WHERE json_extract(value, '$[0]') = a.uid"
        " AND json_extract(value, '$[1]') = p.uid))"
        " SELECT a.name, total(c.event_uid < t.event_uid), total(c.event_uid > t.event_uid)"
        " FROM incoming.new_label_event AS n"
        " JOIN incoming.label_event AS e ON e.uid = n.uid"
        " JOIN incoming.current_label AS t"
        " ON t.sentence_id = e.sentence_id AND t.event_uid = e.uid"
        " JOIN incoming.annotator AS a ON a.id = t.annotator_id"
        " JOIN incoming.sentence AS s ON s.id = t.sentence_id"
        " JOIN person AS p ON p.there = a.id"
        " JOIN main.sentence AS m ON m.uid = s.uid"
        " JOIN main.current_label AS c ON c.sentence_id = m.id AND c.annotator_id = p.here"
        " WHERE c.label IS NOT NULL AND c.label IS NOT t.label"
        " GROUP BY a.uid ORDER BY a.name, a.uid",
        (json.dumps(pairs),),
    )
    return [(str(name), int(there), int(here)) for name, there, here in rows]


def left_behind_by_person(store: Store) -> list[tuple[str, int]]:
    """Return the annotators with how many of their labels are on sentences that no longer count.

    One side has split or merged a sentence that somebody labelled on the other side. If both sides
    did so, in different ways, it is a conflict and listed as one.
    """
    rows = store.rows(
        f"SELECT name, count(*) FROM ({_LEFT_HERE} UNION {_LEFT_THERE})"  # noqa: S608 - statements of our own
        " GROUP BY uid ORDER BY name, uid"
    )
    return [(str(row[0]), int(row[1])) for row in rows]

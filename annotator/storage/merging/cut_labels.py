"""Labels on the sentences of variants that are cut differently on the two sides."""

from dataclasses import dataclass
from typing import Final

from annotator.domain.history.merging_boundaries import Extent
from annotator.domain.ids import Uid, VariantId
from annotator.storage.store import Store

_UNLIKE: Final = (
    "SELECT variant_uid FROM incoming.new_sentence"
    " UNION SELECT variant_uid FROM incoming.new_boundary_event"
    " UNION SELECT w.uid FROM incoming.new_label_event AS n JOIN incoming.label_event AS e"
    " ON e.uid = n.uid JOIN incoming.sentence AS s ON s.id = e.sentence_id"
    " JOIN incoming.variant AS w ON w.id = s.variant_id WHERE w.uid IN"
    " (SELECT v.uid FROM main.boundary_event AS b JOIN main.variant AS v ON v.id = b.variant_id"
    " WHERE NOT EXISTS (SELECT 1 FROM incoming.boundary_event AS i WHERE i.uid = b.uid))"
    " ORDER BY 1"
)
_CURRENT: Final = (
    'SELECT coalesce(p.uid, a.uid), a.name, s.start, s."end", c.label, c.event_uid, s.active,'
    " NOT EXISTS (SELECT 1 FROM main.label_event AS e WHERE e.uid = c.event_uid)"
    " FROM {0}variant AS v JOIN {0}sentence AS s ON s.variant_id = v.id"
    " JOIN {0}current_label AS c ON c.sentence_id = s.id JOIN {0}annotator AS a"
    " ON a.id = c.annotator_id LEFT JOIN main.annotator AS m ON m.uid = a.uid"
    " LEFT JOIN main.annotator AS p ON p.id = m.same_as WHERE v.uid = ?"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What somebody says of a sentence on one side.

    Attributes:
        person: Whose it is: the identity that stands for them here, if they are known.
        name: Their name.
        span: The sentence.
        is_label: Whether it is a label.
        event_uid: By which event.
        is_active: Whether the sentence counts on that side.
        is_new: Whether the event is not here.
    """

    person: Uid
    name: str
    span: Extent
    is_label: bool
    event_uid: Uid
    is_active: bool
    is_new: bool


def cut_unlike(store: Store) -> list[Uid]:
    """Return the variants that one side has cut as the other has not, where anything comes."""
    return [Uid(row[0]) for row in store.rows(_UNLIKE)]


def cut_anew_here(store: Store, *, everywhere: bool) -> list[VariantId]:
    """Return the variants of the file whose sentences somebody has split or merged, as known here.

    All of them, not only those that something comes for: a merge that was killed may have left
    some without the labels that follow.

    Args:
        store: The workspace, with an incoming file attached.
        everywhere: Whether variants that are not in the file are meant too.
    """
    of_the_file = "" if everywhere else " JOIN incoming.variant AS i ON i.uid = v.uid"
    rows = store.rows(
        "SELECT DISTINCT v.id FROM main.boundary_event AS e JOIN main.variant AS v"  # noqa: S608 - one of our two
        f" ON v.id = e.variant_id{of_the_file} ORDER BY 1"
    )
    return [VariantId(row[0]) for row in rows]


def standing(store: Store, variant: Uid, schema: str) -> list[Standing]:
    """Return what everybody says of a variant's sentences, in the workspace or in the file."""
    return [
        Standing(
            Uid(person), name, Extent(start, end), label is not None, Uid(event), bool(active), new
        )
        for person, name, start, end, label, event, active, new in store.rows(
            _CURRENT.format(schema), (variant,)
        )
    ]


def variant_id(store: Store, variant: Uid, schema: str) -> VariantId:
    """Return the row of a variant that is there, in the workspace or in the file."""
    sql = f"SELECT id FROM {schema}variant WHERE uid = ?"  # noqa: S608 - one of our two
    return VariantId(store.number(sql, (variant,)))

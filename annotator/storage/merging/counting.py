"""How much an incoming file would add to the workspace."""

from dataclasses import dataclass
from typing import Final

from annotator.domain.ids import Uid
from annotator.storage.store import Store

_LOGS: Final = (
    "operation", "label_event", "kind_event", "link_event", "boundary_event", "setup_event",
    "place_event", "detail_event",
)  # fmt: skip
"""The tables whose uids carry a time."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What an incoming file has and the workspace has not, in figures.

    Attributes:
        variants: Variants.
        sentences: Sentences, of new variants and of new cuts of variants that are here.
        operations: Steps of people.
        labels: Verdicts of annotators.
        adjudications: Decisions of reviewers.
        kinds: Decisions about what sentences are in their articles.
        links: Decisions about counterparts.
        boundaries: Lines of the log about splits and merges; each takes two.
        repairs: Splits and merges of sentences.
        places: Articles that were moved, removed or put back.
        details: Corrected outlets, titles, addresses and dates.
        sessions: Sittings.
        setup: Decisions about labels, roles, assignments and settings.
        far_ahead: Lines of the log with a time far ahead of the clock.
    """

    variants: int = 0
    sentences: int = 0
    operations: int = 0
    labels: int = 0
    adjudications: int = 0
    kinds: int = 0
    links: int = 0
    boundaries: int = 0
    repairs: int = 0
    places: int = 0
    details: int = 0
    sessions: int = 0
    setup: int = 0
    far_ahead: int = 0

    @property
    def lines(self) -> int:
        """How many lines of the log come."""
        of_sentences = self.labels + self.adjudications + self.kinds + self.links
        of_articles = self.boundaries + self.places + self.details
        return self.operations + of_sentences + of_articles + self.setup


def coming(store: Store, far: Uid) -> Coming:
    """Return what comes.

    Args:
        store: The workspace, with an incoming file attached.
        far: Lines of the log with a greater uid are far ahead of the clock.
    """
    return Coming(
        variants=_new(store, "variant"),
        sentences=_new(store, "sentence")
        + store.number(
            "SELECT count(*) FROM incoming.new_variant AS n"
            " JOIN incoming.sentence AS s ON s.variant_id = n.id"
        ),
        operations=_new(store, "operation"),
        labels=_verdicts(store, "annotation"),
        adjudications=_verdicts(store, "adjudication"),
        kinds=_new(store, "kind_event"),
        links=_new(store, "link_event"),
        boundaries=_new(store, "boundary_event"),
        repairs=store.number(
            "SELECT count(DISTINCT e.op_uid) FROM incoming.new_boundary_event AS n"
            " JOIN incoming.boundary_event AS e ON e.uid = n.uid"
        ),
        places=_new(store, "place_event"),
        details=_new(store, "detail_event"),
        sessions=_new(store, "session"),
        setup=_new(store, "setup_event"),
        far_ahead=sum(
            store.number(f"SELECT count(*) FROM incoming.new_{log} WHERE uid > ?", (far,))  # noqa: S608 - our own names
            for log in _LOGS
        ),
    )


def labels_by_person(store: Store) -> list[tuple[str, int]]:
    """Return how many verdicts of each annotator come, by name."""
    rows = store.rows(
        "SELECT a.name, count(*) FROM incoming.new_label_event AS n"
        " JOIN incoming.label_event AS e ON e.uid = n.uid"
        " JOIN incoming.annotator AS a ON a.id = e.annotator_id"
        " WHERE e.role = 'annotation' GROUP BY a.uid ORDER BY a.name, a.uid"
    )
    return [(str(row[0]), int(row[1])) for row in rows]


def _new(store: Store, table: str) -> int:
    return store.number(f"SELECT count(*) FROM incoming.new_{table}")  # noqa: S608 - our own names


def _verdicts(store: Store, role: str) -> int:
    return store.number(
        "SELECT count(*) FROM incoming.new_label_event AS n"
        " JOIN incoming.label_event AS e ON e.uid = n.uid WHERE e.role = ?",
        (role,),
    )

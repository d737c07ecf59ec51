"""What comes, in figures."""

from dataclasses import dataclass

from annotator.domain.ids import Uid
from annotator.storage.store import Store


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
    number = store.number
    return Coming(
        variants=number("SELECT count(*) FROM incoming.new_variant"),
        sentences=number("SELECT count(*) FROM incoming.new_sentence")
        + number(
            "SELECT count(*) FROM incoming.new_variant AS n"
            " JOIN incoming.sentence AS s ON s.variant_id = n.id"
        ),
        operations=number("SELECT count(*) FROM incoming.new_operation"),
        labels=_verdicts(store, "annotation"),
        adjudications=_verdicts(store, "adjudication"),
        kinds=number("SELECT count(*) FROM incoming.new_kind_event"),
        links=number("SELECT count(*) FROM incoming.new_link_event"),
        boundaries=number("SELECT count(*) FROM incoming.new_boundary_event"),
        repairs=number(
            "SELECT count(DISTINCT e.op_uid) FROM incoming.new_boundary_event AS n"
            " JOIN incoming.boundary_event AS e ON e.uid = n.uid"
        ),
        places=number("SELECT count(*) FROM incoming.new_place_event"),
        details=number("SELECT count(*) FROM incoming.new_detail_event"),
        sessions=number("SELECT count(*) FROM incoming.new_session"),
        setup=number("SELECT count(*) FROM incoming.new_setup_event"),
        far_ahead=number(
            "SELECT (SELECT count(*) FROM incoming.new_operation WHERE uid > ?1)"
            " + (SELECT count(*) FROM incoming.new_label_event WHERE uid > ?1)"
            " + (SELECT count(*) FROM incoming.new_kind_event WHERE uid > ?1)"
            " + (SELECT count(*) FROM incoming.new_link_event WHERE uid > ?1)"
            " + (SELECT count(*) FROM incoming.new_boundary_event WHERE uid > ?1)"
            " + (SELECT count(*) FROM incoming.new_setup_event WHERE uid > ?1)"
            " + (SELECT count(*) FROM incoming.new_place_event WHERE uid > ?1)"
            " + (SELECT count(*) FROM incoming.new_detail_event WHERE uid > ?1)",
            (far,),
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


def _verdicts(store: Store, role: str) -> int:
    return store.number(
        "SELECT count(*) FROM incoming.new_label_event AS n"
        " JOIN incoming.label_event AS e ON e.uid = n.uid WHERE e.role = ?",
        (role,),
    )

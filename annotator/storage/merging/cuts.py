"""How variants that both files have are cut on either side, and bringing the two together."""

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from annotator.domain.corpus import Kind
from annotator.domain.history.extents import Extent, parse_spans
from annotator.domain.history.merging_boundaries import Cut, Repair
from annotator.domain.ids import SentenceId, StoryId, Uid, VariantId
from annotator.domain.merging import shared_kind
from annotator.storage import corpus
from annotator.storage.history import active_sentences
from annotator.storage.merging.new_lines import appending
from annotator.storage.merging.stories import stage_sentences
from annotator.storage.store import Store

_Side: TypeAlias = Literal["main", "incoming"]


def cut_again(store: Store) -> list[Uid]:
    """Return the variants to which sentences or repairs come, new ones with repairs included."""
    rows = store.rows(
        "SELECT variant_uid FROM incoming.new_sentence"
        " UNION SELECT variant_uid FROM incoming.new_boundary_event ORDER BY 1"
    )
    return [Uid(row[0]) for row in rows]


def text_of(store: Store, uid: Uid) -> str | None:
    """Return the text of a variant that is here, or None."""
    row = store.row("SELECT text FROM main.variant WHERE uid = ? AND story_id IS NOT NULL", (uid,))
    return None if row is None else str(row[0])


def cut_here(store: Store, uid: Uid) -> Cut:
    """Return how a variant is cut in the workspace."""
    return _cut(store, uid, "main")


def cut_there(store: Store, uid: Uid) -> Cut:
    """Return how a variant is cut in the incoming file."""
    return _cut(store, uid, "incoming")


def name_of(store: Store, uid: Uid) -> str:
    """Return what a person calls a variant that is here."""
    ((name,),) = store.rows(
        f"SELECT {corpus.VARIANT_NAME} FROM main.variant AS v WHERE uid = ?",  # noqa: S608 - of constants
        (uid,),
    )
    return str(name)


def bring_together(store: Store, uid: Uid) -> StoryId:
    """Add the incoming sentences and repairs of a variant, and decide anew which sentences count.

    To be called inside a transaction, after the operations have come.
    """
    ((variant, story),) = store.rows("SELECT id, story_id FROM main.variant WHERE uid = ?", (uid,))
    missing = store.rows(
        "SELECT n.id FROM incoming.new_sentence AS n JOIN incoming.sentence AS s ON s.id = n.id"
        " WHERE n.variant_uid = ? AND NOT EXISTS"
        " (SELECT 1 FROM main.sentence AS m WHERE m.uid = s.uid) ORDER BY n.id",
        (uid,),
    )
    stage_sentences(store, VariantId(variant), ((row[0], False) for row in missing))
    store.conn.execute(
        appending(
            "boundary_event",
            'uid op_uid annotator_id variant_id start "end" spans reverts recorded_at',
            "n.variant_uid = ?2",
            variant_id="?1",
        ),
        (variant, uid),
    )
    active_sentences.activate(store, VariantId(variant))
    store.conn.execute("DELETE FROM main.alignment WHERE story_id = ?", (story,))
    return StoryId(story)


def different_kinds(store: Store) -> Iterator[tuple[SentenceId, Kind]]:
    """Yield the sentences for which the two files computed different kinds, and what they are.

    Those that are what they should be here already are left out.
    """
    for row, here, there in store.each(
        "SELECT m.id, m.computed_kind, s.computed_kind FROM incoming.variant AS v"
        " JOIN incoming.sentence AS s ON s.variant_id = v.id"
        " JOIN main.sentence AS m ON m.uid = s.uid"
        " WHERE v.story_id IS NOT NULL AND m.computed_kind <> s.computed_kind"
    ):
        kind = shared_kind(Kind(here), Kind(there))
        if kind != here:
            yield SentenceId(row), kind


def set_computed_kinds(
    store: Store, kinds: Sequence[tuple[SentenceId, Kind]]
) -> frozenset[StoryId]:
    """Write computed kinds; a kind that a person has decided stays in force.

    Returns:
        The stories of the sentences, whose counterparts are to be computed anew.
    """
    store.conn.executemany(
        "UPDATE sentence SET computed_kind = ?2, kind = coalesce((SELECT kind FROM kind_event"
        " WHERE sentence_id = sentence.id ORDER BY uid DESC LIMIT 1), ?2) WHERE id = ?1",
        kinds,
    )
    places = (corpus.place_of(store, sentence) for sentence, _ in kinds)
    stories = frozenset(place.story_id for place in places if place is not None)
    store.conn.executemany(
        "DELETE FROM main.alignment WHERE story_id = ?", ((story,) for story in stories)
    )
    return stories


def _cut(store: Store, uid: Uid, side: _Side) -> Cut:
    sentences = store.rows(
        f'SELECT s.start, s."end", s.active FROM {side}.sentence AS s'  # noqa: S608 - our own names
        f" JOIN {side}.variant AS v ON v.id = s.variant_id WHERE v.uid = ?",
        (uid,),
    )
    events = store.rows(
        f'SELECT e.uid, e.start, e."end", e.spans FROM {side}.boundary_event AS e'  # noqa: S608 - our own names
        f" JOIN {side}.variant AS v ON v.id = e.variant_id WHERE v.uid = ?",
        (uid,),
    )
    return Cut(
        frozenset(Extent(start, end) for start, end, _ in sentences),
        frozenset(Extent(start, end) for start, end, active in sentences if active),
        tuple(
            Repair(Uid(event), Extent(start, end), spans)
            for event, start, end, text in events
            if (spans := parse_spans(text)) is not None
        ),
    )

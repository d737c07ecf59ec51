"""What is equal in two workspaces with the same contents."""

from pathlib import Path
from typing import Any, Final

from annotator.services.workspace import open_workspace

# Each by uids alone, since rows are numbered differently in every file.
DERIVED: Final = (
    # No list shows a story that all articles have left.
    "SELECT s.uid FROM story AS s JOIN story_size AS z ON z.story_id = s.id WHERE z.variants > 0",
    (
        "SELECT v.uid, s.uid, v.removed, v.text_sha256 FROM variant AS v JOIN story AS s"
        " ON s.id = v.story_id"
    ),
    "SELECT uid, active, kind, computed_kind, kind_event_uid FROM sentence",
    "SELECT a.uid, a.name, s.uid FROM annotator AS a LEFT JOIN annotator AS s ON s.id = a.same_as",
    (
        "SELECT s.uid, a.uid, s.started_at, s.ended_at FROM session AS s"
        " JOIN annotator AS a ON a.id = s.annotator_id"
    ),
    "SELECT name, title, shortcut, retired FROM label",
    "SELECT uid, version, note, based_on FROM guideline",
    (
        "SELECT o.uid, a.uid, o.kind, o.workspace_uid, o.reverts FROM operation AS o"
        " JOIN annotator AS a ON a.id = o.annotator_id"
    ),
    (
        "SELECT e.uid, e.op_uid, a.uid, s.uid, e.role, e.label, e.note, e.session_uid, e.basis"
        " FROM label_event AS e JOIN annotator AS a ON a.id = e.annotator_id"
        " JOIN sentence AS s ON s.id = e.sentence_id"
    ),
    "SELECT e.uid, s.uid, e.kind FROM kind_event AS e JOIN sentence AS s ON s.id = e.sentence_id",
    (
        "SELECT e.uid, min(s.uid, o.uid), max(s.uid, o.uid), e.linked, e.grade FROM link_event AS e"
        " JOIN sentence AS s ON s.id = e.sentence_id JOIN sentence AS o ON o.id = e.other_id"
    ),
    (
        "SELECT e.uid, v.uid, e.spans FROM boundary_event AS e JOIN variant AS v"
        " ON v.id = e.variant_id"
    ),
    (
        "SELECT s.uid, a.uid, c.label, c.unsure, c.note, c.origin, c.confirmed, c.event_uid,"
        " c.recorded_at FROM current_label AS c JOIN sentence AS s ON s.id = c.sentence_id"
        " JOIN annotator AS a ON a.id = c.annotator_id"
    ),
    (
        "SELECT s.uid, y.uid, t.active, t.votes, t.labels, t.vote_counts, t.contested, t.majority,"
        " t.adjudication_uid, t.adjudicated_label, t.basis, t.reopened, t.is_open"
        " FROM sentence_state AS t JOIN sentence AS s ON s.id = t.sentence_id"
        " JOIN story AS y ON y.id = t.story_id WHERE t.votes > 0 OR t.adjudication_uid IS NOT NULL"
    ),
    (
        "SELECT y.uid, a.uid, p.labelled FROM progress AS p JOIN story AS y ON y.id = p.story_id"
        " JOIN annotator AS a ON a.id = p.annotator_id WHERE p.labelled <> 0"
    ),
    (
        "SELECT y.uid, z.variants, z.sentences, z.counted FROM story_size AS z"
        " JOIN story AS y ON y.id = z.story_id WHERE z.variants > 0"
    ),
    (
        "SELECT v.uid, z.sentences, z.counted FROM variant_size AS z"
        " JOIN variant AS v ON v.id = z.variant_id"
    ),
    (
        "SELECT min(s.uid, o.uid), max(s.uid, o.uid), l.linked, l.grade, l.event_uid FROM link AS l"
        " JOIN sentence AS s ON s.id = l.sentence_id JOIN sentence AS o ON o.id = l.other_id"
    ),
    (
        "SELECT s.uid, g.label, g.decided_by, g.votes FROM gold_label AS g"
        " JOIN sentence AS s ON s.id = g.sentence_id"
    ),
    "SELECT uid, step_uid, subject, key, annotator_uid, field, value, before FROM setup_event",
    "SELECT subject, key, annotator_uid, field, value, event_uid FROM setup",
    "SELECT uid, op_uid, subject, subject_uid, field, value, reverts FROM detail_event",
    "SELECT v.uid, v.outlet, v.title FROM variant AS v WHERE v.story_id IS NOT NULL",
    (
        # A story that all articles have left is seen by nobody, and comes only with an article.
        "SELECT s.uid, s.title FROM story AS s WHERE EXISTS (SELECT 1 FROM detail_event AS e WHERE"
        " e.subject_uid = s.uid OR e.subject_uid IN (SELECT uid FROM joined_story"
        " WHERE story_id = s.id)) AND EXISTS (SELECT 1 FROM variant WHERE story_id = s.id)"
    ),
    (
        "SELECT e.uid, v.uid, e.story_uid, e.removed FROM place_event AS e JOIN variant AS v"
        " ON v.id = e.variant_id"
    ),
)


def contents(path: Path) -> list[set[tuple[Any, ...]]]:
    """Return the contents of a workspace, to be compared with those of another."""
    with open_workspace(path) as workspace:
        return [set(workspace.store.rows(sql)) for sql in DERIVED]


def file_bytes(path: Path) -> dict[str, bytes]:
    """Return a file's bytes, and those of every file beside it."""
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}

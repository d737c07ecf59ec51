"""Proving that kinds, links and sizes are what the rows they are derived from give."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class _Rule:
    """Two queries that must give the same rows; their first columns name what is wrong."""

    finding: str
    stored: str
    expected: str
    names: int = 1


_RULES: Final = (
    _Rule(
        finding="The kind of sentence {} is not the log's.",
        stored="SELECT id, kind, kind_event_uid FROM sentence",
        expected="SELECT s.id, coalesce(e.kind, s.computed_kind), e.uid FROM sentence AS s"
        " LEFT JOIN (SELECT sentence_id, kind, max(uid) AS uid FROM kind_event"
        " GROUP BY sentence_id) AS e ON e.sentence_id = s.id",
    ),
    _Rule(
        finding="A link of sentence {} is not the log's.",
        stored="SELECT sentence_id, other_id, linked, grade, event_uid FROM link",
        expected="SELECT sentence_id, other_id, linked, grade, max(uid) FROM link_event"
        " GROUP BY sentence_id, other_id",
    ),
    _Rule(
        finding="The votes on sentence {} are filed in a wrong place, or stand on wrong ground.",
        stored="SELECT sentence_id, story_id, active, basis FROM sentence_state",
        expected="SELECT t.sentence_id, v.story_id, s.active, e.basis FROM sentence_state AS t"
        " LEFT JOIN sentence AS s ON s.id = t.sentence_id"
        " LEFT JOIN variant AS v ON v.id = s.variant_id"
        " LEFT JOIN label_event AS e ON e.uid = t.adjudication_uid",
    ),
    _Rule(
        finding="What holds for {} {} is not the log's.",
        stored="SELECT subject, key, annotator_uid, field, value, event_uid FROM setup",
        expected="SELECT subject, key, annotator_uid, field, value, max(uid) FROM setup_event"
        " GROUP BY subject, key, annotator_uid, field",
        names=2,
    ),
    _Rule(
        finding="The {1} of the label {0} is not the log's.",
        stored="SELECT l.name, s.field, CASE s.field WHEN 'title' THEN l.title"
        " WHEN 'shortcut' THEN l.shortcut WHEN 'color' THEN l.color WHEN 'definition'"
        " THEN l.definition WHEN 'position' THEN CAST(l.position AS TEXT)"
        " ELSE CAST(l.retired AS TEXT) END FROM label AS l JOIN setup AS s"
        " ON s.subject = 'label' AND s.key = l.name",
        expected="SELECT key, field, value FROM setup WHERE subject = 'label'",
        names=2,
    ),
    _Rule(
        finding="The size of variant {} is not what its sentences give.",
        # An article that waits to be published has none, but what an earlier program has left.
        stored="SELECT z.variant_id, z.sentences, z.counted FROM variant_size AS z"
        " JOIN variant AS v ON v.id = z.variant_id AND v.story_id IS NOT NULL",
        expected="SELECT s.variant_id, sum(s.active), sum(s.counted) FROM sentence AS s"
        " JOIN variant AS v ON v.id = s.variant_id AND v.story_id IS NOT NULL GROUP BY 1",
    ),
    _Rule(
        finding="The size of story {} is not what its variants and sentences give.",
        # A story that all articles were moved out of is as if it had never had any.
        stored="SELECT story_id, variants, sentences, counted FROM story_size"
        " WHERE variants <> 0 OR sentences <> 0 OR counted <> 0",
        expected="SELECT v.story_id, count(DISTINCT v.id), coalesce(sum(s.active), 0),"
        " coalesce(sum(s.counted), 0) FROM variant AS v LEFT JOIN sentence AS s"
        " ON s.variant_id = v.id WHERE v.story_id IS NOT NULL AND NOT v.removed"
        " GROUP BY v.story_id",
    ),
    _Rule(
        finding="The sum of what annotator {} has labelled is not that of their progress.",
        stored="SELECT annotator_id, labelled FROM progress_total WHERE labelled <> 0",
        expected="SELECT annotator_id, sum(labelled) FROM progress GROUP BY annotator_id"
        " HAVING sum(labelled) <> 0",
    ),
    _Rule(
        finding="The sum of all sentences to label ({}) is not that of the stories.",
        stored="SELECT counted FROM corpus_total WHERE counted <> 0",
        expected="SELECT counted FROM (SELECT sum(counted) AS counted FROM story_size)"
        " WHERE counted <> 0",
    ),
    _Rule(
        finding="Variant {} is not where the log says.",
        stored="SELECT uid, story_id, removed FROM variant WHERE story_id IS NOT NULL"
        " AND (removed OR id IN (SELECT variant_id FROM place_event))",
        expected="SELECT v.uid, coalesce((SELECT id FROM story WHERE uid = e.story_uid),"
        " (SELECT story_id FROM joined_story WHERE uid = e.story_uid), v.story_id), e.removed"
        " FROM (SELECT variant_id, story_uid, removed, max(uid) FROM place_event"
        " GROUP BY variant_id) AS e JOIN variant AS v ON v.id = e.variant_id",
    ),
    _Rule(
        finding="The {1} of variant {0} is not the log's.",
        stored="SELECT v.uid, e.field, CASE e.field WHEN 'outlet' THEN v.outlet WHEN 'title'"
        " THEN v.title WHEN 'url' THEN v.url ELSE v.published_at END FROM (SELECT DISTINCT"
        " subject_uid, field FROM detail_event WHERE subject = 'variant') AS e"
        " JOIN variant AS v ON v.uid = e.subject_uid",
        expected="SELECT v.uid, e.field, e.value FROM (SELECT subject_uid, field, value, max(uid)"
        " FROM detail_event WHERE subject = 'variant' GROUP BY subject_uid, field) AS e"
        " JOIN variant AS v ON v.uid = e.subject_uid",
        names=2,
    ),
    _Rule(
        finding="The title of story {} is not the log's.",
        stored="SELECT uid, title FROM story WHERE uid IN (SELECT subject_uid FROM detail_event)"
        " OR id IN (SELECT story_id FROM joined_story WHERE uid IN"
        " (SELECT subject_uid FROM detail_event))",
        expected="SELECT s.uid, e.value FROM (SELECT coalesce(h.id, j.story_id) AS story_id,"
        " d.value, max(d.uid) FROM detail_event AS d LEFT JOIN story AS h ON h.uid = d.subject_uid"
        " LEFT JOIN joined_story AS j ON j.uid = d.subject_uid WHERE d.subject = 'story'"
        " GROUP BY 1) AS e JOIN story AS s ON s.id = e.story_id",
    ),
)


def findings(store: Store) -> Iterator[str]:
    """Yield one sentence for every row that is not what it is derived from."""
    for rule in _RULES:
        wrong = store.rows(
            f"SELECT * FROM ({rule.stored} EXCEPT {rule.expected}) UNION ALL"  # noqa: S608 - our own queries
            f" SELECT * FROM ({rule.expected} EXCEPT {rule.stored})"
        )
        for name in sorted({row[: rule.names] for row in wrong}):
            yield rule.finding.format(*name)

-- Holds nothing; what is inserted into it is counted anew (see the trigger recount_votes).
CREATE VIEW recount AS SELECT sentence_id FROM sentence_state WHERE false;

CREATE VIEW gold_label AS
SELECT
    sentence_id,
    coalesce(adjudicated_label, majority) AS label,
    CASE
        WHEN adjudicated_label IS NOT NULL THEN 'adjudication'
        WHEN labels = 1 THEN 'unanimous'
        ELSE 'majority'
    END AS decided_by,
    votes,
    reopened
FROM sentence_state
WHERE active AND coalesce(adjudicated_label, majority) IS NOT NULL;

-- What was computed, except where a person has decided, and what a person has linked; sentences
-- that were split or merged since, or whose article was removed, have none.
CREATE VIEW counterpart AS
SELECT c.sentence_id, c.other_id, c.score, c.grade, 'computed' AS origin
FROM computed_counterpart AS c
JOIN sentence AS s ON s.id = c.sentence_id AND s.active
JOIN sentence AS w ON w.id = c.other_id AND w.active
WHERE NOT EXISTS (
    SELECT 1 FROM link AS l
    WHERE l.sentence_id = c.sentence_id AND l.other_id = c.other_id AND l.linked IS NOT NULL
)
UNION ALL
SELECT
    l.sentence_id,
    l.other_id,
    coalesce(c.score, 1.0) AS score,
    coalesce(l.grade, c.grade, 'same') AS grade,
    'manual' AS origin
FROM link AS l
JOIN sentence AS s ON s.id = l.sentence_id AND s.active
JOIN sentence AS w ON w.id = l.other_id AND w.active
JOIN variant AS v ON v.id = s.variant_id
-- An article that was moved elsewhere may have links to its old story still.
JOIN variant AS x ON x.id = w.variant_id AND x.story_id = v.story_id
LEFT JOIN computed_counterpart AS c
    ON c.sentence_id = l.sentence_id AND c.other_id = l.other_id
WHERE l.linked = 1;

-- Schema 4: how much there is to label, and how much each annotator has labelled, in sums that are
-- read at once however many stories there are.

CREATE TABLE corpus_total (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    counted INTEGER NOT NULL
) STRICT;
INSERT INTO corpus_total (id, counted) SELECT 1, coalesce(sum(counted), 0) FROM story_size;

CREATE TABLE progress_total (
    annotator_id INTEGER PRIMARY KEY REFERENCES annotator (id),
    labelled INTEGER NOT NULL
) STRICT;
INSERT INTO progress_total (annotator_id, labelled)
SELECT annotator_id, sum(labelled) FROM progress GROUP BY annotator_id;

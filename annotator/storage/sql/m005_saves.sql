-- Schema 5: how often something was saved, in words that are found in the page's bytes. By it an
-- older copy is known that another program puts in the place of the open file.

CREATE TABLE save_count (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count TEXT NOT NULL
) STRICT;
INSERT INTO save_count (id, count) VALUES (1, 'saves:000000000000');

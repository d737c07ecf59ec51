PRAGMA application_id = 1097756532;
PRAGMA user_version = 6;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'annotator','m001_initial','2026-11-26 16:05:07.380044+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'annotator','m002_setup','2026-11-26 16:05:07.381616+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'annotator','m003_places','2026-11-26 16:05:07.382770+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'annotator','m004_totals','2026-11-26 16:05:07.383070+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'annotator','m005_saves','2026-11-26 16:05:07.383246+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'annotator','m006_details','2026-11-26 16:05:07.383768+00:00');
CREATE TABLE alignment (
    story_id INTEGER PRIMARY KEY REFERENCES story (id),
    variants INTEGER NOT NULL
) STRICT;
CREATE TABLE annotator (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    same_as INTEGER REFERENCES annotator (id)
) STRICT;
INSERT INTO "annotator" VALUES(1,'0042656e-0000-7000-8000-000000000000','Ben',NULL);
INSERT INTO "annotator" VALUES(2,'436c656f-0000-7000-8000-000000000009','Cleo',NULL);
INSERT INTO "annotator" VALUES(3,'00416e61-0000-7000-8000-000000000009','Ana',NULL);
CREATE TABLE boundary_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    variant_id INTEGER NOT NULL REFERENCES variant (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    spans TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO "boundary_event" VALUES(1,'019b8d62-7ab8-7001-9468-ee644fa1d41f','019b8d62-7ab8-7000-aec0-7a9d1138a4e4',2,2,61,79,'61-79',NULL,'2026-01-05T09:00:00.057Z');
INSERT INTO "boundary_event" VALUES(2,'019b8d62-7ac9-7001-9672-9bbc7f1876d3','019b8d62-7ac9-7000-889c-831522dc73ab',3,2,0,60,'0-60',NULL,'2026-01-05T09:00:00.074Z');
CREATE TABLE computed_counterpart (
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    other_id INTEGER NOT NULL REFERENCES sentence (id),
    score REAL NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN ('same', 'near', 'paraphrase')),
    PRIMARY KEY (sentence_id, other_id),
    CHECK (sentence_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE corpus_total (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    counted INTEGER NOT NULL
) STRICT;
INSERT INTO "corpus_total" VALUES(1,4);
CREATE TABLE current_label (
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    label TEXT,
    unsure INTEGER NOT NULL,
    note TEXT NOT NULL,
    origin TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    event_uid TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    is_vote INTEGER NOT NULL
        GENERATED ALWAYS AS (label IS NOT NULL AND (origin <> 'propagated' OR confirmed)) VIRTUAL,
    PRIMARY KEY (sentence_id, annotator_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "current_label" VALUES(1,1,'fact',0,'','manual',1,'019b8d62-7ab2-7001-8f42-103e41536363','2026-01-05T09:00:00.051Z');
INSERT INTO "current_label" VALUES(1,2,NULL,0,'','manual',1,'019b8d62-7ac0-7001-816d-35d57b1ffc6a','2026-01-05T09:00:00.065Z');
INSERT INTO "current_label" VALUES(1,3,'fact',0,'','manual',1,'019b8d62-7a96-7001-9f28-1ce1cc099a1e','2026-01-05T09:00:00.023Z');
INSERT INTO "current_label" VALUES(3,3,'opinion',0,'','manual',1,'019b8d62-7ab5-7002-a1fb-f69a5e68b7ca','2026-01-05T09:00:00.054Z');
INSERT INTO "current_label" VALUES(4,2,'fact',0,'','manual',1,'019b8d62-7aa0-7001-a687-7893dab871d5','2026-01-05T09:00:00.033Z');
INSERT INTO "current_label" VALUES(4,3,'opinion',0,'','manual',1,'019b8d62-7ab5-7001-920b-a9d82d1ef7bf','2026-01-05T09:00:00.054Z');
INSERT INTO "current_label" VALUES(7,2,NULL,1,'','manual',1,'019b8d62-7ac3-7001-a727-0b64ad9a6296','2026-01-05T09:00:00.068Z');
CREATE TABLE detail_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    subject TEXT NOT NULL CHECK (subject IN ('variant', 'story')),
    subject_uid TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('outlet', 'title', 'url', 'published_at')),
    value TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL,
    CHECK (subject = 'variant' OR field = 'title')
) STRICT;
INSERT INTO "detail_event" VALUES(1,'019b8d62-7a8f-7001-bebe-336a601e5b45','019b8d62-7a8f-7000-9e14-45820d650372',1,'variant','35c4b6ce-a44e-8c03-9211-dd14e9d31f14','outlet','',NULL,'2026-01-05T09:00:00.016Z');
INSERT INTO "detail_event" VALUES(2,'019b8d62-7a8f-7002-996f-66b2b57a6a1d','019b8d62-7a8f-7000-9e14-45820d650372',1,'variant','35c4b6ce-a44e-8c03-9211-dd14e9d31f14','outlet','Star',NULL,'2026-01-05T09:00:00.016Z');
INSERT INTO "detail_event" VALUES(3,'019b8d62-7aa9-7000-8e9d-d541e88e752f','019b8d62-7aa6-7000-93e4-550327756991',1,'variant','35c4b6ce-a44e-8c03-9211-dd14e9d31f14','outlet','','019b8d62-7a8f-7002-996f-66b2b57a6a1d','2026-01-05T09:00:00.042Z');
INSERT INTO "detail_event" VALUES(4,'019b8d62-7acb-7001-8db3-7e28ecfcc396','019b8d62-7acb-7000-919c-448378aa8105',3,'variant','2ea48d91-eb47-8d5a-8ec7-e5d0397320fb','title','',NULL,'2026-01-05T09:00:00.076Z');
INSERT INTO "detail_event" VALUES(5,'019b8d62-7acb-7002-9a7e-ba19d4b59c05','019b8d62-7acb-7000-919c-448378aa8105',3,'variant','2ea48d91-eb47-8d5a-8ec7-e5d0397320fb','title','Star',NULL,'2026-01-05T09:00:00.076Z');
INSERT INTO "detail_event" VALUES(6,'019b8d62-7ace-7001-91fd-0e7cb568d623','019b8d62-7ace-7000-ab68-86710a9efbc1',2,'story','019b8d62-7a86-7000-9c94-fb7118187993','title','Bridge',NULL,'2026-01-05T09:00:00.079Z');
INSERT INTO "detail_event" VALUES(7,'019b8d62-7ace-7002-96ab-74349211a8d8','019b8d62-7ace-7000-ab68-86710a9efbc1',2,'story','019b8d62-7a86-7000-9c94-fb7118187993','title','Sun',NULL,'2026-01-05T09:00:00.079Z');
CREATE TABLE guideline (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL
, note TEXT NOT NULL DEFAULT '', author_uid TEXT NOT NULL DEFAULT '', based_on TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "guideline" VALUES(1,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb',1,'# Labelling guideline

Several outlets print the same news, and each prints it a little differently.
We label every sentence of every variant, so that we can see where a quotation
turned into a fact, where a fact acquired a judgement, and what was left out.

Each sentence gets **one** label. Ask these four questions in this order and
stop at the first yes:

1. Is it something other than the article''s own text? → **exclude**
2. Does it chiefly pass on what a source says, thinks or feels? → **quote**
3. Does the outlet itself judge, guess, predict or urge? → **opinion**
4. Otherwise → **fact**

Three habits keep us consistent:

- **Label the sentence, not the truth.** A false claim stated flatly is a fact
  in our sense. We record how something is told, not whether it is right.
- **Label this variant only.** Knowing from another outlet that a sentence was
  once a quotation must not change the label here. That difference is what we
  are looking for.
- **Read the neighbours only to see who is speaking.** They do not lend the
  sentence their label.

## The labels

### Fact

The outlet states, in its own voice, something that could in principle be
checked: an event, a number, a place, a date, a rule, a piece of background.

- “The tramway to Pellridge closed for repairs on Monday.”
- “The bridge, built in 1931, is 84 metres long.”
- “The hearing has been moved to 4 May.”
- “The director resigned on Friday evening.”

The last is a fact because resigning is something one does. See rule 2.

### Quote

The sentence chiefly passes on the words or thoughts of somebody other than the
outlet, with or without quotation marks. The source may be named or vague
(“officials”, “a resident”).

- “We counted the sleepers twice,” the foreman said.
- The foreman said that the sleepers had been counted twice.
- Residents fear that the tramway will never reopen.
- According to the operator, the repairs are on schedule.

### Opinion

The outlet, in its own voice, judges, speculates, predicts, mocks, praises or
tells the reader what to make of it.

- “The timetable was a work of fiction from the start.”
- “The closure may well cost the mayor her office.”
- “It is time for Pellridge to think again.”
- “All eyes will now be on the engineers.”

### Exclude

Anything on the page that is not the text of this article: date and weather
lines, bylines, captions and picture credits, menu items, “Source link”,
“Post a Comment”, advertisements, headlines of other articles, and a headline
printed a second time.

- “9.2 C”
- “Tramway workers at the Pellridge depot on Monday.Picture: Staff”
- “Check out our other stories”

Never exclude a sentence because it is dull, badly written or doubtful.

## Rules for the hard cases

When two rules seem to apply, the one with the lower number wins.

### 1. Furniture and captions

Furniture is always **exclude**, even when it is a grammatical sentence. So is a
caption, even one that reports something the article does not. When furniture is
glued to a real sentence (“closed on Monday.Staff”), split them if you can; if
not, label the real sentence.

### 2. Deeds done with words

Voting, ordering, resigning, suing, apologising and signing change something by
being done. The deed is **fact**: “The council ordered an inspection.” What is
said along with it is **quote**: “The council said that the line was safe.”
“Announced”, “warned” and “promised” go with what follows: a full message makes
a quote.

### 3. Reported speech without marks

Attribution decides, not punctuation. “She said that the line was unsafe” is
**quote**. So is a sentence whose marks were lost on the way, as long as it
still says who speaks: “We counted them twice, the foreman stated.” Once no
speaker is left, here or in the quotation it belongs to (rule 4), it is
**fact**: “The sleepers were counted twice.”

Verbs of thinking count as speech, since we know such things only from the
person: “believes”, “hopes”, “fears”, “doubts”.

### 4. A quotation over several sentences

Every sentence inside the quotation is **quote**, also those in the middle that
carry neither marks nor a name, and those after a line break or a lost mark.

### 5. Partial quotes

If the words in marks are the source''s claim or judgement, the sentence is
**quote**: The foreman called the report “a fairy tale.” If they are only a
fragment of an event that stands without them, it is **fact**: Passengers
carrying signs that read “Run it or sell it” met outside the depot.

### 6. Scare quotes, names and titles

Marks without a speaker do not make a quote. A name or title in marks changes
nothing: “The route known as the ‘Long Loop’ has 14 stops” is **fact**. Marks
that hold a word at arm''s length show the outlet''s view: “The ‘repairs’ are now
in their fourth year” is **opinion**.

### 7. A quoted opinion

A judgement by a source is **quote**, however strong. **Opinion** is reserved
for the outlet. This includes an expert (“analysts call it reckless”), but not
an expert nobody mentions: “The plan is reckless” is **opinion**.

### 8. Numbers with attribution

A number that merely names its record is **fact**: “According to the timetable,
there were 62 trams a day.” An estimate, or a figure given by a party to the
dispute, is **quote**: “The operator puts the damage at 2.5 million crowns.”

### 9. Unattributed claims

A vague speaker is still a speaker: “sources say”, “critics argue” are
**quote**. Where there is no speaker at all (“it is understood that”, “there is
evidence that”, “is said to”), treat the sentence as the outlet''s own:
**fact** if it could be checked, **opinion** if it is a judgement or a guess.

### 10. Predictions

Somebody''s forecast is **quote**. Something scheduled is **fact**: “The line
reopens on 4 May.” The outlet''s own forecast is **opinion**, also behind “may”,
“could” or “is likely to”. A possibility laid down somewhere is not a forecast:
“The court may impose a fine” is **fact**.

### 11. Questions

A question put by a source is **quote**. A question put by the outlet is
**opinion**: it steers the reader and states nothing. A signpost such as
“What happens next?” is a sub-heading; **exclude** it.

### 12. Headlines

The article''s own headline is labelled like any sentence, and once only: a
second copy is **exclude**, glued to a section name or not. A headline with a
speaker is **quote** (“Foreman: we counted twice”).

### 13. An adjective of judgement

Strike the word out. If the same news is left, keep **fact**: “The [elegant]
bridge was closed.” If the judgement was the point, it is **opinion**: “The
closure was shameful.” Loaded verbs of saying (“claimed”, “admitted”) do not
change a quote into an opinion; a short note is welcome.

### 14. Mixed sentences

The main clause decides: “The line, which the foreman calls a ruin, closed on
Monday” is **fact**. If two halves weigh the same, choose **quote** over
**opinion**, and **opinion** over **fact**. If the sentence is really two that
were run together, split it instead.

## When in doubt

- Choose the label you would defend to a colleague and mark it **unsure**. An
  unsure label counts like any other.
- Say why in a few words: “rule 9, no speaker”, not “difficult”.
- Do not ask how others labelled it before you have finished the story.
  Disagreement is a finding, not a fault.
- If a case comes up three times and no rule settles it, propose a new rule.
','2026-01-05T09:00:00.001Z','','','');
CREATE TABLE joined_story (
    uid TEXT PRIMARY KEY,
    story_id INTEGER NOT NULL REFERENCES story (id)
) STRICT;
CREATE TABLE kind_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    kind TEXT CHECK (kind IN ('body', 'headline', 'caption', 'boilerplate')),
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO "kind_event" VALUES(1,'019b8d62-7a9d-7001-9144-5222001edc8e','019b8d62-7a9d-7000-8d9f-975bfd741069',3,3,'boilerplate',NULL,'2026-01-05T09:00:00.030Z');
INSERT INTO "kind_event" VALUES(2,'019b8d62-7ac6-7001-b370-0bb36e4f2724','019b8d62-7ac6-7000-a896-4ae732d1464e',1,7,'caption',NULL,'2026-01-05T09:00:00.071Z');
INSERT INTO "kind_event" VALUES(3,'019b8d62-7ad1-7001-b519-49a2c4eb26e0','019b8d62-7ad1-7000-8195-1e79309e7f98',2,1,'boilerplate',NULL,'2026-01-05T09:00:00.082Z');
CREATE TABLE label (
    name TEXT PRIMARY KEY CHECK (
        name <> '' AND instr(name, '"') = 0 AND instr(name, '\') = 0
        AND name NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'
    ),
    title TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    color TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO "label" VALUES('fact','Fact','F','#0072b2','The outlet itself states something that can be checked, whether true or not.',0,0);
INSERT INTO "label" VALUES('quote','Quote','Q','#009e73','What somebody said or wrote, with or without quotation marks, attributed to them.',1,0);
INSERT INTO "label" VALUES('opinion','Opinion','O','#d55e00','A judgement, prediction or wish of the outlet itself that cannot be checked.',2,0);
INSERT INTO "label" VALUES('exclude','Exclude','X','#767676','Not article text: a caption credit, a link, a line of the page around the article.',3,0);
CREATE TABLE label_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    role TEXT NOT NULL CHECK (role IN ('annotation', 'adjudication')),
    label TEXT REFERENCES label (name),
    unsure INTEGER NOT NULL DEFAULT 0 CHECK (unsure IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    reason TEXT CHECK (reason IN ('ambiguous', 'guideline_gap', 'slip', 'wrong_boundary')),
    origin TEXT NOT NULL DEFAULT 'manual'
        CHECK (origin IN ('manual', 'propagated', 'suggested', 'imported', 'carried')),
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1)),
    reverts TEXT,
    guideline_version INTEGER,
    session_uid TEXT REFERENCES session (uid),
    recorded_at TEXT NOT NULL,
    elapsed_ms INTEGER CHECK (elapsed_ms >= 0),
    -- Adjudications only: the votes they were made on, so that a shift of ground can be seen.
    basis TEXT
, guideline_uid TEXT) STRICT;
INSERT INTO "label_event" VALUES(1,'019b8d62-7a87-7001-81ec-df8599809225','019b8d62-7a87-7000-8f7b-fe8ee12b2b8f',2,1,'annotation','fact',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a89-7000-8c2c-5f4209208a65','2026-01-05T09:00:00.008Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(2,'019b8d62-7a8b-7001-86e8-464bc42b7170','019b8d62-7a8b-7000-a40a-85d311fa2ac0',3,1,'adjudication','fact',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a8d-7000-81e7-749649fe85b0','2026-01-05T09:00:00.012Z',NULL,'{"fact":1}','6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(3,'019b8d62-7a93-7001-bdb3-6cbe03e0d681','019b8d62-7a93-7000-9549-153c4fab6f3e',2,1,'annotation','quote',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a89-7000-8c2c-5f4209208a65','2026-01-05T09:00:00.020Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(4,'019b8d62-7a96-7001-9f28-1ce1cc099a1e','019b8d62-7a96-7000-9dc1-930b0f552c94',3,1,'annotation','fact',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a8d-7000-81e7-749649fe85b0','2026-01-05T09:00:00.023Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(5,'019b8d62-7aa0-7001-a687-7893dab871d5','019b8d62-7aa0-7000-bfbb-c5ba64ef2ebe',2,4,'annotation','fact',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a89-7000-8c2c-5f4209208a65','2026-01-05T09:00:00.033Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(6,'019b8d62-7aa0-7002-a4ec-e8f6a44f576a','019b8d62-7aa0-7000-bfbb-c5ba64ef2ebe',2,1,'annotation','fact',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a89-7000-8c2c-5f4209208a65','2026-01-05T09:00:00.033Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(7,'019b8d62-7aa3-7001-a54b-86e2356f8bd1','019b8d62-7aa3-7000-85c4-7ad513041452',3,4,'annotation','opinion',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a8d-7000-81e7-749649fe85b0','2026-01-05T09:00:00.036Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(8,'019b8d62-7aaf-7000-9ee1-8babe1d7300f','019b8d62-7aac-7000-98d8-6e7ef33c1a7f',3,4,'annotation',NULL,0,'',NULL,'manual',1,'019b8d62-7aa3-7001-a54b-86e2356f8bd1',1,'019b8d62-7a8d-7000-81e7-749649fe85b0','2026-01-05T09:00:00.048Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(9,'019b8d62-7ab2-7001-8f42-103e41536363','019b8d62-7ab2-7000-bd9c-92e88329c05b',1,1,'annotation','fact',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a91-7000-ba41-e537ed52a241','2026-01-05T09:00:00.051Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(10,'019b8d62-7ab5-7001-920b-a9d82d1ef7bf','019b8d62-7ab5-7000-82fb-76c10f7a0443',3,4,'annotation','opinion',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a8d-7000-81e7-749649fe85b0','2026-01-05T09:00:00.054Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(11,'019b8d62-7ab5-7002-a1fb-f69a5e68b7ca','019b8d62-7ab5-7000-82fb-76c10f7a0443',3,3,'annotation','opinion',0,'',NULL,'manual',1,NULL,1,'019b8d62-7a8d-7000-81e7-749649fe85b0','2026-01-05T09:00:00.054Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(12,'019b8d62-7ac0-7001-816d-35d57b1ffc6a','019b8d62-7ac0-7000-859d-67b299edd4d1',2,1,'annotation',NULL,0,'',NULL,'manual',1,NULL,1,'019b8d62-7a89-7000-8c2c-5f4209208a65','2026-01-05T09:00:00.065Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
INSERT INTO "label_event" VALUES(13,'019b8d62-7ac3-7001-a727-0b64ad9a6296','019b8d62-7ac3-7000-892a-85cd4d1079ab',2,7,'annotation',NULL,1,'',NULL,'manual',1,NULL,1,'019b8d62-7a89-7000-8c2c-5f4209208a65','2026-01-05T09:00:00.068Z',NULL,NULL,'6c3204ce-0288-8f86-ad83-52b18b0cb0bb');
CREATE TABLE link (
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    other_id INTEGER NOT NULL REFERENCES sentence (id),
    linked INTEGER,
    grade TEXT,
    event_uid TEXT NOT NULL,
    PRIMARY KEY (sentence_id, other_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "link" VALUES(1,5,1,'paraphrase','019b8d62-7ad4-7001-a9ec-39a4890f6c23');
CREATE TABLE link_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    other_id INTEGER NOT NULL REFERENCES sentence (id),
    linked INTEGER CHECK (linked IN (0, 1)),
    grade TEXT CHECK (grade IN ('same', 'near', 'paraphrase')),
    reverts TEXT,
    recorded_at TEXT NOT NULL,
    CHECK (sentence_id < other_id)
) STRICT;
INSERT INTO "link_event" VALUES(1,'019b8d62-7ad4-7001-a9ec-39a4890f6c23','019b8d62-7ad4-7000-a851-55851be8bf7c',3,1,5,1,'paraphrase',NULL,'2026-01-05T09:00:00.085Z');
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('label', 'clear', 'unsure', 'note', 'adjudicate', 'kind',
        'link', 'boundary', 'place', 'detail', 'import', 'undo', 'redo')),
    workspace_uid TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO "operation" VALUES(1,'019b8d62-7a87-7000-8f7b-fe8ee12b2b8f',2,'label','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.008Z');
INSERT INTO "operation" VALUES(2,'019b8d62-7a8b-7000-a40a-85d311fa2ac0',3,'adjudicate','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.012Z');
INSERT INTO "operation" VALUES(3,'019b8d62-7a8f-7000-9e14-45820d650372',1,'detail','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.016Z');
INSERT INTO "operation" VALUES(4,'019b8d62-7a93-7000-9549-153c4fab6f3e',2,'label','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.020Z');
INSERT INTO "operation" VALUES(5,'019b8d62-7a96-7000-9dc1-930b0f552c94',3,'label','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.023Z');
INSERT INTO "operation" VALUES(6,'019b8d62-7a9d-7000-8d9f-975bfd741069',3,'kind','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.030Z');
INSERT INTO "operation" VALUES(7,'019b8d62-7aa0-7000-bfbb-c5ba64ef2ebe',2,'label','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.033Z');
INSERT INTO "operation" VALUES(8,'019b8d62-7aa3-7000-85c4-7ad513041452',3,'label','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.036Z');
INSERT INTO "operation" VALUES(9,'019b8d62-7aa6-7000-93e4-550327756991',1,'undo','019b8d62-7a82-7000-b768-525373cf256d','019b8d62-7a8f-7000-9e14-45820d650372','2026-01-05T09:00:00.039Z');
INSERT INTO "operation" VALUES(10,'019b8d62-7aac-7000-98d8-6e7ef33c1a7f',3,'undo','019b8d62-7a82-7000-b768-525373cf256d','019b8d62-7aa3-7000-85c4-7ad513041452','2026-01-05T09:00:00.045Z');
INSERT INTO "operation" VALUES(11,'019b8d62-7ab2-7000-bd9c-92e88329c05b',1,'label','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.051Z');
INSERT INTO "operation" VALUES(12,'019b8d62-7ab5-7000-82fb-76c10f7a0443',3,'label','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.054Z');
INSERT INTO "operation" VALUES(13,'019b8d62-7ab8-7000-aec0-7a9d1138a4e4',2,'kind','another window',NULL,'2026-01-05T09:00:00.057Z');
INSERT INTO "operation" VALUES(14,'019b8d62-7ac0-7000-859d-67b299edd4d1',2,'clear','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.065Z');
INSERT INTO "operation" VALUES(15,'019b8d62-7ac3-7000-892a-85cd4d1079ab',2,'unsure','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.068Z');
INSERT INTO "operation" VALUES(16,'019b8d62-7ac6-7000-a896-4ae732d1464e',1,'kind','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.071Z');
INSERT INTO "operation" VALUES(17,'019b8d62-7ac9-7000-889c-831522dc73ab',3,'kind','another window',NULL,'2026-01-05T09:00:00.074Z');
INSERT INTO "operation" VALUES(18,'019b8d62-7acb-7000-919c-448378aa8105',3,'detail','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.076Z');
INSERT INTO "operation" VALUES(19,'019b8d62-7ace-7000-ab68-86710a9efbc1',2,'detail','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.079Z');
INSERT INTO "operation" VALUES(20,'019b8d62-7ad1-7000-8195-1e79309e7f98',2,'kind','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.082Z');
INSERT INTO "operation" VALUES(21,'019b8d62-7ad4-7000-a851-55851be8bf7c',3,'link','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.085Z');
CREATE TABLE place_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    variant_id INTEGER NOT NULL REFERENCES variant (id),
    story_uid TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE TABLE progress (
    story_id INTEGER NOT NULL REFERENCES story (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    labelled INTEGER NOT NULL,
    PRIMARY KEY (story_id, annotator_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "progress" VALUES(1,1,0);
INSERT INTO "progress" VALUES(1,2,0);
INSERT INTO "progress" VALUES(1,3,0);
INSERT INTO "progress" VALUES(2,2,1);
INSERT INTO "progress" VALUES(2,3,1);
CREATE TABLE progress_total (
    annotator_id INTEGER PRIMARY KEY REFERENCES annotator (id),
    labelled INTEGER NOT NULL
) STRICT;
INSERT INTO "progress_total" VALUES(1,0);
INSERT INTO "progress_total" VALUES(2,1);
INSERT INTO "progress_total" VALUES(3,1);
CREATE TABLE save_count (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count TEXT NOT NULL
) STRICT;
INSERT INTO "save_count" VALUES(1,'saves:000000000033');
CREATE TABLE sentence (
    id INTEGER PRIMARY KEY,
    variant_id INTEGER NOT NULL REFERENCES variant (id),
    uid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'body'
        CHECK (kind IN ('body', 'headline', 'caption', 'boilerplate')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    computed_kind TEXT NOT NULL DEFAULT 'body'
        CHECK (computed_kind IN ('body', 'headline', 'caption', 'boilerplate')),
    kind_event_uid TEXT,
    counted INTEGER NOT NULL GENERATED ALWAYS AS (active AND kind IN ('body', 'headline')) VIRTUAL,
    CHECK (start < "end")
) STRICT;
INSERT INTO "sentence" VALUES(1,1,'022307e6-39a4-8700-af81-aeca76fd12f2',0,0,0,28,'A band played in the square.','boilerplate',1,'body','019b8d62-7ad1-7001-b519-49a2c4eb26e0');
INSERT INTO "sentence" VALUES(2,2,'3e5fe913-1311-8adc-a1b3-17640248d1c7',0,0,0,26,'The council met on Monday.','body',0,'body',NULL);
INSERT INTO "sentence" VALUES(3,2,'71df0570-2658-8ff2-97cf-1e43718c2823',1,1,27,60,'It voted to close the old bridge.','boilerplate',0,'body','019b8d62-7a9d-7001-9144-5222001edc8e');
INSERT INTO "sentence" VALUES(4,2,'6931ec23-6800-8955-ad6e-357167f152d3',2,2,61,79,'Many were pleased.','body',1,'body',NULL);
INSERT INTO "sentence" VALUES(5,3,'c8958ca7-d252-8a7c-986b-6b05fa42f213',0,0,0,26,'The council met on Monday.','body',1,'body',NULL);
INSERT INTO "sentence" VALUES(6,3,'c4e8a698-bc8a-8ebc-a2bb-9709d7c20029',1,1,27,56,'It voted to close the bridge.','body',1,'body',NULL);
INSERT INTO "sentence" VALUES(7,3,'6aecd4e5-788c-889e-ad04-b3b0d9d4172e',2,2,57,76,'Nobody was pleased.','caption',1,'body','019b8d62-7ac6-7001-b370-0bb36e4f2724');
INSERT INTO "sentence" VALUES(8,2,'75d36585-3f6e-86e4-82e3-632cba4ae504',0,0,0,60,'The council met on Monday.
It voted to close the old bridge.','body',1,'body',NULL);
CREATE TABLE sentence_state (
    sentence_id INTEGER PRIMARY KEY REFERENCES sentence (id),
    story_id INTEGER NOT NULL REFERENCES story (id),
    active INTEGER NOT NULL DEFAULT 1,
    votes INTEGER NOT NULL DEFAULT 0,
    labels INTEGER NOT NULL DEFAULT 0,
    vote_counts TEXT NOT NULL DEFAULT '{}',
    contested REAL NOT NULL DEFAULT 0.0,
    majority TEXT,
    adjudication_uid TEXT,
    adjudicated_label TEXT,
    basis TEXT,
    reopened INTEGER NOT NULL GENERATED ALWAYS AS (
        adjudicated_label IS NOT NULL
        AND votes > 0
        AND coalesce(basis, '{}') NOT IN ('{}', vote_counts)
        AND NOT (labels = 1 AND majority IS adjudicated_label)
    ) VIRTUAL,
    is_open INTEGER NOT NULL GENERATED ALWAYS AS (
        active
        AND CASE
            WHEN adjudicated_label IS NULL THEN labels > 1
            ELSE votes > 0
                AND coalesce(basis, '{}') NOT IN ('{}', vote_counts)
                AND NOT (labels = 1 AND majority IS adjudicated_label)
        END
    ) VIRTUAL
) STRICT;
INSERT INTO "sentence_state" VALUES(1,1,1,2,1,'{"fact":2}',0.0,'fact','019b8d62-7a8b-7001-86e8-464bc42b7170','fact','{"fact":1}');
INSERT INTO "sentence_state" VALUES(3,2,0,1,1,'{"opinion":1}',0.0,'opinion',NULL,NULL,NULL);
INSERT INTO "sentence_state" VALUES(4,2,1,2,2,'{"fact":1,"opinion":1}',0.5,NULL,NULL,NULL,NULL);
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    started_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
INSERT INTO "session" VALUES(1,'019b8d62-7a89-7000-8c2c-5f4209208a65',2,'2026-01-05T09:00:00.010Z','2026-01-05T09:00:00.087Z');
INSERT INTO "session" VALUES(2,'019b8d62-7a8d-7000-81e7-749649fe85b0',3,'2026-01-05T09:00:00.014Z','2026-01-05T09:00:00.088Z');
INSERT INTO "session" VALUES(3,'019b8d62-7a91-7000-ba41-e537ed52a241',1,'2026-01-05T09:00:00.018Z','2026-01-05T09:00:00.089Z');
CREATE TABLE setup (
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    annotator_uid TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    event_uid TEXT NOT NULL,
    PRIMARY KEY (subject, key, annotator_uid, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "setup" VALUES('assignment','2ea48d91-eb47-8d5a-8ec7-e5d0397320fb','00416e61-0000-7000-8000-000000000009','assigned','1','019b8d62-7abe-7000-abd9-6e6915bdc39d');
INSERT INTO "setup" VALUES('assignment','840eacc8-b418-8640-bfa0-818e46c5920f','0042656e-0000-7000-8000-000000000000','assigned','1','019b8d62-7abe-7001-b9a7-4bce7928c6a1');
CREATE TABLE setup_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    step_uid TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN
        ('label', 'role', 'assignment', 'setting', 'practice', 'columns', 'reopening')),
    key TEXT NOT NULL,
    annotator_uid TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field <> ''),
    value TEXT NOT NULL,
    before TEXT NOT NULL,
    author_uid TEXT NOT NULL,
    workspace_uid TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO "setup_event" VALUES(1,'019b8d62-7abe-7000-abd9-6e6915bdc39d','019b8d62-7abe-7000-abd9-6e6915bdc39d','assignment','2ea48d91-eb47-8d5a-8ec7-e5d0397320fb','00416e61-0000-7000-8000-000000000009','assigned','1','0','','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.063Z');
INSERT INTO "setup_event" VALUES(2,'019b8d62-7abe-7001-b9a7-4bce7928c6a1','019b8d62-7abe-7000-abd9-6e6915bdc39d','assignment','840eacc8-b418-8640-bfa0-818e46c5920f','0042656e-0000-7000-8000-000000000000','assigned','1','0','','019b8d62-7a82-7000-b768-525373cf256d',NULL,'2026-01-05T09:00:00.063Z');
CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO "story" VALUES(1,'019b8d62-7a86-7000-9c94-fb7118187993','Sun','2026-01-05T09:00:00.005Z');
INSERT INTO "story" VALUES(2,'019b8d62-7a9c-7000-8c34-2c6582450164','Square','2026-01-05T09:00:00.027Z');
CREATE TABLE story_size (
    story_id INTEGER PRIMARY KEY REFERENCES story (id),
    variants INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    counted INTEGER NOT NULL
) STRICT;
INSERT INTO "story_size" VALUES(1,2,4,2);
INSERT INTO "story_size" VALUES(2,1,2,2);
CREATE TABLE undo_step (
    op_uid TEXT PRIMARY KEY REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    applied_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "undo_step" VALUES('019b8d62-7a87-7000-8f7b-fe8ee12b2b8f',2,'done','019b8d62-7a87-7000-8f7b-fe8ee12b2b8f');
INSERT INTO "undo_step" VALUES('019b8d62-7a8b-7000-a40a-85d311fa2ac0',3,'done','019b8d62-7a8b-7000-a40a-85d311fa2ac0');
INSERT INTO "undo_step" VALUES('019b8d62-7a93-7000-9549-153c4fab6f3e',2,'done','019b8d62-7a93-7000-9549-153c4fab6f3e');
INSERT INTO "undo_step" VALUES('019b8d62-7a96-7000-9dc1-930b0f552c94',3,'done','019b8d62-7a96-7000-9dc1-930b0f552c94');
INSERT INTO "undo_step" VALUES('019b8d62-7a9d-7000-8d9f-975bfd741069',3,'done','019b8d62-7a9d-7000-8d9f-975bfd741069');
INSERT INTO "undo_step" VALUES('019b8d62-7aa0-7000-bfbb-c5ba64ef2ebe',2,'done','019b8d62-7aa0-7000-bfbb-c5ba64ef2ebe');
INSERT INTO "undo_step" VALUES('019b8d62-7ab2-7000-bd9c-92e88329c05b',1,'done','019b8d62-7ab2-7000-bd9c-92e88329c05b');
INSERT INTO "undo_step" VALUES('019b8d62-7ab5-7000-82fb-76c10f7a0443',3,'done','019b8d62-7ab5-7000-82fb-76c10f7a0443');
INSERT INTO "undo_step" VALUES('019b8d62-7ac0-7000-859d-67b299edd4d1',2,'done','019b8d62-7ac0-7000-859d-67b299edd4d1');
INSERT INTO "undo_step" VALUES('019b8d62-7ac3-7000-892a-85cd4d1079ab',2,'done','019b8d62-7ac3-7000-892a-85cd4d1079ab');
INSERT INTO "undo_step" VALUES('019b8d62-7ac6-7000-a896-4ae732d1464e',1,'done','019b8d62-7ac6-7000-a896-4ae732d1464e');
INSERT INTO "undo_step" VALUES('019b8d62-7acb-7000-919c-448378aa8105',3,'done','019b8d62-7acb-7000-919c-448378aa8105');
INSERT INTO "undo_step" VALUES('019b8d62-7ace-7000-ab68-86710a9efbc1',2,'done','019b8d62-7ace-7000-ab68-86710a9efbc1');
INSERT INTO "undo_step" VALUES('019b8d62-7ad1-7000-8195-1e79309e7f98',2,'done','019b8d62-7ad1-7000-8195-1e79309e7f98');
INSERT INTO "undo_step" VALUES('019b8d62-7ad4-7000-a851-55851be8bf7c',3,'done','019b8d62-7ad4-7000-a851-55851be8bf7c');
CREATE TABLE variant (
    id INTEGER PRIMARY KEY,
    story_id INTEGER REFERENCES story (id),
    uid TEXT NOT NULL UNIQUE,
    outlet TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published_at TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    text TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL
, removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))) STRICT;
INSERT INTO "variant" VALUES(1,1,'35c4b6ce-a44e-8c03-9211-dd14e9d31f14','','','','','en','A band played in the square.','0cde030395c55206c13f958e930765b210efa751e39e32088fc2c0e6717c7fd0',0,'a.txt','2026-01-05T09:00:00.003Z',0);
INSERT INTO "variant" VALUES(2,2,'840eacc8-b418-8640-bfa0-818e46c5920f','','','','','en','The council met on Monday.
It voted to close the old bridge.
Many were pleased.','9816a62c8d61259fc275958e86bcd7f5c58f9062d58f4023628612ca7e60c1a7',0,'a.txt','2026-01-05T09:00:00.025Z',0);
INSERT INTO "variant" VALUES(3,1,'2ea48d91-eb47-8d5a-8ec7-e5d0397320fb','','Star','','','en','The council met on Monday.
It voted to close the bridge.
Nobody was pleased.','733f45e63c43bd510a2d5407f66ca54cbdb2b91b8bb4418307035c2301cb6550',1,'a.txt','2026-01-05T09:00:00.058Z',0);
CREATE TABLE variant_size (
    variant_id INTEGER PRIMARY KEY REFERENCES variant (id),
    sentences INTEGER NOT NULL,
    counted INTEGER NOT NULL
) STRICT;
INSERT INTO "variant_size" VALUES(1,1,0);
INSERT INTO "variant_size" VALUES(2,2,2);
INSERT INTO "variant_size" VALUES(3,3,2);
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO "workspace" VALUES(1,'019b8d62-7a82-7000-b768-525373cf256d','2026-01-05T09:00:00.001Z');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX variant_by_story ON variant (story_id, position);
CREATE INDEX sentence_by_variant ON sentence (variant_id, active, start);
CREATE INDEX sentence_by_short_text ON sentence (text) WHERE length(text) <= 80;
CREATE INDEX annotator_by_same_as ON annotator (same_as);
CREATE INDEX session_by_annotator ON session (annotator_id);
CREATE INDEX label_event_by_sentence ON label_event (sentence_id, role, annotator_id, uid);
CREATE INDEX label_event_by_annotator ON label_event (annotator_id, uid);
CREATE INDEX label_event_by_operation ON label_event (op_uid);
CREATE INDEX label_event_by_label ON label_event (label);
CREATE INDEX label_event_by_session ON label_event (session_uid);
CREATE INDEX kind_event_by_sentence ON kind_event (sentence_id, uid);
CREATE INDEX kind_event_by_operation ON kind_event (op_uid);
CREATE INDEX kind_event_by_annotator ON kind_event (annotator_id);
CREATE INDEX link_event_by_pair ON link_event (sentence_id, other_id, uid);
CREATE INDEX link_event_by_other ON link_event (other_id);
CREATE INDEX link_event_by_operation ON link_event (op_uid);
CREATE INDEX link_event_by_annotator ON link_event (annotator_id);
CREATE INDEX boundary_event_by_variant ON boundary_event (variant_id, uid);
CREATE INDEX boundary_event_by_operation ON boundary_event (op_uid);
CREATE INDEX boundary_event_by_annotator ON boundary_event (annotator_id);
CREATE INDEX computed_counterpart_by_other ON computed_counterpart (other_id);
CREATE INDEX current_label_by_annotator ON current_label (annotator_id, event_uid);
CREATE INDEX sentence_state_open
    ON sentence_state (contested DESC, votes DESC, sentence_id) WHERE is_open;
CREATE INDEX sentence_state_open_by_story
    ON sentence_state (story_id, contested DESC, votes DESC, sentence_id) WHERE is_open;
CREATE INDEX sentence_state_by_story ON sentence_state (story_id);
CREATE INDEX progress_by_annotator ON progress (annotator_id, story_id);
CREATE INDEX link_by_other ON link (other_id);
CREATE INDEX undo_step_by_annotator ON undo_step (annotator_id, state, op_uid);
CREATE INDEX setup_event_by_place ON setup_event (subject, key, annotator_uid, field, uid);
CREATE INDEX setup_event_by_step ON setup_event (step_uid);
CREATE INDEX setup_by_annotator ON setup (subject, annotator_uid, key);
CREATE INDEX guideline_by_time ON guideline (uid) WHERE substr(uid, 15, 1) = '7';
CREATE INDEX place_event_by_variant ON place_event (variant_id, uid);
CREATE INDEX place_event_by_operation ON place_event (op_uid);
CREATE INDEX place_event_by_annotator ON place_event (annotator_id);
CREATE INDEX joined_story_by_story ON joined_story (story_id);
CREATE INDEX detail_event_by_subject ON detail_event (subject_uid, field, uid);
CREATE INDEX detail_event_by_value ON detail_event (field, value);
CREATE INDEX detail_event_by_operation ON detail_event (op_uid);
CREATE INDEX detail_event_by_annotator ON detail_event (annotator_id);
CREATE INDEX operation_by_annotator ON operation (annotator_id, uid);
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
CREATE TRIGGER label_event_sets_current AFTER INSERT ON label_event
WHEN NEW.role = 'annotation'
BEGIN
    INSERT INTO current_label
        (sentence_id, annotator_id, label, unsure, note, origin, confirmed, event_uid, recorded_at)
    SELECT
        NEW.sentence_id, coalesce(a.same_as, a.id), NEW.label, NEW.unsure, NEW.note, NEW.origin,
        NEW.confirmed, NEW.uid, NEW.recorded_at
    FROM annotator AS a WHERE a.id = NEW.annotator_id
    ON CONFLICT (sentence_id, annotator_id) DO UPDATE SET
        label = excluded.label,
        unsure = excluded.unsure,
        note = excluded.note,
        origin = excluded.origin,
        confirmed = excluded.confirmed,
        event_uid = excluded.event_uid,
        recorded_at = excluded.recorded_at
    WHERE excluded.event_uid > current_label.event_uid;
END;
CREATE TRIGGER label_event_adjudicates AFTER INSERT ON label_event
WHEN NEW.role = 'adjudication'
BEGIN
    INSERT INTO sentence_state (sentence_id, story_id, adjudication_uid, adjudicated_label, basis)
    SELECT NEW.sentence_id, v.story_id, NEW.uid, NEW.label, NEW.basis
    FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id
    WHERE s.id = NEW.sentence_id
    ON CONFLICT (sentence_id) DO UPDATE SET
        adjudication_uid = excluded.adjudication_uid,
        adjudicated_label = excluded.adjudicated_label,
        basis = excluded.basis
    WHERE excluded.adjudication_uid > coalesce(sentence_state.adjudication_uid, '');
END;
CREATE TRIGGER recount_votes INSTEAD OF INSERT ON recount
BEGIN
    INSERT INTO sentence_state
        (sentence_id, story_id, votes, labels, vote_counts, contested, majority)
    SELECT
        s.id, v.story_id, coalesce(c.votes, 0), c.labels, coalesce(c.vote_counts, '{}'),
        coalesce(1.0 * (c.votes * c.votes - c.squares) / (c.votes * c.votes), 0.0),
        CASE WHEN 2 * c.top > c.votes THEN c.label END
    FROM sentence AS s
    JOIN variant AS v ON v.id = s.variant_id
    JOIN (
        SELECT
            sum(n) AS votes, count(*) AS labels, '{' || group_concat('"' || label || '":' || n, ',') || '}' AS vote_counts,
            sum(n * n) AS squares, max(n) AS top, label
        FROM (
            SELECT label, count(*) AS n FROM current_label
            WHERE sentence_id = NEW.sentence_id AND is_vote
            GROUP BY label ORDER BY label
        )
    ) AS c
    WHERE s.id = NEW.sentence_id
    ON CONFLICT (sentence_id) DO UPDATE SET
        votes = excluded.votes,
        labels = excluded.labels,
        vote_counts = excluded.vote_counts,
        contested = excluded.contested,
        majority = excluded.majority;
END;
CREATE TRIGGER current_label_inserted AFTER INSERT ON current_label
WHEN NEW.is_vote
BEGIN
    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT v.story_id, NEW.annotator_id, 1
    FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id
    WHERE s.id = NEW.sentence_id AND s.counted
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + 1;

    INSERT INTO recount (sentence_id) VALUES (NEW.sentence_id);
END;
CREATE TRIGGER current_label_updated AFTER UPDATE OF label, origin, confirmed ON current_label
WHEN NEW.is_vote <> OLD.is_vote OR NEW.label IS NOT OLD.label
BEGIN
    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT v.story_id, NEW.annotator_id, NEW.is_vote - OLD.is_vote
    FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id
    WHERE s.id = NEW.sentence_id AND s.counted AND NEW.is_vote <> OLD.is_vote
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;

    INSERT INTO recount (sentence_id) VALUES (NEW.sentence_id);
END;
CREATE TRIGGER progress_inserted AFTER INSERT ON progress
BEGIN
    INSERT INTO progress_total (annotator_id, labelled) VALUES (NEW.annotator_id, NEW.labelled)
    ON CONFLICT (annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;
END;
CREATE TRIGGER progress_updated AFTER UPDATE OF labelled ON progress
WHEN NEW.labelled <> OLD.labelled
BEGIN
    UPDATE progress_total SET labelled = labelled + NEW.labelled - OLD.labelled
    WHERE annotator_id = NEW.annotator_id;
END;
CREATE TRIGGER progress_deleted AFTER DELETE ON progress
BEGIN
    UPDATE progress_total SET labelled = labelled - OLD.labelled
    WHERE annotator_id = OLD.annotator_id;
END;
CREATE TRIGGER story_size_inserted AFTER INSERT ON story_size
BEGIN
    INSERT INTO corpus_total (id, counted) VALUES (1, NEW.counted)
    ON CONFLICT (id) DO UPDATE SET counted = counted + excluded.counted;
END;
CREATE TRIGGER story_size_updated AFTER UPDATE OF counted ON story_size
WHEN NEW.counted <> OLD.counted
BEGIN
    UPDATE corpus_total SET counted = counted + NEW.counted - OLD.counted WHERE id = 1;
END;
CREATE TRIGGER story_size_deleted AFTER DELETE ON story_size
BEGIN
    UPDATE corpus_total SET counted = counted - OLD.counted WHERE id = 1;
END;
CREATE TRIGGER sentence_inserted AFTER INSERT ON sentence
BEGIN
    INSERT INTO variant_size (variant_id, sentences, counted)
    VALUES (NEW.variant_id, NEW.active, NEW.counted)
    ON CONFLICT (variant_id) DO UPDATE SET
        sentences = sentences + excluded.sentences,
        counted = counted + excluded.counted;

    UPDATE story_size SET sentences = sentences + NEW.active, counted = counted + NEW.counted
    WHERE story_id = (SELECT story_id FROM variant WHERE id = NEW.variant_id);
END;
CREATE TRIGGER sentence_changed AFTER UPDATE OF kind, active ON sentence
WHEN NEW.counted <> OLD.counted OR NEW.active <> OLD.active
BEGIN
    UPDATE variant_size SET
        sentences = sentences + NEW.active - OLD.active,
        counted = counted + NEW.counted - OLD.counted
    WHERE variant_id = NEW.variant_id;

    UPDATE story_size SET
        sentences = sentences + NEW.active - OLD.active,
        counted = counted + NEW.counted - OLD.counted
    WHERE story_id = (SELECT story_id FROM variant WHERE id = NEW.variant_id);

    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT v.story_id, c.annotator_id, NEW.counted - OLD.counted
    FROM current_label AS c JOIN variant AS v ON v.id = NEW.variant_id
    WHERE c.sentence_id = NEW.id AND c.is_vote
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;

    UPDATE sentence_state SET active = NEW.active WHERE sentence_id = NEW.id;
END;
CREATE TRIGGER variant_published AFTER UPDATE OF story_id ON variant
WHEN OLD.story_id IS NULL AND NEW.story_id IS NOT NULL
BEGIN
    INSERT INTO story_size (story_id, variants, sentences, counted)
    SELECT
        NEW.story_id,
        1 - NEW.removed,
        coalesce((SELECT sentences FROM variant_size WHERE variant_id = NEW.id), 0),
        coalesce((SELECT counted FROM variant_size WHERE variant_id = NEW.id), 0)
    WHERE true
    ON CONFLICT (story_id) DO UPDATE SET
        variants = variants + excluded.variants,
        sentences = sentences + excluded.sentences,
        counted = counted + excluded.counted;
END;
CREATE TRIGGER variant_moved AFTER UPDATE OF story_id ON variant
WHEN OLD.story_id <> NEW.story_id
BEGIN
    UPDATE story_size SET
        variants = variants - 1 + OLD.removed,
        sentences = sentences
            - coalesce((SELECT sentences FROM variant_size WHERE variant_id = NEW.id), 0),
        counted = counted
            - coalesce((SELECT counted FROM variant_size WHERE variant_id = NEW.id), 0)
    WHERE story_id = OLD.story_id;

    INSERT INTO story_size (story_id, variants, sentences, counted)
    SELECT
        NEW.story_id,
        1 - OLD.removed,
        coalesce((SELECT sentences FROM variant_size WHERE variant_id = NEW.id), 0),
        coalesce((SELECT counted FROM variant_size WHERE variant_id = NEW.id), 0)
    WHERE true
    ON CONFLICT (story_id) DO UPDATE SET
        variants = variants + excluded.variants,
        sentences = sentences + excluded.sentences,
        counted = counted + excluded.counted;

    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT p.story_id, c.annotator_id, p.sign * count(*)
    FROM sentence AS s
    JOIN current_label AS c ON c.sentence_id = s.id AND c.is_vote
    CROSS JOIN (
        SELECT OLD.story_id AS story_id, -1 AS sign UNION ALL SELECT NEW.story_id, 1
    ) AS p
    WHERE s.variant_id = NEW.id AND s.counted
    GROUP BY p.story_id, c.annotator_id
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;

    UPDATE sentence_state SET story_id = NEW.story_id
    WHERE sentence_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);

    DELETE FROM computed_counterpart
    WHERE sentence_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM computed_counterpart
    WHERE other_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM alignment WHERE story_id IN (OLD.story_id, NEW.story_id);
END;
CREATE TRIGGER variant_removed AFTER UPDATE OF removed ON variant
WHEN OLD.removed <> NEW.removed
BEGIN
    UPDATE story_size SET variants = variants + OLD.removed - NEW.removed
    WHERE story_id = NEW.story_id;

    DELETE FROM computed_counterpart
    WHERE sentence_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM computed_counterpart
    WHERE other_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM alignment WHERE story_id = NEW.story_id;
END;
CREATE TRIGGER kind_event_sets_kind AFTER INSERT ON kind_event
BEGIN
    UPDATE sentence SET kind = coalesce(NEW.kind, computed_kind), kind_event_uid = NEW.uid
    WHERE id = NEW.sentence_id AND NEW.uid > coalesce(kind_event_uid, '');
END;
CREATE TRIGGER link_event_sets_link AFTER INSERT ON link_event
BEGIN
    INSERT INTO link (sentence_id, other_id, linked, grade, event_uid)
    VALUES (NEW.sentence_id, NEW.other_id, NEW.linked, NEW.grade, NEW.uid)
    ON CONFLICT (sentence_id, other_id) DO UPDATE SET
        linked = excluded.linked, grade = excluded.grade, event_uid = excluded.event_uid
    WHERE excluded.event_uid > link.event_uid;
END;
CREATE TRIGGER boundary_event_cuts AFTER INSERT ON boundary_event
BEGIN
    UPDATE sentence SET active = 0
    WHERE variant_id = NEW.variant_id AND active AND start < NEW."end" AND "end" > NEW.start;
    UPDATE sentence SET active = 1
    WHERE variant_id = NEW.variant_id
        AND NOT (SELECT removed FROM variant WHERE id = NEW.variant_id)
        AND instr(',' || NEW.spans || ',', ',' || start || '-' || "end" || ',') > 0;
END;
CREATE TRIGGER operation_is_a_step AFTER INSERT ON operation
WHEN NEW.kind NOT IN ('import', 'undo', 'redo')
    AND NEW.workspace_uid = (SELECT uid FROM workspace)
BEGIN
    DELETE FROM undo_step WHERE annotator_id = NEW.annotator_id AND state = 'undone';
    INSERT INTO undo_step (op_uid, annotator_id, state, applied_by)
    VALUES (NEW.uid, NEW.annotator_id, 'done', NEW.uid);
END;
CREATE TRIGGER operation_undoes AFTER INSERT ON operation
WHEN NEW.kind = 'undo' AND NEW.workspace_uid = (SELECT uid FROM workspace)
BEGIN
    UPDATE undo_step SET state = 'undone', applied_by = NEW.uid
    WHERE applied_by = NEW.reverts AND op_uid = (
        SELECT max(op_uid) FROM undo_step WHERE annotator_id = NEW.annotator_id AND state = 'done'
    );
END;
CREATE TRIGGER operation_redoes AFTER INSERT ON operation
WHEN NEW.kind = 'redo' AND NEW.workspace_uid = (SELECT uid FROM workspace)
BEGIN
    UPDATE undo_step SET state = 'done', applied_by = NEW.uid
    WHERE applied_by = NEW.reverts AND op_uid = (
        SELECT min(op_uid) FROM undo_step WHERE annotator_id = NEW.annotator_id AND state = 'undone'
    );
END;
CREATE TRIGGER setup_event_sets_setup AFTER INSERT ON setup_event
BEGIN
    INSERT INTO setup (subject, key, annotator_uid, field, value, event_uid)
    VALUES (NEW.subject, NEW.key, NEW.annotator_uid, NEW.field, NEW.value, NEW.uid)
    ON CONFLICT (subject, key, annotator_uid, field) DO UPDATE SET
        value = excluded.value,
        event_uid = excluded.event_uid
    WHERE excluded.event_uid > setup.event_uid;
END;
CREATE TRIGGER setup_sets_label AFTER INSERT ON setup
WHEN NEW.subject = 'label'
BEGIN
    -- A label that is only now heard of; what is said about it follows, field by field.
    INSERT INTO label (name, title, shortcut, color, position)
    SELECT
        NEW.key, NEW.key, '', '#767676', (SELECT coalesce(max(position), -1) + 1 FROM label)
    WHERE NOT EXISTS (SELECT 1 FROM label WHERE name = NEW.key);
    UPDATE label SET
        title = CASE NEW.field WHEN 'title' THEN NEW.value ELSE title END,
        shortcut = CASE NEW.field WHEN 'shortcut' THEN NEW.value ELSE shortcut END,
        color = CASE NEW.field WHEN 'color' THEN NEW.value ELSE color END,
        definition = CASE NEW.field WHEN 'definition' THEN NEW.value ELSE definition END,
        position = CASE NEW.field WHEN 'position' THEN CAST(NEW.value AS INTEGER) ELSE position END,
        retired = CASE NEW.field WHEN 'retired' THEN NEW.value = '1' ELSE retired END
    WHERE name = NEW.key;
END;
CREATE TRIGGER setup_changes_label AFTER UPDATE OF value ON setup
WHEN NEW.subject = 'label'
BEGIN
    UPDATE label SET
        title = CASE NEW.field WHEN 'title' THEN NEW.value ELSE title END,
        shortcut = CASE NEW.field WHEN 'shortcut' THEN NEW.value ELSE shortcut END,
        color = CASE NEW.field WHEN 'color' THEN NEW.value ELSE color END,
        definition = CASE NEW.field WHEN 'definition' THEN NEW.value ELSE definition END,
        position = CASE NEW.field WHEN 'position' THEN CAST(NEW.value AS INTEGER) ELSE position END,
        retired = CASE NEW.field WHEN 'retired' THEN NEW.value = '1' ELSE retired END
    WHERE name = NEW.key;
END;
CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER operation_no_replace BEFORE INSERT ON operation
WHEN EXISTS (SELECT 1 FROM operation WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER label_event_no_update BEFORE UPDATE ON label_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER label_event_no_delete BEFORE DELETE ON label_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER label_event_no_replace BEFORE INSERT ON label_event
WHEN EXISTS (SELECT 1 FROM label_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER kind_event_no_update BEFORE UPDATE ON kind_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER kind_event_no_delete BEFORE DELETE ON kind_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER kind_event_no_replace BEFORE INSERT ON kind_event
WHEN EXISTS (SELECT 1 FROM kind_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER link_event_no_update BEFORE UPDATE ON link_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER link_event_no_delete BEFORE DELETE ON link_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER link_event_no_replace BEFORE INSERT ON link_event
WHEN EXISTS (SELECT 1 FROM link_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER boundary_event_no_update BEFORE UPDATE ON boundary_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER boundary_event_no_delete BEFORE DELETE ON boundary_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER boundary_event_no_replace BEFORE INSERT ON boundary_event
WHEN EXISTS (SELECT 1 FROM boundary_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER place_event_no_update BEFORE UPDATE ON place_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER place_event_no_delete BEFORE DELETE ON place_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER place_event_no_replace BEFORE INSERT ON place_event
WHEN EXISTS (SELECT 1 FROM place_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER detail_event_no_update BEFORE UPDATE ON detail_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER detail_event_no_delete BEFORE DELETE ON detail_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER detail_event_no_replace BEFORE INSERT ON detail_event
WHEN EXISTS (SELECT 1 FROM detail_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER variant_text_stays BEFORE UPDATE OF uid, text, text_sha256 ON variant
BEGIN
    SELECT RAISE(ABORT, 'the text of a variant never changes');
END;
CREATE TRIGGER variant_stays BEFORE DELETE ON variant
WHEN OLD.story_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a variant is never deleted');
END;
CREATE TRIGGER variant_no_replace BEFORE INSERT ON variant
WHEN EXISTS (SELECT 1 FROM variant WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'this variant is already here');
END;
CREATE TRIGGER sentence_text_stays
BEFORE UPDATE OF uid, variant_id, start, "end", text ON sentence
BEGIN
    SELECT RAISE(ABORT, 'the text of a sentence never changes');
END;
CREATE TRIGGER sentence_stays BEFORE DELETE ON sentence
WHEN (SELECT story_id FROM variant WHERE id = OLD.variant_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a sentence is never deleted');
END;
CREATE TRIGGER sentence_no_replace BEFORE INSERT ON sentence
WHEN EXISTS (SELECT 1 FROM sentence WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'this sentence is already here');
END;
CREATE TRIGGER label_name_stays BEFORE UPDATE OF name ON label
BEGIN
    SELECT RAISE(ABORT, 'the name of a label never changes; change its title');
END;
CREATE TRIGGER setup_event_no_update BEFORE UPDATE ON setup_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER setup_event_no_delete BEFORE DELETE ON setup_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER setup_event_no_replace BEFORE INSERT ON setup_event
WHEN EXISTS (SELECT 1 FROM setup_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;
CREATE TRIGGER guideline_no_update BEFORE UPDATE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'a version of the guideline never changes; write a new one');
END;
CREATE TRIGGER guideline_no_delete BEFORE DELETE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'a version of the guideline is never deleted');
END;
CREATE TRIGGER guideline_no_replace BEFORE INSERT ON guideline
WHEN EXISTS (SELECT 1 FROM guideline WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'this version of the guideline is already here');
END;
CREATE TRIGGER label_stays BEFORE DELETE ON label
BEGIN
    SELECT RAISE(ABORT, 'a label is never deleted; retire it');
END;
COMMIT;

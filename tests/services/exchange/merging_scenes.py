"""Workspaces that people worked in apart from each other, and what two of them must agree on."""

import contextlib
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator.domain.corpus import Article, Kind, sentence_uid
from annotator.domain.errors import BadInputError
from annotator.domain.history.details import Detail
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.merging import Answers
from annotator.domain.project.assigning import AssignmentOptions
from annotator.domain.project.label_set import LabelChange
from annotator.domain.project.roles import WorkRole
from annotator.services import people, reading
from annotator.services.articles import detailing, importing, placing
from annotator.services.exchange import merging
from annotator.services.labels import correcting, labelling
from annotator.services.project import assigning, blindness, guidelines, label_set, roles
from annotator.services.project.blindness import Blindness
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace, open_workspace

ANA: Final = Uid("00000000-0000-7000-8000-00000000000a")
BEN: Final = Uid("00000000-0000-7000-8000-00000000000b")
NOON_MS: Final = 1_767_603_600_000
TEXTS: Final = (
    "The council met on Monday.\nIt voted to close the bridge.\nNobody was pleased.",
    "The council met on Monday.\nIt voted to close the old bridge.\nMany were pleased.",
    "Rain fell.\nThe bridge held for now.",
    "A band played in the square.",
)

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
    # A story that all its articles have left is in no list, and comes along with none.
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
    """Return what a workspace holds, the same for two that hold the same."""
    with open_workspace(path) as workspace:
        return [set(workspace.store.rows(sql)) for sql in DERIVED]


def file_bytes(path: Path) -> dict[str, bytes]:
    """Return a file's bytes, and those of every file beside it."""
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


@dataclass
class Clock:
    """A clock that may be wrong, and that goes on when it is read."""

    now_ms: int = NOON_MS

    def __call__(self) -> int:
        self.now_ms += 1
        return self.now_ms


NAMES: Final = ("Ana", "Ben", "Cleo")


def identity(name: str, machine: int) -> Uid:
    """Return the identity that somebody has who begins on a machine."""
    # Of some people the first machine's is the smallest, of others the last one's.
    order = machine if name == "Ben" else 9 - machine
    return Uid(f"{name.encode().hex():0>8}-0000-7000-8000-{order:012x}")


@dataclass
class Side:
    """One machine: a workspace file, a clock, and people who act by chance."""

    path: Path
    seed: int
    number: int = 0
    clock: Clock = field(default_factory=Clock)
    places: bool = False
    """Whether articles are moved and removed too, and none come."""

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - the same every time

    def create(self) -> None:
        create_workspace(self.path, self.clock, self.chance.getrandbits).close()

    def copy_of(self, other: "Side") -> None:
        shutil.copy(other.path, self.path)

    @contextlib.contextmanager
    def opened(self) -> Iterator[Workspace]:
        with open_workspace(self.path, self.clock) as workspace:
            workspace.random_bits = self.chance.getrandbits
            workspace.keeps_sessions = True
            workspace.store.conn.execute("PRAGMA synchronous = OFF")
            yield workspace

    def act(self, times: int) -> None:
        """Do some random things that people do."""
        with self.opened() as workspace:
            for _ in range(times):
                if self.places and self.chance.random() < 0.5:
                    self._place(workspace)
                elif not self.places and self.chance.random() < 0.25:
                    self._import(workspace)
                else:
                    self._decide(workspace)

    def _place(self, workspace: Workspace) -> None:
        someone = self.chance.choice(NAMES)
        who = people.by_name(workspace, someone) or people.add(
            workspace, someone, identity(someone, self.number)
        )
        found = sorted(placing.articles(workspace), key=lambda each: each.uid)
        if not found:
            return
        chosen = [self.chance.choice(found).id]
        match self.chance.choice(["move", "new", "remove", "back", "undo", "correct"]):
            case "move":
                placing.move(workspace, who.id, chosen, self.chance.choice(found).story.id)
            case "new":
                placing.move_to_new(workspace, who.id, chosen, "New")
            case "remove":
                placing.remove(workspace, who.id, chosen)
            case "back":
                placing.put_back(workspace, who.id, chosen)
            case "correct":
                correct(workspace, who.id, chosen, self.chance)
            case _:
                history.undo(workspace, who.id)

    def _import(self, workspace: Workspace) -> None:
        article = Article(self.chance.choice(TEXTS), source="a.txt")
        title = self.chance.choice(["Bridge", "Square"])
        importing.import_article(workspace, article, title)

    def _decide(self, workspace: Workspace) -> None:  # noqa: C901 - one thing that people do each
        someone = self.chance.choice(NAMES)
        who = people.by_name(workspace, someone) or people.add(
            workspace, someone, identity(someone, self.number)
        )
        rows = workspace.store.rows("SELECT id FROM sentence WHERE active ORDER BY uid")
        if not rows:
            return
        one, other = (SentenceId(self.chance.choice(rows)[0]) for _ in range(2))
        label = self.chance.choice([FACT, FACT, QUOTE, OPINION])
        match self.chance.choice(
            ["label"] * 4
            + [
                "clear",
                "unsure",
                "kind",
                "link",
                "decide",
                "cut",
                "undo",
                "redo",
                "setup",
                "correct",
            ]
        ):
            case "label":
                labelling.label(workspace, who.id, [one, other], label)
            case "clear":
                labelling.clear(workspace, who.id, [one])
            case "unsure":
                labelling.set_unsure(workspace, who.id, [one], unsure=True)
            case "kind":
                kind = self.chance.choice([*Kind, None])
                correcting.set_kind(workspace, who.id, [one], kind)
            case "link":
                with contextlib.suppress(Exception):
                    correcting.link(workspace, who.id, one, other)
            case "decide":
                reviewing.adjudicate(workspace, who.id, one, label)
            case "cut":
                repair(workspace, who.id, one, self.chance)
            case "correct":
                found = sorted(placing.articles(workspace), key=lambda each: each.uid)
                correct(workspace, who.id, [self.chance.choice(found).id], self.chance)
            case "undo":
                history.undo(workspace, who.id)
            case "redo":
                history.redo(workspace, who.id)
            case _:
                arrange(workspace, self.chance)


def correct(
    workspace: Workspace, who: AnnotatorId, chosen: list[VariantId], chance: random.Random
) -> None:
    """Correct an outlet or a headline, or the title of the article's story."""
    value = chance.choice(["Star", "Sun"])
    field = chance.choice([Detail.OUTLET, Detail.TITLE, None])
    if field is not None:
        detailing.correct(workspace, who, {chosen[0]: {field: value}})
        return
    story = next(each.story for each in placing.articles(workspace) if each.id in chosen)
    detailing.correct(workspace, who, {}, {story.id: value})


def arrange(workspace: Workspace, chance: random.Random) -> None:
    """Change something about the labels, or write another version of the guideline."""
    match chance.choice(
        ["add", "rename", "retire", "undo", "guideline", "assign", "blind", "role"]
    ):
        case "add":
            with contextlib.suppress(BadInputError):
                label_set.add(workspace, chance.choice(["rumour", "hedge"]), LabelChange())
        case "rename":
            change = LabelChange(title=chance.choice(["Claim", "Assertion"]))
            label_set.change(workspace, "fact", change)
        case "retire":
            label_set.retire(workspace, "exclude")
        case "undo":
            label_set.undo(workspace)
        case "assign":
            options = AssignmentOptions(0.0, seed=chance.randrange(9))
            everybody = people.annotators(workspace)
            assigning.run(workspace, assigning.plan(workspace, everybody, options, anew=True))
        case "role":
            someone = chance.choice([person.uid for person in people.annotators(workspace)])
            roles.set_role(workspace, someone, chance.choice([*WorkRole]))
        case "blind":
            wanted = Blindness(chance.random() < 0.5, chance.random() < 0.5)
            blindness.set_blindness(workspace, wanted)
        case _:
            guidelines.write(workspace, f"Rules {chance.random()}.")


def repair(
    workspace: Workspace, who: AnnotatorId, sentence: SentenceId, chance: random.Random
) -> None:
    """Split a sentence, or merge it with the one behind it, as the log has it."""
    store = workspace.store
    ((variant, text, start),) = store.rows(
        "SELECT v.id, v.text, s.start FROM sentence AS s JOIN variant AS v"
        " ON v.id = s.variant_id WHERE s.id = ?",
        (sentence,),
    )
    active = store.rows(
        'SELECT start, "end" FROM sentence WHERE variant_id = ? AND active AND start >= ?'
        " ORDER BY start LIMIT ?",
        (variant, start, chance.choice([1, 2])),
    )
    end = active[-1][1]
    cut = chance.randint(start, end - 1)
    spans = [(start, end)]
    if len(active) == 1 and start < cut and text[cut].isalpha() and text[cut - 1] == " ":
        spans = [(start, cut - 1), (cut, end)]
    recut(workspace, who, sentence, spans)


def recut(
    workspace: Workspace, who: AnnotatorId, sentence: SentenceId, spans: list[tuple[int, int]]
) -> None:
    """Cut a piece of a sentence's variant into other sentences, as the log has it."""
    store = workspace.store
    ((variant, uid, text),) = store.rows(
        "SELECT v.id, v.uid, v.text FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id"
        " WHERE s.id = ?",
        (sentence,),
    )
    start, end = spans[0][0], spans[-1][1]
    with store.transaction():
        uids = workspace.uids()
        operation = next(uids)
        now = workspace.now()
        store.conn.execute(
            "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
            " VALUES (?, ?, 'kind', ?, ?)",
            (operation, who, "another window", now),
        )
        for first, last in spans:
            store.conn.execute(
                'INSERT INTO sentence (variant_id, uid, position, paragraph, start, "end", text,'
                " active) SELECT ?1, ?2, 0, 0, ?3, ?4, ?5, 0"
                " WHERE NOT EXISTS (SELECT 1 FROM sentence WHERE uid = ?2)",
                (variant, sentence_uid(Uid(uid), first, last), first, last, text[first:last]),
            )
        store.conn.execute(
            'INSERT INTO boundary_event (uid, op_uid, annotator_id, variant_id, start, "end",'
            " spans, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                next(uids),
                operation,
                who,
                variant,
                start,
                end,
                ",".join(f"{first}-{last}" for first, last in spans),
                now,
            ),
        )


def first_sentences(workspace: Workspace, story: StoryId | None = None) -> list[SentenceId]:
    """Return the active sentences of a story, of the first one if none is named."""
    rows = reading.stories(workspace, None)
    page = reading.page(workspace, story or rows[0].story.id)
    assert page is not None
    return [sentence.id for variant in page.variants for sentence in variant.sentences]


class Files:
    """Workspace files in a folder, made as a test needs them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, name: str, *texts: str, title: str = "Bridge") -> Path:
        (self.folder / name).mkdir(exist_ok=True)
        path = self.folder / name / "workspace.db"
        with create_workspace(path) as workspace:
            for number, text in enumerate(texts):
                article = Article(text, source=f"{number}.txt")
                importing.import_article(workspace, article, title)
        return path

    def copy(self, path: Path, name: str) -> Path:
        (self.folder / name).mkdir()
        return Path(shutil.copy(path, self.folder / name / "workspace.db"))


def label_all(path: Path, name: str, uid: Uid, label: LabelName = FACT) -> None:
    with open_workspace(path) as workspace:
        person = people.by_uid(workspace, uid) or people.add(workspace, name, uid)
        labelling.label(workspace, person.id, first_sentences(workspace), label)


def merge(here: Path, there: Path, answers: Answers = merging.NO_ANSWERS) -> merging.MergeReport:
    with open_workspace(here) as workspace:
        report = merging.run(workspace, there, answers)
        assert checking.findings(workspace) == []
    return report

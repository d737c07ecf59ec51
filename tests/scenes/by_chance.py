"""Machines whose people act at random, and in the same way for the same seed."""

import contextlib
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.history.details import Detail
from annotator.domain.ids import AnnotatorId, SentenceId, Uid, VariantId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.project.assigning import AssignmentOptions
from annotator.domain.project.label_set import LabelChange
from annotator.domain.project.roles import WorkRole
from annotator.services import people
from annotator.services.articles import detailing, importing, placing
from annotator.services.labels import correcting, labelling
from annotator.services.project import assigning, blindness, guidelines, label_set, roles
from annotator.services.project.blindness import Blindness
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from tests.scenes.apart import recut
from tests.scenes.texts import TEXTS

NOON_MS: Final = 1_767_603_600_000


@dataclass
class Clock:
    """A clock that may be wrong, and that advances whenever it is read."""

    now_ms: int = NOON_MS

    def __call__(self) -> int:
        self.now_ms += 1
        return self.now_ms


NAMES: Final = ("Ana", "Ben", "Cleo")


def identity(name: str, machine: int) -> Uid:
    """Return the uid that somebody gets who begins on a machine."""
    # Ben's smallest uid is that of the first machine, everybody else's that of the last.
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
    """Whether articles are also moved and removed, and none are imported."""

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
                with contextlib.suppress(BadInputError):
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
    """Write to the log that a sentence is split, or merged with the next one."""
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

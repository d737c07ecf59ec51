"""Repairs made apart from each other: merging the workspaces gives the same in either order."""

import contextlib
import random
from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, SentenceId, Uid
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.texts.split_places import split_places
from annotator.services import people
from annotator.services.articles import repairing
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.workspace import Workspace, open_workspace
from tests.scenes.apart import ANA, BEN, Files, merge
from tests.scenes.contents import contents

TEXT = "The band played, and nobody danced. It rained. They left.\nA 👩\u200d👧 won. Café closed."


def act(workspace: Workspace, who: AnnotatorId, chance: random.Random) -> None:
    rows = workspace.store.rows("SELECT id, text FROM sentence WHERE active ORDER BY start")
    number, text = chance.choice(rows)
    sentence = SentenceId(number)
    places = split_places(text)
    match chance.choice(["label", "split", "merge", "undo", "redo"]):
        case "label":
            labelling.label(workspace, who, [sentence], chance.choice([FACT, QUOTE, OPINION]))
        case "split":
            if places:
                repairing.split(workspace, who, sentence, chance.choice(places))
        case "merge":
            with contextlib.suppress(BadInputError):
                repairing.merge_with_next(workspace, who, sentence)
        case "undo":
            history.undo(workspace, who)
        case _:
            history.redo(workspace, who)


def work(path: Path, name: str, uid: Uid, chance: random.Random) -> None:
    with open_workspace(path) as workspace:
        workspace.store.conn.execute("PRAGMA synchronous = OFF")
        person = people.by_uid(workspace, uid) or people.add(workspace, name, uid)
        for _ in range(12):
            act(workspace, person.id, chance)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_repairs_of_two_machines_come_together_in_either_order(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same every time
    files = Files(tmp_path)
    ana = files.make("ana", TEXT)
    work(ana, "Ana", ANA, chance)
    ben = files.copy(ana, "ben")
    work(ana, "Ana", ANA, chance)
    work(ben, "Ben", BEN, chance)
    both = files.copy(ana, "both")
    merge(both, ben)
    merge(ben, ana)
    assert contents(both) == contents(ben)
    work(both, "Ben", BEN, chance)
    merge(ana, both)
    assert contents(ana) == contents(both)

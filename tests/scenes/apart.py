"""Workspaces in which people worked apart from each other."""

import shutil
from pathlib import Path
from typing import Final

from annotator.domain.corpus import Article, sentence_uid
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.labels import FACT
from annotator.domain.merging import Answers
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.exchange import merging
from annotator.services.labels import labelling
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace, open_workspace

ANA: Final = Uid("00000000-0000-7000-8000-00000000000a")
BEN: Final = Uid("00000000-0000-7000-8000-00000000000b")


def recut(
    workspace: Workspace, who: AnnotatorId, sentence: SentenceId, spans: list[tuple[int, int]]
) -> None:
    """Write to the log that a piece of a sentence's variant is cut into these spans."""
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

    def path(self, name: str) -> Path:
        return self.folder / name / "workspace.db"

    def make(self, name: str, *texts: str, title: str = "Bridge") -> Path:
        path = self.path(name)
        path.parent.mkdir(exist_ok=True)
        with create_workspace(path) as workspace:
            for number, text in enumerate(texts):
                article = Article(text, source=f"{number}.txt")
                importing.import_article(workspace, article, title)
        return path

    def copy(self, path: Path, name: str) -> Path:
        copied = self.path(name)
        copied.parent.mkdir()
        return Path(shutil.copy(path, copied))


def label_all(path: Path, name: str, uid: Uid, label: LabelName = FACT) -> None:
    with open_workspace(path) as workspace:
        person = people.by_uid(workspace, uid) or people.add(workspace, name, uid)
        labelling.label(workspace, person.id, first_sentences(workspace), label)


def merge(here: Path, there: Path, answers: Answers = merging.NO_ANSWERS) -> merging.MergeReport:
    with open_workspace(here) as workspace:
        report = merging.run(workspace, there, answers)
        assert checking.findings(workspace) == []
    return report

"""Labels from elsewhere: what matches goes in, what does not is listed, nothing goes in twice."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.history.log import Origin, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.label_records import Mismatch
from annotator.domain.labels import FACT, QUOTE
from annotator.services import counterparts, people, reading, short_transactions
from annotator.services.articles import importing
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.labels import label_import, labelling, propagating
from annotator.services.labels.label_import import LabelImportPlan
from annotator.services.review import reviewing
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace
from tests.services.labels.conftest import LONG, events, record


def _without(path: Path, names: set[str]) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [{k: v for k, v in line.items() if k not in names} for line in lines]


def test_what_matches_nothing_is_listed_and_the_rest_goes_in(
    workspace: Workspace, page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    variant = page.variants[0].variant.uid
    found = plan(
        record(text="Nobody ever said this."),
        record(text="One thing happened."),
        record(sentence_uid="0a1b2c3d-4e5f-8071-92a3-b4c5d6e7f809"),
        record(variant_uid=variant, start=1, end=7),
        record("", text="A third thing happened."),
        record(annotator="", text="A third thing happened."),
        record(),
        record(text="A third thing happened."),
        record(text="A third thing happened.", unsure="perhaps"),
        record(text="A third thing happened.", outlet="The Paper"),
        record(text="A third thing happened.", confirmed=False),
    )
    assert [(p.line, p.mismatch) for p in found.problems] == [
        (1, Mismatch.NOT_HERE),
        (2, Mismatch.AMBIGUOUS),
        (3, Mismatch.NOT_HERE),
        (4, Mismatch.CUT_OTHERWISE),
        (5, Mismatch.NO_LABEL),
        (6, Mismatch.NO_ANNOTATOR),
        (7, Mismatch.NO_SENTENCE_NAMED),
        (9, Mismatch.UNREADABLE),
        (10, Mismatch.NOT_HERE),
        (11, Mismatch.UNCONFIRMED),
    ]
    assert all(p.sentence.startswith(f"labels.jsonl, line {p.line}: ") for p in found.problems)
    assert [p.line for p in found.problems if p.mismatch is Mismatch.AMBIGUOUS] == [2]
    assert (found.lines, found.to_write) == (11, 1)
    assert label_import.run(workspace, found).written == 1


@pytest.mark.usefixtures("page")
def test_a_label_of_a_task_that_matches_nothing_says_which_it_is(
    plan: Callable[..., LabelImportPlan],
) -> None:
    spans = [{"start": 0, "end": 4, "label": "fact"}, {"start": 5, "end": 9, "label": "fact"}]
    task = {"id": 7, "text": "One. Two.", "spans": spans, "annotator": "Ana"}
    assert [problem.sentence for problem in plan(task).problems] == [
        f"labels.jsonl, line 1, task 7, “{text}”: no sentence here has exactly its text."
        for text in ("One.", "Two.")
    ]


@pytest.mark.usefixtures("page")
def test_the_same_file_twice_changes_nothing(
    workspace: Workspace, plan: Callable[..., LabelImportPlan]
) -> None:
    lines = [record(text="A third thing happened."), record(QUOTE, "Ben", text=LONG, note="n")]
    first = plan(*lines)
    label_import.run(workspace, first)
    before = events(workspace)
    again = plan(*lines)
    assert (again.to_write, again.already) == (0, 2)
    assert label_import.run(workspace, again).already == 2
    # A plan that was made before, too: the writing looks again.
    stale = label_import.run(workspace, first)
    assert (stale.written, stale.already, stale.new_annotators) == (0, 2, ())
    assert events(workspace) == before


def test_a_label_takes_the_place_of_another_and_an_unconfirmed_copy_becomes_a_vote(
    workspace: Workspace,
    page: StoryPage,
    ana: AnnotatorId,
    plan: Callable[..., LabelImportPlan],
) -> None:
    last = page.variants[1].sentences[1].id
    labelling.label(workspace, ana, [last], QUOTE)
    found = plan(record(text="A third thing happened."))
    assert (found.to_write, found.replacing, found.new_annotators) == (1, 1, ())
    label_import.run(workspace, found)
    assert reading.verdict(workspace, ana, last) == Verdict(FACT, origin=Origin.IMPORTED)
    counterparts.bring_up_to_date(workspace, page.story.id)
    one, copy = page.variants[0].sentences[1], page.variants[1].sentences[0]
    labelling.label(workspace, ana, [one.id], FACT)
    assert propagating.copy_to_counterparts(workspace, ana, [one.id]).sentences == {copy.id}
    found = plan(record(sentence_uid=copy.uid))
    assert (found.to_write, found.already, found.replacing) == (1, 0, 0)


def test_our_own_export_goes_back_in_and_nothing_is_lost(
    workspace: Workspace,
    sentences: list[SentenceId],
    ana: AnnotatorId,
    ben: AnnotatorId,
    tmp_path: Path,
) -> None:
    labelling.label(workspace, ana, sentences[:4], FACT)
    labelling.label(workspace, ben, sentences[1:], LabelName(QUOTE))
    labelling.set_note(workspace, ana, sentences[0], "=1+1\n'second' line")
    labelling.set_unsure(workspace, ben, sentences[2:3], unsure=True)
    source = tmp_path / "articles.txt"
    text = workspace.store.row("SELECT text FROM variant")
    assert text is not None
    source.write_text(text[0], encoding="utf-8")
    out = tmp_path / "out.jsonl"
    exporting.run(workspace, ExportOptions(out))
    with create_workspace(tmp_path / "other.db") as other:
        importing.run(other, importing.plan([source]))
        found = label_import.plan(other, out)
        assert found.problems == ()
        assert label_import.run(other, found).written == 8
        exporting.run(other, ExportOptions(tmp_path / "again.jsonl"))
        assert checking.findings(other) == []
    names = {"origin", "story", "story_uid"}
    assert _without(tmp_path / "again.jsonl", names) == _without(out, names)


def test_an_import_that_is_stopped_is_completed_by_the_same_import(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    plan: Callable[..., LabelImportPlan],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    page = add_story("\n".join(f"Sentence number {n}." for n in range(150)))
    sentences = page.variants[0].sentences
    lines = [record(annotator=name, sentence_uid=s.uid) for name in "AB" for s in sentences]
    seen: list[int] = []
    watch = Watch(lambda done, _: seen.append(done), lambda: len(seen) == 2)
    report = label_import.run(workspace, plan(*lines), watch)
    assert 0 < report.written < report.written + report.left == 300
    assert people.by_name(workspace, "B") is None, "nobody is added before their first label"
    assert events(workspace) == report.written
    again = plan(*lines)
    assert again.already == report.written
    assert label_import.run(workspace, again).written == report.left
    assert events(workspace) == 300
    assert reviewing.count_open(workspace) == 0
    assert checking.findings(workspace) == []
    assert workspace.store.number("SELECT count(*) FROM operation") == 3


@pytest.mark.parametrize("name", ["csv", "tsv", "parquet", "conll", "label-studio", "prodigy"])
def test_an_export_in_any_format_goes_back_in(
    workspace: Workspace, page: StoryPage, tmp_path: Path, name: str
) -> None:
    ana = people.add(workspace, "Ana")
    for sentence in page.variants[0].sentences:
        labelling.label(workspace, ana.id, [sentence.id], FACT)
    labelling.set_note(workspace, ana.id, page.variants[0].sentences[0].id, "=a\t\\n\n_")
    exporting.run(workspace, ExportOptions(tmp_path / "out", name))
    found = label_import.plan(workspace, tmp_path / "out")
    assert (found.already, found.to_write, found.problems) == (4, 0, ())

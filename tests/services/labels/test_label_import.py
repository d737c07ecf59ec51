"""Labels from elsewhere: what matches goes in, what does not is listed, nothing goes in twice."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, StoryPage, former_sentence_uids
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Origin, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.label_records import Mismatch
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people, reading, short_transactions
from annotator.services.articles import importing, repairing
from annotator.services.datasets import exporting
from annotator.services.labels import label_import, labelling
from annotator.services.labels.label_import import LabelImportOptions, LabelImportPlan
from annotator.services.project import label_set
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace

LONG = "A sentence that is by no means short, so that it has no index to be found by in the file. "
TEXT = f"One thing happened.\nAnother thing happened.\n{LONG.strip()}\nOne thing happened."


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short_transactions, "_PAUSE_S", 0.0)


@pytest.fixture
def page(add_story: Callable[..., StoryPage]) -> StoryPage:
    return add_story(TEXT, "Another thing happened.\nA third thing happened.")


@pytest.fixture
def plan(workspace: Workspace, tmp_path: Path) -> Callable[..., LabelImportPlan]:
    """Plan the import of the records that are given."""

    def made(*records: Mapping[str, object], **options: object) -> LabelImportPlan:
        path = tmp_path / "labels.jsonl"
        path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
        chosen = LabelImportOptions(
            str(options.get("annotator", "")), bool(options.get("new_labels"))
        )
        return label_import.plan(workspace, path, chosen)

    return made


def record(label: str = FACT, annotator: str = "Ana", **fields: object) -> dict[str, object]:
    return {"label": label, "annotator": annotator, **fields}


def mismatches(found: LabelImportPlan) -> list[Mismatch]:
    return [problem.mismatch for problem in found.problems]


def events(workspace: Workspace) -> int:
    return workspace.store.number("SELECT count(*) FROM label_event")


def test_sentences_are_found_by_uid_by_place_and_by_text(
    workspace: Workspace, page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    variant = page.variants[0]
    first, second, third, _ = variant.sentences
    found = plan(
        record(sentence_uid=first.uid.upper()),
        record(QUOTE, variant_uid=variant.variant.uid, start=second.start, end=second.end),
        record(OPINION, text=f"  {LONG}\r\n", unsure=True, note=" hm "),
    )
    assert (found.to_write, found.problems, found.new_annotators) == (3, (), ("Ana",))
    assert events(workspace) == 0
    report = label_import.run(workspace, found)
    assert (report.written, report.already, report.left) == (3, 0, 0)
    ana = people.by_name(workspace, "Ana")
    assert ana is not None
    verdicts = [reading.verdict(workspace, ana.id, s.id) for s in (first, second, third)]
    assert verdicts == [
        Verdict(FACT, origin=Origin.IMPORTED),
        Verdict(QUOTE, origin=Origin.IMPORTED),
        Verdict(OPINION, unsure=True, note="hm", origin=Origin.IMPORTED),
    ]
    assert report.changes.sentences == {first.id, second.id, third.id}
    assert report.changes.annotators == {ana.id}
    assert history.undo_state(workspace, ana.id).undo is None
    assert checking.findings(workspace) == []


def test_the_uids_that_sentences_had_before_schema_7_are_still_known(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    (first, second, *_), variant = page.variants[1].sentences, page.variants[1].variant.uid
    places = [(first.start, first.end), (second.start, second.end), (0, 1)]
    formers = former_sentence_uids(variant, places)
    found = plan(*(record(sentence_uid=uid.upper()) for uid in formers), record(text=LONG))
    assert found.to_write == 3
    assert mismatches(found) == [Mismatch.NOT_HERE]
    ids = [label.sentence_id for part in found.parts for label in part.labels]
    assert ids[:2] == [first.id, second.id]


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


def test_a_text_in_several_places_is_narrowed_down(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    text = "Another thing happened."
    assert mismatches(plan(record(text=text))) == [Mismatch.AMBIGUOUS]
    in_story = record(text=text, story=page.story.title)
    assert mismatches(plan(in_story)) == [Mismatch.AMBIGUOUS]
    narrowed = plan(record(text=text, variant_uid=page.variants[1].variant.uid))
    (part,) = narrowed.parts
    assert part.labels[0].sentence_id == page.variants[1].sentences[0].id


def test_the_same_article_from_another_outlet(
    workspace: Workspace, page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    first = page.variants[0].sentences[0]
    row = workspace.store.row("SELECT text, text_sha256 FROM variant ORDER BY id")
    assert row is not None
    place = {"start": first.start, "end": first.end, "text_sha256": row[1]}
    line = record(sentence_uid="of-another-outlet", text=first.text, **place)
    (part,) = plan(line).parts
    assert part.labels[0].sentence_id == first.id
    importing.import_article(workspace, Article(row[0], outlet="The Paper"), "Story 1")
    assert mismatches(plan(line)) == [Mismatch.AMBIGUOUS]
    moved = plan(line | {"start": first.start + 1})
    assert mismatches(moved) == [Mismatch.CUT_OTHERWISE]


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


@pytest.mark.usefixtures("page")
def test_lines_about_the_same_sentence(plan: Callable[..., LabelImportPlan]) -> None:
    one = {"text": "A third thing happened."}
    found = plan(
        record(**one), record(**one), record(QUOTE, "ana", **one), record(annotator="B", **one)
    )
    assert (found.repeated, found.to_write) == (1, 2)
    (overruled,) = found.overruled
    assert overruled == (
        "labels.jsonl, line 2: Ana says fact there and quote on line 3, of the same sentence; "
        "line 3 counts."
    )


@pytest.mark.usefixtures("page")
def test_unknown_labels_are_refused_or_added(
    workspace: Workspace, plan: Callable[..., LabelImportPlan]
) -> None:
    lines = [record("Fact", text=LONG), record("hedge", text="A third thing happened.")]
    found = plan(*lines)
    assert (found.unknown_labels, found.to_write) == ({"hedge": 1}, 1)
    with pytest.raises(BadInputError, match=r"not here: hedge \(1 line\).*--new-labels"):
        label_import.run(workspace, found)
    assert events(workspace) == 0
    found = plan(*lines, new_labels=True)
    assert [label.name for label in found.new_labels] == ["hedge"]
    assert label_import.run(workspace, found).new_labels == ("hedge",)
    assert [label.name for label in reading.labels(workspace)][-1] == "hedge"
    names = workspace.store.rows("SELECT label FROM label_event ORDER BY uid")
    assert names == [("fact",), ("hedge",)]


def test_a_label_of_a_sentence_that_was_split_meanwhile_counts_nowhere(
    workspace: Workspace, ben: AnnotatorId, page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    one = page.variants[1].sentences[1]
    found = plan(record(sentence_uid=one.uid), record(sentence_uid=one.uid, annotator="Ben"))
    repairing.split(workspace, ben, one.id, 8)
    label_import.run(workspace, found)
    assert checking.findings(workspace) == []


@pytest.mark.usefixtures("page")
def test_labels_that_can_be_none_are_not_added(plan: Callable[..., LabelImportPlan]) -> None:
    found = plan(record('a "fact"', text=LONG), new_labels=True)
    assert (found.new_labels, found.problems[0].mismatch) == ((), Mismatch.UNREADABLE)
    many = [record(f"label {n}", text=LONG) for n in range(41)]
    with pytest.raises(BadInputError, match="more than 40 labels"):
        plan(*many, new_labels=True)


@pytest.mark.usefixtures("page")
def test_annotators_are_known_by_uid_then_by_name(
    workspace: Workspace,
    ana: AnnotatorId,
    plan: Callable[..., LabelImportPlan],
) -> None:
    here = people.by_id(workspace, ana)
    assert here is not None
    stranger = "0197aaaa-0000-7000-8000-000000000001"
    found = plan(
        record(annotator="Renamed", annotator_uid=here.uid, text=LONG),
        record(annotator="ANA", annotator_uid=stranger, text="A third thing happened."),
        record(annotator="Zoe", annotator_uid=stranger[:-1] + "2", text=LONG),
    )
    assert [(part.person.name, len(part.labels)) for part in found.parts] == [
        ("Ana", 2),
        ("Zoe", 1),
    ]
    assert found.remarks == ("ANA of the file was taken for Ana, who is here already.",)
    label_import.run(workspace, found)
    assert people.by_uid(workspace, Uid(stranger[:-1] + "2")) is not None


@pytest.mark.usefixtures("page")
def test_two_people_of_one_name_are_asked_about(
    workspace: Workspace, plan: Callable[..., LabelImportPlan]
) -> None:
    uid = "0197aaaa-0000-7000-8000-00000000000"
    two = [record(annotator_uid=uid + digit, text=LONG) for digit in "12"]
    with pytest.raises(BadInputError, match=r"holds 2 annotators called Ana.*--annotator"):
        plan(*two)
    for digit in "34":
        workspace.store.conn.execute(
            "INSERT INTO annotator (uid, name) VALUES (?, 'Ben')", (uid + digit,)
        )
    with pytest.raises(BadInputError, match=r"2 annotators called Ben here.*--annotator"):
        plan(record(annotator="Ben", text=LONG))
    found = plan(record(annotator="Ben", text=LONG), annotator=uid + "4")
    assert found.parts[0].person.annotator_id == workspace.store.number(
        "SELECT id FROM annotator WHERE uid = ?", (uid + "4",)
    )


@pytest.mark.usefixtures("page")
def test_one_annotator_for_all_lines(plan: Callable[..., LabelImportPlan]) -> None:
    gold = {"label": FACT, "text": LONG, "decided_by": "majority"}
    with pytest.raises(BadInputError, match=r"gold labels.*--annotator NAME"):
        plan(gold)
    with pytest.raises(BadInputError, match=r"names nobody.*--annotator NAME"):
        plan({"label": FACT, "text": LONG})
    assert plan(gold, annotator=" Majority ").new_annotators == ("Majority",)
    assert plan(record(text=LONG), annotator="Ana Ruiz").new_annotators == ("Ana Ruiz",)
    with pytest.raises(BadInputError, match=r"2 annotators \(Ana, Ben\)"):
        plan(record(text=LONG), record(annotator="Ben", text=LONG), annotator="Ana")
    with pytest.raises(BadInputError, match="no annotator with the uid"):
        plan(record(text=LONG), annotator="0197AAAA-0000-7000-8000-000000000001")


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
    exporting.run(workspace, exporting.ExportOptions(out))
    with create_workspace(tmp_path / "other.db") as other:
        importing.run(other, importing.plan([source]))
        found = label_import.plan(other, out)
        assert found.problems == ()
        assert label_import.run(other, found).written == 8
        exporting.run(other, exporting.ExportOptions(tmp_path / "again.jsonl"))
        assert checking.findings(other) == []
    names = {"origin", "story", "story_uid"}
    assert _without(tmp_path / "again.jsonl", names) == _without(out, names)


def _without(path: Path, names: set[str]) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [{k: v for k, v in line.items() if k not in names} for line in lines]


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
    assert events(workspace) == report.written
    again = plan(*lines)
    assert again.already == report.written
    assert label_import.run(workspace, again).written == report.left
    assert events(workspace) == 300
    assert reviewing.count_open(workspace) == 0
    assert checking.findings(workspace) == []
    assert workspace.store.number("SELECT count(*) FROM operation") == 3


def test_names_of_the_file_are_taken_for_whom_somebody_says(
    workspace: Workspace, page: StoryPage, tmp_path: Path
) -> None:
    first, second, *_ = page.variants[0].sentences
    cleo = people.add(workspace, "Cleo Ünal")
    path = tmp_path / "labels.csv"
    lines = f"{first.uid},C. U.,fact\n{second.uid},Zoe,quote\n"
    path.write_text(f"sentence_uid,annotator,label\n{lines}", encoding="utf-8")
    options = LabelImportOptions(persons={"C. U.": cleo.uid, "Zoe": "Zoë Blanc"})
    found = label_import.plan(workspace, path, options)
    assert [(m.name, m.lines, m.person.name) for m in found.persons] == [
        ("C. U.", 1, "Cleo Ünal"),
        ("Zoe", 1, "Zoë Blanc"),
    ]
    assert found.new_annotators == ("Zoë Blanc",)
    with pytest.raises(BadInputError, match="holds no labels of Nobody"):
        label_import.plan(workspace, path, LabelImportOptions(persons={"Nobody": "Zoe"}))


def test_lines_that_can_not_be_read_are_listed_though_no_other_is_left(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    uid = page.variants[0].sentences[0].uid
    found = plan(record(sentence_uid=uid, unsure="perhaps"))
    assert (found.to_write, found.lines) == (0, 1)
    assert "perhaps" in found.problems[0].sentence


def test_a_text_that_contradicts_its_uid_is_left_out(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    first, second, *_ = page.variants[0].sentences
    found = plan(
        record(sentence_uid=first.uid, text=second.text),
        record(sentence_uid=second.uid, text=f" {second.text.replace(' ', chr(160))}"),
    )
    assert (mismatches(found), found.to_write) == ([Mismatch.TEXT_DIFFERS], 1)


def test_a_place_in_other_units_falls_back_on_the_text(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    variant = page.variants[0]
    second = variant.sentences[1]
    place = {"variant_uid": variant.variant.uid, "start": second.start + 1, "end": second.end + 1}
    (part,) = plan(record(text=second.text) | place).parts
    assert part.labels[0].sentence_id == second.id
    assert mismatches(plan(record(text="Elsewhere.") | place)) == [Mismatch.CUT_OTHERWISE]
    without_place = record(text="Elsewhere.", variant_uid=variant.variant.uid)
    assert mismatches(plan(without_place)) == [Mismatch.NOT_HERE]


def test_a_text_that_was_typed_otherwise_is_matched_and_told(
    add_story: Callable[..., StoryPage], plan: Callable[..., LabelImportPlan]
) -> None:
    page = add_story("“It’s done,” she said.")
    found = plan(record(text='"It\'s  done," she said.'))
    assert found.parts[0].labels[0].sentence_id == page.variants[0].sentences[0].id
    assert "white space" in found.remarks[0]


@pytest.mark.usefixtures("page")
def test_labels_by_title_by_code_and_with_a_question_mark(
    workspace: Workspace, tmp_path: Path
) -> None:
    label_set.change(workspace, OPINION, label_set.LabelChange(title="Meinung"))
    path = tmp_path / "labels.csv"
    texts = ("One thing happened.", LONG.strip(), "A third thing happened.")
    rows = zip(texts, ("1", " MEINUNG", "Zitat ?"), strict=True)
    path.write_text("text,label,annotator,outlet\n" + "".join(f'"{t}",{v},Ana,\n' for t, v in rows))
    options = LabelImportOptions(labels={"1": "Fact", "zitat": "quote"})
    found = label_import.plan(workspace, path, options)
    (part,) = found.parts
    assert [(each.label, each.unsure) for each in part.labels] == [(OPINION, False), (QUOTE, True)]
    assert mismatches(found) == [Mismatch.AMBIGUOUS]
    assert found.unknown_labels == {}
    assert "question mark" in found.remarks[0]
    assert label_import.plan(workspace, path).unknown_labels == {"Zitat": 1}, "the doubt stays"
    with pytest.raises(BadInputError, match=r"no label rumour here.*fact"):
        label_import.plan(workspace, path, LabelImportOptions(labels={"1": "rumour"}))
    with pytest.raises(BadInputError, match="has no label 2"):
        label_import.plan(workspace, path, LabelImportOptions(labels={"2": "fact"}))


@pytest.mark.parametrize("name", ["csv", "tsv", "parquet", "conll", "label-studio", "prodigy"])
def test_an_export_in_any_format_goes_back_in(
    workspace: Workspace, page: StoryPage, tmp_path: Path, name: str
) -> None:
    ana = people.add(workspace, "Ana")
    for sentence in page.variants[0].sentences:
        labelling.label(workspace, ana.id, [sentence.id], FACT)
    labelling.set_note(workspace, ana.id, page.variants[0].sentences[0].id, "=a\t\\n\n_")
    exporting.run(workspace, exporting.ExportOptions(tmp_path / "out", name))
    found = label_import.plan(workspace, tmp_path / "out")
    assert (found.already, found.to_write, found.problems) == (4, 0, ())

"""Merging two workspaces, case by case."""

import contextlib
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import (
    BadInputError,
    Cancelled,
    ReadOnlyWorkspaceError,
    WorkspaceError,
)
from annotator.domain.history.log import Verdict
from annotator.domain.ids import AnnotatorId, LabelName
from annotator.domain.labels import FACT, OPINION, QUOTE, Label
from annotator.domain.merging import Answers
from annotator.domain.project.guidelines import Guideline
from annotator.domain.project.label_set import LabelChange
from annotator.services import people, reading, sessions
from annotator.services.articles import importing, repairing
from annotator.services.datasets import exporting
from annotator.services.exchange import merging, merging_publication, merging_texts
from annotator.services.labels import correcting, labelling
from annotator.services.project import guidelines as guidelines_service
from annotator.services.project import label_set as labels
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from annotator.storage import corpus
from annotator.storage.project import guidelines, label_set
from tests.services.exchange.merging_scenes import (
    ANA,
    BEN,
    TEXTS,
    Clock,
    Files,
    contents,
    file_bytes,
    first_sentences,
    label_all,
    merge,
    recut,
)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def test_the_same_article_meets_itself_and_labels_come(files: Files) -> None:
    a, b = files.make("a", *TEXTS[:2]), files.make("b", *TEXTS[:2])
    label_all(a, "Ana", ANA)
    label_all(b, "Ben", BEN, QUOTE)
    before = file_bytes(b)
    report = merge(a, b)
    assert file_bytes(b) == before
    assert (report.coming.variants, report.coming.labels, report.people) == (0, 6, ("Ben",))
    assert report.labels_by_person == (("Ben", 6),)
    assert report.changes.annotators
    assert len(report.changes.sentences) == 6
    with open_workspace(a) as workspace:
        assert reading.story_count(workspace) == 1
        assert reading.workspace_progress(workspace, AnnotatorId(1)).labelled == 6
        assert workspace.store.number("SELECT count(*) FROM sentence_state WHERE is_open") == 6
    assert merge(a, b).coming.lines == 0


def test_labels_that_come_in_place_of_the_persons_own_are_told_of(files: Files) -> None:
    a = files.make("a", *TEXTS[:2])
    label_all(a, "Ben", BEN)
    b = files.copy(a, "b")
    assert merge(a, b).relabelled_by_person == ()
    label_all(b, "Ben", BEN, QUOTE)
    label_all(b, "Ana", ANA)
    with open_workspace(a) as workspace:
        assert merging.preview(workspace, b).relabelled_by_person == (("Ben", 6),)
    assert merge(b, a).relabelled_by_person == ()
    assert merge(a, b).relabelled_by_person == (("Ben", 6),)


def test_stories_that_share_a_variant_become_the_one_with_the_smaller_uid(files: Files) -> None:
    a, b = files.make("a", *TEXTS[:2], title="Ours"), files.make("b", *TEXTS[1:3], title="Theirs")
    label_all(a, "Ana", ANA)
    label_all(b, "Ana", ANA)
    copy = files.copy(b, "copy")
    assert merge(a, b).joined == (("Ours", "Theirs"),)
    assert merge(copy, a).joined == (("Ours", "Theirs"),)
    assert contents(a) == contents(copy)
    with open_workspace(copy) as workspace:
        (row,) = reading.stories(workspace, AnnotatorId(1))
        assert (row.story.title, row.variants, row.progress.labelled) == ("Ours", 3, 8)


def test_a_story_from_elsewhere_can_join_two_that_are_here(files: Files) -> None:
    a = files.make("a", TEXTS[0], title="One")
    with open_workspace(a) as workspace:
        importing.import_article(workspace, Article(TEXTS[2], source="x.txt"), "Two")
    b = files.make("b", TEXTS[0], TEXTS[2], title="Both")
    label_all(a, "Ana", ANA)
    with open_workspace(a) as workspace:
        second = reading.stories(workspace, None)[1].story.id
        labelling.label(workspace, AnnotatorId(1), first_sentences(workspace, second), QUOTE)
    assert merge(a, b).joined == (("One", "Two", "Both"),)
    with open_workspace(a) as workspace:
        (row,) = reading.stories(workspace, AnnotatorId(1))
        assert (row.story.title, row.variants, row.progress.labelled) == ("One", 2, 5)


def test_a_name_with_two_identities_is_asked_about_and_nothing_is_written(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    label_all(a, "Ana", ANA)
    label_all(b, "ana", BEN)
    before = file_bytes(a)
    with pytest.raises(BadInputError, match='--same-person "Ana=Ana"'):
        merge(a, b)
    assert file_bytes(a) == before
    with open_workspace(a) as workspace:
        (question,) = merging.preview(workspace, b).questions
        assert (question.name, question.here, question.there) == ("Ana", ANA, BEN)
        assert merging.ask(workspace, [b, b]) == [question]


def test_one_person_on_two_machines_has_one_vote_the_latest(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    label_all(a, "Ana", BEN)
    label_all(b, "Ana", ANA, QUOTE)
    copy = files.copy(b, "copy")
    answers = Answers(same=((ANA, BEN),))
    report = merge(a, b, answers)
    assert report.same_people == (("Ana", "Ana"),)
    merge(copy, a, answers)
    assert contents(a) == contents(copy)
    with open_workspace(a) as workspace:
        (only,) = people.annotators(workspace)
        assert only.uid == ANA
        assert people.by_uid(workspace, BEN) == only
        assert workspace.store.rows("SELECT DISTINCT label, votes FROM gold_label") == [
            ("quote", 1)
        ]
        labelling.label(workspace, only.id, first_sentences(workspace)[:1], OPINION)
        assert checking.findings(workspace) == []
    # Who is known needs no answer any more.
    assert merge(a, b).questions == ()


def test_one_person_on_two_machines_goes_on_where_they_were(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    label_all(a, "Ana", BEN)
    with open_workspace(a) as workspace:
        workspace.keeps_sessions = True
        me = people.annotators(workspace)[0].id
        one, other, third = first_sentences(workspace)
        labelling.label(workspace, me, [one], OPINION)
        labelling.label(workspace, me, [other], OPINION)
        assert history.undo(workspace, me).sentences == {other}
    with open_workspace(b) as workspace:
        workspace.keeps_sessions = True
        elsewhere = people.add(workspace, "Ana", ANA).id
        labelling.label(workspace, elsewhere, first_sentences(workspace)[2:], QUOTE)
        cleo = people.add(workspace, "Cleo").id
        labelling.label(workspace, cleo, first_sentences(workspace), QUOTE)
    merge(a, b, Answers(same=((ANA, BEN),)))
    with open_workspace(a) as workspace:
        ana = people.by_uid(workspace, BEN)
        assert ana is not None
        assert (ana.uid, ana.id == me) == (ANA, False)
        assert sessions.last_person(workspace) == ana
        assert len(sessions.sessions_of(workspace, ana.id)) == 2
        assert [step.is_done for step in history.steps(workspace, ana.id)] == [False, True, True]
        assert history.redo(workspace, ana.id).sentences == {other}
        assert reading.verdict(workspace, ana.id, other) == Verdict(OPINION)
        for _ in range(2):
            undone = history.undo(workspace, ana.id)
            assert undone.annotators == {ana.id}
        assert reading.verdict(workspace, ana.id, one) == Verdict(FACT)
        # The label from the other machine is later than the first step here, and stays.
        assert history.undo(workspace, ana.id).skipped == {third}
        assert history.undo_state(workspace, ana.id).undo is None
        assert history.redo(workspace, ana.id).sentences == {one, other}
        labelling.label(workspace, ana.id, [third], OPINION)
        assert reading.last_label(workspace, ana.id) is not None
        assert history.undo_state(workspace, ana.id).redo is None
        history.undo(workspace, ana.id)
        assert [s.is_done for s in history.steps(workspace, ana.id)] == [False, True]
        assert checking.findings(workspace) == []


def test_two_people_of_one_name_stay_two(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    label_all(a, "Ana", ANA)
    label_all(b, "Ana", BEN)
    with open_workspace(a) as workspace:
        answers = merging.answers_by_name(workspace, [b], [], ["ana"])
    merge(a, b, answers)
    with open_workspace(a) as workspace:
        assert [person.uid for person in people.annotators(workspace)] == [ANA, BEN]


def test_names_that_nobody_has_are_refused(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(a) as workspace, pytest.raises(BadInputError, match="no annotator Eve"):
        merging.answers_by_name(workspace, [b], [("Eve", "Ana")], [])


def test_definitions_that_differ_are_listed_and_ours_stay(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    rumour = Label(LabelName("rumour"), "Rumour", "F", "red", "Hearsay.", 4, retired=True)
    with open_workspace(b) as workspace, workspace.store.transaction():
        label_set.add_label(workspace.store, rumour)
        guidelines.add(workspace.store, Guideline(BEN, 1, "Another text.", workspace.now()))
        workspace.store.conn.execute("UPDATE label SET title = 'Facts' WHERE name = 'fact'")
    label_all(b, "Ben", BEN, rumour.name)
    remarks = merge(a, b).remarks
    assert remarks == (
        "The label fact has another title in the file; the one here stays.",
        "The label rumour is new here; it comes along.",
        "Version 1 of the guideline has another text in the file; both are kept.",
        "Version 1 of the guideline, from the file, is in force from now on.",
    )
    with open_workspace(a) as workspace:
        labels = label_set.labels(workspace.store)
        assert labels[0].title == "Fact"
        assert (labels[-1].shortcut, labels[-1].color, labels[-1].retired) == ("R", "#767676", True)
        assert workspace.store.number("SELECT count(*) FROM guideline") == 2


def test_sentences_repaired_differently_are_listed_and_both_ways_kept(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", ANA)
    b = files.copy(a, "b")
    split, joined = [(0, 11), (12, 26)], [(0, 56)]
    for path, spans in ((a, split), (b, joined)):
        with open_workspace(path) as workspace:
            recut(workspace, AnnotatorId(1), first_sentences(workspace)[0], spans)
            labelling.label(workspace, AnnotatorId(1), first_sentences(workspace)[:1], OPINION)
    with open_workspace(a) as workspace:
        preview = merging.preview(workspace, b)
    report = merge(a, b)
    (conflict,) = report.conflicts
    assert preview.conflicts == report.conflicts
    assert (conflict.start, conflict.end) == (0, 56)
    assert conflict.ours == ("The council", "met on Monday.", "It voted to close the bridge.")
    assert conflict.theirs == conflict.shown == (TEXTS[0][:56],)
    with open_workspace(a) as workspace:
        texts = {row[0] for row in workspace.store.rows("SELECT text FROM sentence")}
        assert texts >= {*conflict.ours, *conflict.theirs}
        assert workspace.store.number("SELECT count(*) FROM current_label") == 5
        assert len(first_sentences(workspace)) == 2
    assert merge(a, b).conflicts == ()


def test_a_split_is_told_as_one(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    b = files.copy(a, "b")
    with open_workspace(b) as workspace:
        first, place = first_sentences(workspace)[0], len("The council ")
        repairing.split(workspace, people.add(workspace, "Ben").id, first, place)
    assert merge(a, b).coming.repairs == 1


def test_a_preview_changes_nothing(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS)
    label_all(b, "Ben", BEN)
    before = file_bytes(a), file_bytes(b)
    with open_workspace(a) as workspace:
        preview = merging.preview(workspace, b)
    assert (file_bytes(a), file_bytes(b)) == before
    report = merge(a, b)
    assert (report.coming, report.people) == (preview.coming, preview.people)


def test_counterparts_are_computed_for_what_came(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS[:2])
    merge(a, b)
    with open_workspace(a) as workspace:
        assert workspace.store.number("SELECT count(*) FROM counterpart") > 0


def test_undo_is_of_this_workspace_even_where_a_copy_of_its_file_comes_back(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", ANA)
    b = files.copy(a, "b")
    label_all(a, "Ana", ANA, QUOTE)
    label_all(b, "Ana", ANA, OPINION)
    elsewhere = files.make("c", TEXTS[0])
    label_all(elsewhere, "Ana", ANA, FACT)
    with open_workspace(b) as workspace:
        history.undo(workspace, AnnotatorId(1))
    merge(a, b)
    merge(a, elsewhere)
    with open_workspace(a) as workspace:
        steps = 0
        while history.undo(workspace, AnnotatorId(1)):
            steps += 1
        assert steps == 2
        assert checking.findings(workspace) == []


def test_somebody_goes_on_labelling_meanwhile(files: Files) -> None:
    a, b = files.make("a", *TEXTS[:2]), files.make("b", *TEXTS)
    label_all(a, "Ana", BEN)
    label_all(b, "Ana", ANA, QUOTE)
    labels = [OPINION, FACT]

    def work(_done: int, _total: int) -> None:
        with open_workspace(a) as other:
            who = people.by_uid(other, BEN)
            assert who is not None
            labels.reverse()
            labelling.label(other, who.id, first_sentences(other), labels[0])

    with open_workspace(a) as workspace:
        merging.run(workspace, b, Answers(same=((ANA, BEN),)), Watch(report=work))
        assert checking.findings(workspace) == []
        # What was decided last stands, since its uids are the greatest.
        verdicts = "SELECT DISTINCT c.label FROM current_label AS c JOIN sentence AS s ON"
        verdicts += " s.id = c.sentence_id WHERE s.id IN (SELECT id FROM sentence LIMIT 6)"
        assert workspace.store.rows(verdicts) == [(labels[0],)]


def test_stopped_before_anything_is_seen_it_leaves_nothing(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS)
    before = contents(a)
    with open_workspace(a) as workspace, pytest.raises(Cancelled):
        merging.run(workspace, b, watch=stopping_after(3))
    assert contents(a) == before
    with open_workspace(a) as workspace:
        assert workspace.store.number("SELECT count(*) FROM variant") == 1


def test_much_is_published_by_whole_stories_and_goes_on_where_it_broke(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging_publication, "PUBLISHED_AT_ONCE", 1)
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[1])
    label_all(b, "Ben", BEN, QUOTE)
    with open_workspace(b) as workspace:
        for text in TEXTS[2:]:
            importing.import_article(workspace, Article(text), text)
        (*_, last) = sorted(row.story.uid for row in reading.stories(workspace, None))
    whole = files.copy(a, "whole")
    merge(whole, b)
    with open_workspace(a) as workspace:
        workspace.store.conn.execute(
            f"CREATE TEMP TRIGGER breaks BEFORE INSERT ON story WHEN NEW.uid = '{last}'"
            " BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
        with pytest.raises(WorkspaceError):
            merging.run(workspace, b)
        assert len(reading.stories(workspace, None)) == 3
        assert corpus.unpublished(workspace.store) == frozenset()
        assert checking.findings(workspace) == []
    merge(a, b)
    assert contents(a) == contents(whole)


def test_stories_that_others_touch_meanwhile_are_read_again(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b) as workspace:
        for text in TEXTS[1:]:
            importing.import_article(workspace, Article(text), text)
    whole = files.copy(a, "whole")
    merge(whole, b)
    monkeypatch.setattr(merging_publication, "PUBLISHED_AT_ONCE", 1)
    monkeypatch.setattr(merging_texts, "is_as_read", lambda *_: False)
    merge(a, b)
    assert contents(a) == contents(whole)


@pytest.mark.parametrize("steps", range(4, 16, 2))
def test_stopped_later_it_is_sound_and_merging_again_completes_it(files: Files, steps: int) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS)
    label_all(a, "Ana", BEN)
    label_all(b, "Ana", ANA, QUOTE)
    with open_workspace(b) as workspace:
        correcting.set_kind(
            workspace, AnnotatorId(1), first_sentences(workspace)[:2], Kind.BOILERPLATE
        )
        reviewing.adjudicate(
            workspace, AnnotatorId(1), first_sentences(workspace)[3], QUOTE, None, ""
        )
    answers = Answers(same=((ANA, BEN),))
    whole = files.copy(a, "whole")
    merge(whole, b, answers)
    with open_workspace(a) as workspace:
        with contextlib.suppress(Cancelled):
            merging.run(workspace, b, answers, stopping_after(steps))
        assert checking.findings(workspace) == []
    merge(a, b, answers)
    assert contents(a) == contents(whole)


def test_killed_amid_joining_people_opening_brings_their_labels_together(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", BEN)
    with open_workspace(a) as workspace:
        ana = people.add(workspace, "Ana Ruiz", ANA)
        workspace.store.conn.execute(
            "UPDATE annotator SET same_as = ? WHERE uid = ?", (ana.id, BEN)
        )
        assert checking.findings(workspace) != []
    a.chmod(0o444)
    with open_workspace(a) as workspace:
        # A copy is read; the file is as it was.
        assert checking.findings(workspace) == []
        out = files.folder / "labels.jsonl"
        assert exporting.run(workspace, exporting.ExportOptions(out)).records == 3
    a.chmod(0o644)
    with open_workspace(a) as workspace:
        assert checking.findings(workspace) == []


def test_people_who_stand_for_each_other_keep_no_file_from_opening(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", BEN)
    with open_workspace(a) as workspace:
        ana = people.add(workspace, "Ana Ruiz", ANA)
        workspace.store.conn.execute("UPDATE annotator SET same_as = ? - id + 1", (ana.id,))
    with open_workspace(a) as workspace:
        assert checking.findings(workspace) != []


@pytest.mark.parametrize("steps", range(1, 12))
def test_stopped_while_a_copy_of_the_same_workspace_comes(files: Files, steps: int) -> None:
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", ANA)
    b = files.copy(a, "b")
    for path, label in ((a, QUOTE), (b, OPINION)):
        label_all(path, "Ana", ANA, label)
        with open_workspace(path) as workspace:
            history.undo(workspace, AnnotatorId(1))
    label_all(b, "Ana", ANA, QUOTE)
    with open_workspace(a) as workspace, contextlib.suppress(Cancelled):
        merging.run(workspace, b, watch=stopping_after(steps))
    merge(a, b)
    merge(b, a)
    assert contents(a) == contents(b)


def stopping_after(steps: int) -> Watch:
    left = [steps]

    def is_cancelled() -> bool:
        left[0] -= 1
        return left[0] < 0

    return Watch(is_cancelled=is_cancelled)


def test_a_workspace_is_not_merged_into_itself(files: Files) -> None:
    a = files.make("a", TEXTS[0])
    with pytest.raises(BadInputError, match="is the workspace itself"):
        merge(a, a)


def test_a_workspace_that_cannot_be_written_is_not_merged_into(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[1])
    a.chmod(0o444)
    with open_workspace(a) as workspace:
        with pytest.raises(ReadOnlyWorkspaceError):
            merging.run(workspace, b)
        # But what would come can be looked at.
        assert merging.preview(workspace, b).coming.variants == 1


def test_what_only_a_log_beside_the_file_holds_comes_too(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b) as open_elsewhere:
        ben = people.add(open_elsewhere, "Ben", BEN)
        labelling.label(open_elsewhere, ben.id, first_sentences(open_elsewhere), FACT)
        assert merge(a, b).coming.labels == 3


def test_a_clock_far_ahead_is_reported(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b, Clock(4_000_000_000_000)) as workspace:
        ben = people.add(workspace, "Ben", BEN)
        labelling.label(workspace, ben.id, first_sentences(workspace), FACT)
    (remark,) = merge(a, b).remarks
    assert remark.startswith("4 lines of the log were made by a clock")
    label_all(a, "Ana", ANA)
    with open_workspace(a) as workspace:
        last = workspace.store.row("SELECT annotator_id FROM label_event ORDER BY uid DESC")
        assert last == (people.by_uid(workspace, ANA).id,)  # type: ignore[union-attr]


LATER = "The label fact has another title in the file;"
SAME_KEY = "rumour and rumor have the same key, R;"


def test_labels_that_two_people_added_apart_and_a_rule_each_changed(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    for path, name in ((a, "rumor"), (b, "rumour")):
        with open_workspace(path) as workspace:
            labels.add(workspace, name, LabelChange())
            guidelines_service.write(workspace, f"Rules with {name}.")
    with open_workspace(b) as workspace:
        labels.change(workspace, "fact", LabelChange(title="Claim"))
    copy = files.copy(a, "copy")
    remarks = merge(a, b).remarks
    assert remarks == (
        f"{LATER} what was decided later, there, holds from now on.",
        "The label rumour is new here; it comes along.",
        f"{SAME_KEY} the first in the bar keeps it, give the other one another.",
        "rumour and rumor have the same colour; give one of them another.",
        "Version 2 of the guideline has another text in the file; both are kept.",
        "Version 2 of the guideline, from the file, is in force from now on.",
    )
    merge(b, copy)
    seen = []
    for path in (a, b):
        with open_workspace(path) as workspace:
            now = guidelines_service.in_force(workspace)
            assert now is not None
            assert now.text == "Rules with rumour."
            seen.append(
                [(each.name, each.title, each.shortcut) for each in reading.labels(workspace)]
            )
    assert seen[0] == seen[1]
    assert [key for _, _, key in seen[0]] == ["F", "Q", "O", "X", "R", ""]

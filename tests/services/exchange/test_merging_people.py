"""People who come with another workspace: who is who, and what theirs is."""

import pytest

from annotator.domain.errors import (
    BadInputError,
)
from annotator.domain.history.log import Verdict
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.merging import Answers
from annotator.domain.texts.split_places import split_places
from annotator.services import people, reading, sessions
from annotator.services.articles import repairing
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.exchange import acquaintance, merging
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from tests.scenes.apart import ANA, BEN, Files, first_sentences, label_all, merge
from tests.scenes.contents import contents, file_bytes
from tests.scenes.texts import TEXTS


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
        assert acquaintance.ask(workspace, acquaintance.read([b, b])) == [question]


def test_one_person_on_two_machines_has_one_vote_the_latest(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    label_all(a, "Ana", BEN)
    label_all(b, "Ana", ANA, QUOTE)
    first, copy = files.copy(a, "first"), files.copy(b, "copy")
    answers = Answers(same=((ANA, BEN),))
    report = merge(a, b, answers)
    assert report.same_people == (("Ana", "Ana"),)
    (met,) = report.relabelled_by_person
    with open_workspace(copy) as workspace:
        assert merging.preview(workspace, first, answers).outdated_by_person == (met,)
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
        answers = acquaintance.answers_by_name(workspace, acquaintance.read([b]), [], ["ana"])
    merge(a, b, answers)
    with open_workspace(a) as workspace:
        assert [person.uid for person in people.annotators(workspace)] == [ANA, BEN]


@pytest.mark.parametrize("said", [("Anna", "ana"), (ANA, BEN), ("Anna", BEN)])
def test_one_person_is_named_by_names_or_uids(files: Files, said: tuple[str, str]) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    label_all(a, "Anna", ANA)
    label_all(b, "Ana", BEN)
    with open_workspace(a) as workspace:
        answers = acquaintance.answers_by_name(workspace, acquaintance.read([b]), [said], [])
    assert answers == Answers(same=((ANA, BEN),))


def test_names_that_nobody_has_are_refused(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(a) as workspace, pytest.raises(BadInputError, match="no annotator Eve"):
        acquaintance.answers_by_name(workspace, acquaintance.read([b]), [("Eve", "Ana")], [])


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
        assert exporting.run(workspace, ExportOptions(out)).records == 3
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


def test_a_label_that_one_person_has_carried_over_as_another_is_not_left_behind(
    files: Files,
) -> None:
    a = files.make("a", TEXTS[0])
    b = files.copy(a, "b")
    label_all(a, "Ana", ANA)
    label_all(b, "Ana", BEN)
    merge(a, b, Answers(same=((ANA, BEN),)))
    with open_workspace(b) as workspace:
        sentence = first_sentences(workspace)[0]
        (text,) = workspace.store.rows("SELECT text FROM sentence WHERE id = ?", (sentence,))[0]
        person = people.by_uid(workspace, BEN)
        assert person is not None
        repairing.split(workspace, person.id, sentence, split_places(text)[0])
    assert merge(a, b).left_behind == ()

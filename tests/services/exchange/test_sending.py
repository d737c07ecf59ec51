"""Handing a workspace out to one annotator, and merging what comes back."""

import shutil
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import Cancelled, WorkspaceError
from annotator.domain.history.details import Detail
from annotator.domain.ids import AnnotatorId, StoryId, Uid, VariantId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people, reading
from annotator.services.articles import detailing, importing, placing
from annotator.services.exchange import addressing, merging, sending
from annotator.services.labels import correcting, labelling
from annotator.services.review import reviewing
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, open_workspace
from annotator.storage.project import guidelines, label_set
from tests.scenes.apart import first_sentences, recut
from tests.scenes.texts import TEXTS


@pytest.fixture
def shared(workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId) -> Workspace:
    """A workspace of two stories, labelled by Ana and Ben, reviewed by Cleo."""
    for number, (text, title) in enumerate(
        [(TEXTS[0], "Bridge"), (TEXTS[1], "Bridge"), (TEXTS[3], "Square")]
    ):
        importing.import_article(workspace, Article(text, source=f"{number}.txt"), title)
    sentences = first_sentences(workspace)
    labelling.label(workspace, ana, sentences[:2], FACT)
    labelling.label(workspace, ben, sentences, QUOTE)
    cleo = people.add(workspace, "Cleo").id
    reviewing.adjudicate(workspace, cleo, sentences[0], QUOTE, None, "")
    correcting.set_kind(workspace, ben, sentences[4:5], Kind.CAPTION)
    correcting.link(workspace, ana, sentences[0], sentences[4])
    recut(workspace, ben, sentences[0], [(0, 11), (12, 26)])
    return workspace


def test_it_holds_the_texts_and_ones_own_labels_alone(
    shared: Workspace, ana: AnnotatorId, tmp_path: Path
) -> None:
    out = tmp_path / "for-ana.db"
    report = sending.send(shared, ana, out)
    assert (report.out, report.stories, report.variants, report.labels) == (out, 2, 3, 2)
    with open_workspace(out) as sent:
        rows = sent.store.rows
        assert checking.findings(sent) == []
        assert rows("SELECT DISTINCT a.name, e.role FROM label_event AS e JOIN annotator AS a"
                    " ON a.id = e.annotator_id") == [("Ana", "annotation")]  # fmt: skip
        # Ben has decided about the texts, so he is known; Cleo has not.
        assert [person.name for person in people.annotators(sent)] == ["Ana", "Ben"]
        assert rows("SELECT text FROM sentence WHERE kind = 'caption'") == [
            ("It voted to close the old bridge.",)
        ]
        assert rows("SELECT count(*) FROM link") == [(1,)]
        assert [label.name for label in label_set.labels(sent.store)] == [
            label.name for label in label_set.labels(shared.store)
        ]
        assert guidelines.number_in_force(sent.store)[0] == 1
        assert sent.store.workspace_uid != shared.store.workspace_uid
        # Both have the sentences as Ben cut them.
        texts = "SELECT text FROM sentence WHERE active ORDER BY uid"
        assert rows(texts) == shared.store.rows(texts)
    assert [path.name for path in tmp_path.iterdir() if "for-ana" in path.name] == ["for-ana.db"]


def test_when_the_others_worked_is_told_to_nobody(
    shared: Workspace, ana: AnnotatorId, ben: AnnotatorId, tmp_path: Path
) -> None:
    shared.keeps_sessions = True
    sentence = first_sentences(shared)[2:3]
    for who in (ana, ben):
        labelling.label(shared, who, sentence, OPINION)
    names = "SELECT a.name FROM session AS s JOIN annotator AS a ON a.id = s.annotator_id"
    assert shared.store.rows(f"{names} ORDER BY 1") == [("Ana",), ("Ben",)]
    sending.send(shared, ana, tmp_path / "for-ana.db")
    with open_workspace(tmp_path / "for-ana.db") as sent:
        assert sent.store.rows(names) == [("Ana",)]


def test_corrected_names_go_along_with_their_stories_alone(
    shared: Workspace, ana: AnnotatorId, ben: AnnotatorId, tmp_path: Path
) -> None:
    articles = placing.articles(shared)
    bridge, square = articles[0].story, articles[-1].story
    detailing.correct(
        shared,
        ben,
        {each.id: {Detail.OUTLET: "Star"} for each in (articles[0], articles[-1])},
        {bridge.id: "The bridge", square.id: "A secret"},
    )
    out = sending.send(shared, ana, tmp_path / "for-ana.db", [bridge.uid]).out
    assert b"A secret" not in out.read_bytes()
    with open_workspace(out) as sent:
        assert checking.findings(sent) == []
        found = [(each.name, each.story.title) for each in placing.articles(sent)]
        assert found == [("Star", "The bridge"), ("1.txt", "The bridge")]
        # What was there before is in the log: undo belongs to who did it, and merging to all.
        assert sent.store.number("SELECT count(*) FROM detail_event") == 4
    assert merging.run(shared, out).coming.lines == 0


def test_what_comes_back_merges(shared: Workspace, ana: AnnotatorId, tmp_path: Path) -> None:
    out = tmp_path / "for-ana.db"
    sending.send(shared, ana, out)
    untouched = Path(shutil.copy(out, tmp_path / "untouched.db"))
    assert merging.run(shared, untouched).coming.lines == 0
    with open_workspace(out) as sent:
        (here,) = [person for person in people.annotators(sent) if person.name == "Ana"]
        labelling.label(sent, here.id, first_sentences(sent), OPINION)
    labels = "SELECT count(*) FROM label_event"
    before = shared.store.number(labels)
    report = merging.run(shared, out)
    assert report.questions == ()
    assert report.labels_by_person == (("Ana", 7),)
    assert shared.store.number(labels) == before + 7
    assert checking.findings(shared) == []


def test_articles_that_were_removed_are_not_counted(
    shared: Workspace, ana: AnnotatorId, tmp_path: Path
) -> None:
    placing.remove(shared, ana, [VariantId(1)])
    report = sending.send(shared, ana, tmp_path / "out.db")
    assert (report.stories, report.variants) == (2, 2)
    with open_workspace(tmp_path / "out.db") as sent:
        placing.put_back(sent, ana, [VariantId(1)])
        assert len(placing.articles_at(sent, StoryId(1))) == 2


def test_only_the_stories_that_are_named(
    shared: Workspace, ana: AnnotatorId, tmp_path: Path
) -> None:
    square = reading.stories(shared, None)[1].story
    report = sending.send(shared, ana, tmp_path / "out.db", [square.uid])
    assert (report.stories, report.variants, report.sentences, report.labels) == (1, 1, 1, 0)
    with open_workspace(tmp_path / "out.db") as sent:
        assert checking.findings(sent) == []
        assert [row.story.uid for row in reading.stories(sent, None)] == [square.uid]
        # Nobody has decided anything about its text, so nobody else is named.
        assert [person.name for person in people.annotators(sent)] == ["Ana"]


def test_whoever_has_two_rows_gets_the_labels_of_both(shared: Workspace, tmp_path: Path) -> None:
    store = shared.store
    with store.transaction():
        store.conn.execute("INSERT INTO annotator (uid, name, same_as) SELECT ?, 'A.', id"
                         " FROM annotator WHERE name = 'Ana'",
                         (Uid("00000000-0000-7000-8000-0000000000aa"),))  # fmt: skip
    second = AnnotatorId(store.number("SELECT max(id) FROM annotator"))
    labelling.label(shared, second, first_sentences(shared)[2:3], FACT)
    ana = people.by_name(shared, "Ana")
    assert ana is not None
    assert sending.send(shared, ana.id, tmp_path / "out.db").labels == 3
    with open_workspace(tmp_path / "out.db") as sent:
        assert checking.findings(sent) == []


def test_nothing_is_overwritten_and_nothing_is_left_of_what_was_stopped(
    shared: Workspace, ana: AnnotatorId, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.db"
    taken.write_text("mine")
    with pytest.raises(WorkspaceError, match="already exists"):
        sending.send(shared, ana, taken)
    assert taken.read_text() == "mine"
    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        sending.send(shared, ana, tmp_path / "out.db", watch=Watch(is_cancelled=lambda: True))
    assert set(tmp_path.iterdir()) == before
    with pytest.raises(WorkspaceError, match="does not exist; create it first"):
        sending.send(shared, ana, tmp_path / "missing" / "out.db")
    with pytest.raises(WorkspaceError, match=r"taken\.db is a file, not a folder"):
        sending.send(shared, ana, taken / "out.db")
    with pytest.raises(WorkspaceError, match="could not be written: File name too long"):
        sending.send(shared, ana, tmp_path / f"{'x' * 300}.db")


def test_it_knows_whom_it_is_for_and_tells_no_other_file(
    shared: Workspace, ana: AnnotatorId, tmp_path: Path
) -> None:
    assert addressing.addressee(shared) is None
    for_ana = sending.send(shared, ana, tmp_path / "for-ana.db").out
    with open_workspace(for_ana) as sent:
        to = addressing.addressee(sent)
        assert to is not None
        assert to.name == "Ana"
        passed_on = sending.send(sent, to.id, tmp_path / "again.db").out
    for path in (for_ana, passed_on):
        assert merging.preview(shared, path).coming.setup == 0

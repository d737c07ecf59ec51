"""Merging that is stopped, breaks, or is not alone: what is seen is whole, and it goes on."""

import contextlib

import pytest

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import (
    Cancelled,
    WorkspaceError,
)
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.merging import Answers
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.exchange import merging, merging_publication, merging_texts
from annotator.services.labels import correcting, labelling
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from annotator.storage import corpus
from tests.scenes.apart import ANA, BEN, Files, first_sentences, label_all, merge
from tests.scenes.contents import contents
from tests.scenes.texts import TEXTS

ONE_PERSON = Answers(same=((ANA, BEN),))


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


def test_an_import_that_takes_an_article_that_comes_is_said_and_merging_again_completes_it(
    files: Files,
) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS)
    label_all(b, "Ben", BEN, QUOTE)

    def work(_done: int, _total: int) -> None:
        with open_workspace(a) as other:
            importing.import_article(other, Article(TEXTS[1], source="1.txt"), "Taken")

    with open_workspace(a) as workspace:
        with pytest.raises(WorkspaceError, match="nothing was merged"):
            merging.run(workspace, b, watch=Watch(report=work))
        assert checking.findings(workspace) == []
        assert len(reading.stories(workspace, None)) == 2
    merge(a, b)
    with open_workspace(a) as workspace:
        assert corpus.unpublished(workspace.store) == frozenset()
        assert workspace.store.number("SELECT count(*) FROM variant") == len(TEXTS)


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Files of two machines of one person's, and what they are together; tests work on copies."""
    files = Files(tmp_path_factory.mktemp("apart"))
    a, b = files.make("a", TEXTS[0]), files.make("b", *TEXTS)
    label_all(a, "Ana", BEN)
    label_all(b, "Ana", ANA, QUOTE)
    with open_workspace(b) as workspace:
        ana, sentences = AnnotatorId(1), first_sentences(workspace)
        correcting.set_kind(workspace, ana, sentences[:2], Kind.BOILERPLATE)
        reviewing.adjudicate(workspace, ana, sentences[3], QUOTE, None, "")
    merge(files.copy(a, "whole"), b, ONE_PERSON)
    return files


@pytest.mark.slow
@pytest.mark.parametrize("steps", range(4, 16, 2))
def test_stopped_later_it_is_sound_and_merging_again_completes_it(
    files: Files, apart: Files, steps: int
) -> None:
    a, b = files.copy(apart.path("a"), "a"), files.copy(apart.path("b"), "b")
    with open_workspace(a) as workspace:
        with contextlib.suppress(Cancelled):
            merging.run(workspace, b, ONE_PERSON, stopping_after(steps))
        assert checking.findings(workspace) == []
    merge(a, b, ONE_PERSON)
    assert contents(a) == contents(apart.path("whole"))


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """A file and a copy of it, worked in since; tests work on copies of both."""
    files = Files(tmp_path_factory.mktemp("copies"))
    a = files.make("a", TEXTS[0])
    label_all(a, "Ana", ANA)
    b = files.copy(a, "b")
    for path, label in ((a, QUOTE), (b, OPINION)):
        label_all(path, "Ana", ANA, label)
        with open_workspace(path) as workspace:
            history.undo(workspace, AnnotatorId(1))
    label_all(b, "Ana", ANA, QUOTE)
    return files


@pytest.mark.slow
@pytest.mark.parametrize("steps", range(1, 12))
def test_stopped_while_a_copy_of_the_same_workspace_comes(
    files: Files, copies: Files, steps: int
) -> None:
    a, b = files.copy(copies.path("a"), "a"), files.copy(copies.path("b"), "b")
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

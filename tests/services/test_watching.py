"""What other windows do is told once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, Kind, StoryPage
from annotator.domain.history.changes import NOTHING_CHANGED
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.first_look import first_look
from annotator.services.labels import correcting, labelling
from annotator.services.project import guidelines
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.watching import Watcher
from annotator.services.workspace import Workspace, open_workspace


@pytest.fixture
def watcher(workspace: Workspace, sentences: list[SentenceId], ana: AnnotatorId) -> Watcher:
    """Watches the workspace after all that is in it came to be."""
    assert sentences
    assert ana
    return Watcher(workspace)


@pytest.fixture
def other(workspace: Workspace) -> Iterator[Workspace]:
    """Another window on the same workspace."""
    with open_workspace(workspace.path) as opened:
        yield opened


def test_nothing_happens_to_begin_with(watcher: Watcher) -> None:
    assert watcher.poll() is NOTHING_CHANGED


def test_anothers_labels_are_told_once(
    watcher: Watcher, other: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(other, ana, sentences[:2], FACT)
    changes = watcher.poll()
    assert changes.sentences == set(sentences[:2])
    assert changes.annotators == {ana}
    assert len(changes.stories) == 1
    assert not changes.corpus
    assert not watcher.poll()


def test_that_two_rows_are_one_person_is_told_of_everybody(
    watcher: Watcher, other: Workspace, ana: AnnotatorId
) -> None:
    ben = people.add(other, "Ben").id
    assert watcher.poll().annotators == {ben}
    with other.store.transaction():
        other.store.conn.execute("UPDATE annotator SET same_as = ? WHERE id = ?", (ana, ben))
    assert watcher.poll().annotators == {ana, ben}
    assert not watcher.poll()


def test_anothers_decisions_are_told(
    watcher: Watcher, other: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    reviewing.adjudicate(other, ana, sentences[0], FACT)
    changes = watcher.poll()
    assert changes.sentences == {sentences[0]}
    assert changes.annotators == frozenset()


def test_anothers_kinds_are_told_once_and_say_nothing_about_labels(
    watcher: Watcher, other: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    correcting.set_kind(other, ana, sentences[:2], Kind.CAPTION)
    changes = watcher.poll()
    assert changes.kinds == changes.sentences == set(sentences[:2])
    assert len(changes.stories) == 1
    assert not changes.annotators
    assert not changes.links
    assert not watcher.poll()
    history.undo(other, ana)
    assert watcher.poll().kinds == set(sentences[:2])


def test_anothers_links_are_told_once(
    workspace: Workspace,
    other: Workspace,
    ana: AnnotatorId,
    add_story: Callable[..., StoryPage],
) -> None:
    page = add_story("It burnt.", "Nobody slept.")
    one, two = (variant.sentences[0].id for variant in page.variants)
    watcher = Watcher(workspace)
    correcting.link(other, ana, one, two)
    changes = watcher.poll()
    assert changes.links == changes.sentences == {one, two}
    assert changes.stories == {page.story.id}
    assert not changes.annotators
    assert not changes.kinds
    assert not watcher.poll()


def test_anothers_imports_are_told(watcher: Watcher, other: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It burnt.")
    report = importing.run(other, importing.plan([tmp_path / "a.txt"]))
    changes = watcher.poll()
    assert changes.corpus
    assert changes.stories == report.changes.stories
    assert not watcher.poll()


def test_a_variant_that_joins_a_story_is_told(
    watcher: Watcher, other: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("It burnt.")
    report = importing.run(other, importing.plan([tmp_path / "a.txt"], "Story 1"))
    changes = watcher.poll()
    assert changes.corpus
    assert changes.stories == report.changes.stories


def test_people_who_come_are_told(watcher: Watcher, other: Workspace) -> None:
    ben = people.add(other, "Ben")
    assert watcher.poll().annotators == {ben.id}
    assert not watcher.poll()


def test_what_changed_before_it_watched_is_told_once(
    workspace: Workspace, other: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    since = first_look(workspace)
    labelling.label(workspace, ana, sentences[:1], FACT)
    assert Watcher(workspace, since).poll() is NOTHING_CHANGED
    labelling.label(other, ana, sentences[1:2], FACT)
    watcher = Watcher(workspace, since)
    changes = watcher.poll()
    assert changes.corpus
    assert changes.annotators == {ana}
    assert len(changes.stories) == 1
    assert not changes.setup
    assert not watcher.poll()


def test_a_guideline_that_came_before_it_watched_is_told(
    workspace: Workspace, other: Workspace
) -> None:
    since = first_look(workspace)
    guidelines.write(other, "Another guideline.")
    assert Watcher(workspace, since).poll().setup


def test_ones_own_changes_are_not_told(
    watcher: Watcher, other: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(watcher.workspace, ana, sentences[:1], FACT)
    assert watcher.poll() is NOTHING_CHANGED
    labelling.label(other, ana, sentences[1:2], FACT)
    assert sentences[1] in watcher.poll().sentences


def test_an_import_that_was_staged_before_and_published_since_is_told(
    watcher: Watcher, other: Workspace
) -> None:
    staged = other.store.conn.execute(
        "INSERT INTO variant (uid, text, text_sha256, imported_at) VALUES ('v', '', '', ?)",
        (other.now(),),
    ).lastrowid
    assert watcher.poll().corpus is False
    report = importing.import_article(other, Article("Published in between."), "Story")
    (story,) = report.changes.stories
    assert watcher.poll().stories == {story}
    other.store.conn.execute("UPDATE variant SET story_id = ? WHERE id = ?", (story, staged))
    changes = watcher.poll()
    assert changes.corpus
    assert changes.stories == {story}
    assert not watcher.poll()

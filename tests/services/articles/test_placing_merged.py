"""Articles that were moved or removed in one of two workspaces that meet."""

from pathlib import Path

from annotator.domain.corpus import Article
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT
from annotator.services import people, reading
from annotator.services.articles import importing, naming, placing
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace, open_workspace
from tests.scenes.apart import ANA, BEN, Files, merge
from tests.scenes.texts import TEXTS
from tests.services.articles.conftest import sizes

ONE, TWO, THREE = TEXTS[:3]


def ana_of(workspace: Workspace) -> AnnotatorId:
    return (people.by_uid(workspace, ANA) or people.add(workspace, "Ana", ANA)).id


def move(path: Path, name: str, story: str) -> None:
    with open_workspace(path) as workspace:
        found = naming.named(placing.articles(workspace), name)
        target = reading.story_named(workspace, story)
        placing.move(workspace, ana_of(workspace), [found.id], target.id)


def remove(path: Path, name: str) -> None:
    with open_workspace(path) as workspace:
        found = naming.named(placing.articles(workspace), name)
        placing.remove(workspace, ana_of(workspace), [found.id])


def two_stories(files: Files, name: str) -> Path:
    path = files.make(name, ONE, TWO, title="Bridge")
    with open_workspace(path) as workspace:
        importing.import_article(workspace, Article(THREE, source="2.txt"), "Rain")
    return path


def ben_of(workspace: Workspace) -> AnnotatorId:
    found = people.by_uid(workspace, BEN)
    assert found is not None
    return found.id


def test_a_move_here_and_labels_there_meet(tmp_path: Path) -> None:
    files = Files(tmp_path)
    here = two_stories(files, "here")
    there = files.copy(here, "there")
    move(here, "1.txt", "Rain")
    with open_workspace(there) as workspace:
        ben = people.add(workspace, "Ben", BEN).id
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        labelling.label(workspace, ben, [s.id for s in page.variants[1].sentences], FACT)
    assert merge(here, there).coming.places == 0
    report = merge(there, here)
    assert report.coming.places == 2
    assert not report.joined
    for path in (here, there):
        with open_workspace(path) as workspace:
            assert [row[:2] for row in sizes(workspace)] == [("Bridge", 1), ("Rain", 2)]
            assert {row[3] for row in sizes(workspace, ben_of(workspace))} == {0, 3}


def test_an_article_removed_here_stays_removed_when_an_older_file_comes(tmp_path: Path) -> None:
    files = Files(tmp_path)
    here = two_stories(files, "here")
    there = files.copy(here, "there")
    remove(here, "1.txt")
    for one, other in ((here, there), (there, here)):
        merge(one, other)
        with open_workspace(one) as workspace:
            assert [row[:2] for row in sizes(workspace)] == [("Bridge", 1), ("Rain", 1)]


def test_a_removed_article_that_is_new_comes_removed(tmp_path: Path) -> None:
    files = Files(tmp_path)
    here, there = files.make("here", "Something else happened."), two_stories(files, "there")
    remove(there, "1.txt")
    merge(here, there)
    with open_workspace(here) as workspace:
        assert sum(row[1] for row in sizes(workspace)) == 3
        assert sum(each.removed for each in placing.articles(workspace)) == 1


def test_where_it_was_moved_to_joins_with_where_somebody_else_had_put_it(tmp_path: Path) -> None:
    files = Files(tmp_path)
    here = two_stories(files, "here")
    there = files.make("there", TWO, "The bridge was closed again.", title="The bridge again")
    move(here, "1.txt", "Rain")
    assert merge(here, there).joined == (("Rain", "The bridge again"),)
    with open_workspace(here) as workspace:
        assert [row[:2] for row in sizes(workspace)] == [("Bridge", 1), ("Rain", 3)]


def test_a_story_that_was_joined_is_known_by_its_old_uid(tmp_path: Path) -> None:
    files = Files(tmp_path)
    a, b = files.make("a", ONE, title="Ours"), files.make("b", ONE, TWO, title="Theirs")
    c = files.copy(b, "c")
    with open_workspace(c) as workspace:
        importing.import_article(workspace, Article(THREE, source="3.txt"), "Theirs")
        everything = placing.articles(workspace)
    remove(c, everything[0].uid)
    merge(a, b)
    merge(a, c)
    with open_workspace(a) as workspace:
        assert [row[:2] for row in sizes(workspace)] == [("Ours", 2)]

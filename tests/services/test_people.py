"""People are found, told apart and added."""

import pytest

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, SentenceId, Uid
from annotator.domain.labels import FACT
from annotator.domain.project.assigning import AssignmentOptions
from annotator.domain.uids import is_uid
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.project import assigning
from annotator.services.workspace import Workspace
from annotator.storage import people as storage


@pytest.mark.parametrize("name", ["Ana Lima", "ana lima", " ANA  LIMA ", "\uff21\uff4e\uff41 Lima"])
def test_two_people_never_share_a_name_by_accident(workspace: Workspace, name: str) -> None:
    ana = people.add(workspace, "Ana Lima")
    with pytest.raises(BadInputError, match="already an annotator Ana Lima here"):
        people.add(workspace, name)
    with people.acting(workspace, name) as found:
        assert found == ana
    assert people.annotators(workspace) == [ana]


@pytest.mark.parametrize("name", ["", "  ", "\u200b\x00"])
def test_a_name_must_be_visible(workspace: Workspace, name: str) -> None:
    with pytest.raises(BadInputError, match="needs a name"):
        people.add(workspace, name)


def test_people_are_found_by_id_uid_and_name(workspace: Workspace) -> None:
    ben = people.add(workspace, "Ben")
    ana = people.add(workspace, "Ana", Uid("00000000-0000-7000-8000-00000000000a"))
    assert people.annotators(workspace) == [ana, ben]
    assert people.by_id(workspace, ben.id) == ben
    assert people.by_uid(workspace, ana.uid) == ana
    assert people.by_name(workspace, "ben") == ben
    assert people.by_id(workspace, AnnotatorId(9)) is None
    assert people.by_uid(workspace, Uid("")) is None
    assert people.by_name(workspace, "Cleo") is None


def test_what_is_no_uid_becomes_nobodys(workspace: Workspace) -> None:
    ana = people.add(workspace, "Ana", Uid("ana"))
    assert is_uid(ana.uid)


def test_one_of_several_of_one_name_is_named_by_uid(workspace: Workspace) -> None:
    ana = people.add(workspace, "Ana")
    other = storage.add_annotator(workspace.store, people.new_uid(workspace), "Ana")
    assert people.named(workspace, other.uid) == other
    with pytest.raises(BadInputError, match=f"2 annotators here are called Ana.*{other.uid}"):
        people.named(workspace, "ana")
    with pytest.raises(BadInputError, match="no annotator Ben here; there is Ana"):
        people.named(workspace, "Ben")
    # Whoever acts for one of them says which.
    with people.acting(workspace, other.uid) as found:
        assert found == other
    with pytest.raises(BadInputError, match="2 annotators here are called Ana"):
        people.acting(workspace, "Ana").__enter__()
    with pytest.raises(BadInputError, match="no annotator with the uid"):
        people.acting(workspace, people.new_uid(workspace)).__enter__()
    names = {person.name for person in people.shown(workspace)}
    assert len(names) == 2
    assert all(name.startswith("Ana (…") for name in names)
    assert ana.name == "Ana"


def test_where_only_others_have_labelled_the_file_may_be_for_one_of_them(
    workspace: Workspace,
) -> None:
    importing.import_article(workspace, Article("It burnt. All of it."), "Story")
    stranger = people.new_uid(workspace)
    assert not people.is_of_others(workspace, stranger)
    ana = people.add(workspace, "Ana")
    assert people.is_of_others(workspace, stranger)
    assert not people.is_of_others(workspace, ana.uid)
    people.add(workspace, "Ben")
    assert people.is_of_others(workspace, ana.uid)
    labelling.label(workspace, ana.id, [SentenceId(1)], FACT)
    assert not people.is_of_others(workspace, ana.uid)


def test_who_is_new_stays_only_if_what_they_do_is_not_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInputError), people.acting(workspace, "Ana"):
        raise BadInputError("No.")
    with people.acting(workspace, "Ben") as ben:
        assert people.annotators(workspace) == [ben]
    assert people.annotators(workspace) == []
    with people.acting(workspace, "Cleo", stays=True) as cleo:
        pass
    with pytest.raises(BadInputError), people.acting(workspace, "cleo"):
        raise BadInputError("No.")
    assert people.annotators(workspace) == [cleo]


def test_nobody_loses_the_name_under_which_something_was_saved(
    workspace: Workspace, sentences: list[SentenceId]
) -> None:
    with people.acting(workspace, "Dora") as dora:
        labelling.label(workspace, dora.id, sentences[:1], FACT)
    assert people.annotators(workspace) == [dora]


def test_nobody_is_taken_back_to_whom_stories_are_assigned(
    workspace: Workspace, sentences: list[SentenceId]
) -> None:
    assert sentences
    with people.acting(workspace, "Dora") as dora:
        assigning.run(workspace, assigning.plan(workspace, [dora], AssignmentOptions(0.0)))
    assert [share.annotator for share in assigning.shares(workspace)] == [dora]

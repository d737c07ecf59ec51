"""Labels are added, renamed, moved, retired and brought back."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.project.color_vision import LEAST_DISTANCE, nearest
from annotator.domain.project.label_set import LONGEST_TITLE, LabelChange
from annotator.services import reading
from annotator.services.articles import repairing
from annotator.services.labels import labelling
from annotator.services.project import label_set
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace

NOTHING = LabelChange()


def names(workspace: Workspace) -> list[str]:
    return [label.name for label in reading.labels(workspace)]


def test_a_label_that_is_added_gets_a_free_key_and_its_own_colour(workspace: Workspace) -> None:
    label = label_set.add(workspace, "rumour", LabelChange(definition="Hearsay."))
    assert (label.title, label.shortcut, label.definition) == ("Rumour", "R", "Hearsay.")
    assert label.color not in {other.color for other in reading.labels(workspace)[:4]}
    assert names(workspace) == ["fact", "quote", "opinion", "exclude", "rumour"]
    assert checking.findings(workspace) == []


def test_renaming_changes_the_title_and_no_label_that_was_given(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:2], FACT)
    label_set.change(workspace, "fact", LabelChange(title="Claim", shortcut="v", color="#332288"))
    label = reading.labels(workspace)[0]
    assert (label.name, label.title, label.shortcut, label.color) == (
        "fact",
        "Claim",
        "V",
        "#332288",
    )
    assert label_set.labels_given(workspace) == {FACT: 2}


def test_labels_of_a_sentence_that_was_split_are_counted_where_they_stand(
    workspace: Workspace, ana: AnnotatorId, pages: list[StoryPage]
) -> None:
    sentence = pages[0].variants[0].sentences[0]
    labelling.label(workspace, ana, [sentence.id], FACT)
    repairing.split(workspace, ana, sentence.id, sentence.text.index("begins"))
    assert label_set.labels_given(workspace) == {FACT: 2}


def test_a_retired_label_keeps_what_it_was_given_for_and_comes_back(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    label_set.retire(workspace, "fact")
    label_set.add(workspace, "figure", LabelChange(shortcut="F"))
    assert names(workspace) == ["quote", "opinion", "exclude", "figure"]
    assert label_set.labels_given(workspace) == {FACT: 1}
    back = label_set.bring_back(workspace, "fact")
    assert back.shortcut not in {"", "F"}
    assert checking.findings(workspace) == []


def test_a_label_that_comes_back_looks_like_no_other(workspace: Workspace) -> None:
    blue = reading.labels(workspace)[0].color
    label_set.retire(workspace, FACT)
    label_set.add(workspace, "figure", LabelChange(title="Fact", color=blue))
    with pytest.raises(BadInputError, match="Another label has the title Fact"):
        label_set.bring_back(workspace, FACT)
    assert names(workspace) == ["quote", "opinion", "exclude", "figure"]
    label_set.change(workspace, FACT, LabelChange(title="Claim"))
    back = label_set.bring_back(workspace, FACT)
    others = [other.color for other in reading.labels(workspace) if other.name != FACT]
    found = nearest(back.color, others)
    assert found is not None
    assert found[1] >= LEAST_DISTANCE
    assert checking.findings(workspace) == []


def test_moving_counts_the_places_anew(workspace: Workspace) -> None:
    label_set.move(workspace, "opinion", 0)
    assert names(workspace) == ["opinion", "fact", "quote", "exclude"]
    assert [label.position for label in reading.labels(workspace)] == [0, 1, 2, 3]


def test_undo_takes_back_step_by_step(workspace: Workspace) -> None:
    label_set.add(workspace, "rumour", NOTHING)
    label_set.change(workspace, "fact", LabelChange(title="Claim"))
    assert label_set.undo(workspace)
    assert reading.labels(workspace)[0].title == "Fact"
    assert label_set.undo(workspace)
    assert names(workspace) == ["fact", "quote", "opinion", "exclude"]
    assert label_set.undo(workspace) == []
    assert checking.findings(workspace) == []


@pytest.mark.parametrize(
    ("name", "change", "sentence"),
    [
        ("fact", NOTHING, "There is already a label fact; change that one"),
        ("FACT", NOTHING, "There is already a label fact"),
        (" ", NOTHING, "A label needs a name"),
        ('a"b', NOTHING, "quotation mark"),
        ("rumour", LabelChange(title=" "), "needs a title"),
        ("rumour", LabelChange(title="quote"), "Another label has the title Quote"),
        ("rumour", LabelChange(title="x" * (LONGEST_TITLE + 1)), f"at most {LONGEST_TITLE}"),
        ("rumour", LabelChange(shortcut="F"), "F is the key of Fact already; free keys are A, B"),
        ("rumour", LabelChange(shortcut="j"), "J does something else in the columns"),
        ("rumour", LabelChange(shortcut="Ж"), "one letter from A to Z"),
        ("rumour", LabelChange(color="red"), "A colour is written like #0072b2, not red"),
        ("rumour", LabelChange(color="#0070b0"), "Not every reader can tell"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    workspace: Workspace, name: str, change: LabelChange, sentence: str
) -> None:
    with pytest.raises(BadInputError, match=sentence):
        label_set.add(workspace, name, change)
    assert names(workspace) == ["fact", "quote", "opinion", "exclude"]


def test_a_title_may_be_as_long_as_is_said_and_one_that_a_retired_label_had(
    workspace: Workspace,
) -> None:
    label_set.retire(workspace, QUOTE)
    label_set.add(workspace, "rumour", LabelChange(title="Quote"))
    label_set.add(workspace, "guess", LabelChange(title="x" * LONGEST_TITLE))
    assert names(workspace) == ["fact", "opinion", "exclude", "rumour", "guess"]


def test_the_last_label_stays(workspace: Workspace) -> None:
    for name in ("fact", "quote", "opinion"):
        label_set.retire(workspace, name)
    with pytest.raises(BadInputError, match="only label left"):
        label_set.retire(workspace, "exclude")


def test_a_label_set_can_be_used_as_it_is_changed(
    workspace: Workspace, ana: AnnotatorId, add_story: Callable[..., StoryPage]
) -> None:
    page = add_story("One.\nTwo.")
    label_set.add(workspace, "rumour", NOTHING)
    sentence = page.variants[0].sentences[0].id
    labelling.label(workspace, ana, [sentence], LabelName("rumour"))
    assert label_set.labels_given(workspace) == {"rumour": 1}

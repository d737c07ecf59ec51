"""The votes of a story, read by their indexes."""

from collections.abc import Callable

from annotator.domain.agreement.votes import StoryVotes
from annotator.domain.corpus import StoryPage
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, QUOTE
from annotator.services.labels import labelling
from annotator.services.workspace import Workspace
from annotator.storage.review.agreement_votes import votes_of_story


def test_the_votes_on_a_sentence_stand_together(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    ben: AnnotatorId,
) -> None:
    page = add_story("One is here.\nTwo is here.\nThree is here.")
    one, two, _ = (sentence.id for sentence in page.variants[0].sentences)
    for who, sentence, label in (
        (ben, two, QUOTE),
        (ana, one, FACT),
        (ana, two, FACT),
        (ben, one, FACT),
    ):
        labelling.label(workspace, who, [sentence], label)
    found = votes_of_story(workspace.store, page.story)

    assert list(found.sentences) == [one, one, two, two]
    votes = set(zip(found.sentences, found.annotators, found.labels, strict=True))
    assert votes == {(one, ana, FACT), (one, ben, FACT), (two, ana, FACT), (two, ben, QUOTE)}
    assert found.unlabelled == 1


def test_a_story_without_votes(workspace: Workspace, add_story: Callable[..., StoryPage]) -> None:
    story = add_story("One is here.\nTwo is here.").story

    assert votes_of_story(workspace.store, story) == StoryVotes(story, (), (), (), 2)


def test_no_table_is_read_as_a_whole(
    workspace: Workspace, add_story: Callable[..., StoryPage]
) -> None:
    story = add_story("One is here.").story
    statements: list[str] = []
    workspace.store.conn.set_trace_callback(statements.append)
    votes_of_story(workspace.store, story)
    workspace.store.conn.set_trace_callback(None)

    assert len(statements) == 2
    for statement in statements:
        steps = [row[3] for row in workspace.store.rows(f"EXPLAIN QUERY PLAN {statement}")]
        assert not any(step.startswith("SCAN") for step in steps), steps

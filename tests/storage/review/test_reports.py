"""What reports read: gold labels by outlet, times of labels, progress."""

from annotator.domain.corpus import Article
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.services import reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.workspace import Workspace
from annotator.storage.review import reports


def story_of(workspace: Workspace, *outlets: str) -> tuple[StoryId, list[list[SentenceId]]]:
    for number, outlet in enumerate(outlets):
        text = "\n".join(f"Sentence {place} of {number} here." for place in range(4))
        importing.import_article(workspace, Article(text, outlet=outlet, source=f"{number}"), "S")
    page = reading.page(workspace, reading.stories(workspace, None)[-1].story.id)
    assert page is not None
    return page.story.id, [[each.id for each in variant.sentences] for variant in page.variants]


def test_gold_is_counted_by_outlet(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, cleo: AnnotatorId
) -> None:
    story, (post, wire, other) = story_of(workspace, "Post", "Wire", "Post")
    labelling.label(workspace, ana, [*post, wire[0], other[0]], FACT)
    labelling.label(workspace, ben, [post[0], post[1]], QUOTE)
    labelling.label(workspace, cleo, [post[1]], EXCLUDE)
    labelling.label(workspace, cleo, [wire[0]], FACT)
    reviewing.adjudicate(workspace, cleo, post[1], OPINION)
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE sentence SET active = 0 WHERE id = ?", (post[3],))

    assert sorted(reports.gold_by_outlet(workspace.store, story), key=str) == [
        ("Post", FACT, 2),
        ("Post", OPINION, 1),
        ("Post", None, 1),
        ("Wire", FACT, 1),
    ]
    assert reports.articles_by_outlet(workspace.store) == {"Post": 2, "Wire": 1}
    assert reports.labelled_by_story(workspace.store, ana) == {story: 5}


def test_times_are_of_labels_by_hand_in_sessions(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    workspace.keeps_sessions = True
    labelling.label(workspace, ana, sentences[1:3], FACT)
    labelling.clear(workspace, ana, sentences[1:2])
    labelling.label(workspace, ben, sentences[:1], FACT)
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE annotator SET same_as = ? WHERE id = ?", (ana, ben))

    times = list(reports.label_times(workspace.store, ana))
    assert len(times) == 3, "two of Ana's, one of her other name's"
    assert times == sorted(times)
    assert len({session for session, _ in times}) == 2

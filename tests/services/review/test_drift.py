"""Drift over a real workspace: gold against gold, page by page."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.comparison.findings import FindingKind
from annotator.domain.corpus import Article, Kind, StoryPage
from annotator.domain.errors import BadInputError, Cancelled
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.domain.review.drift import Drift, DriftQuery, Rank
from annotator.services import counterparts, reading
from annotator.services.articles import importing
from annotator.services.labels import correcting, labelling, propagating
from annotator.services.review import drift, reviewing
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace

LEDGER = "“I have brought boats through that gap for years,” Tam Orlick said. The council met."
POST = "I have brought boats through that gap for years, Tam Orlick claimed. The council met."
COURIER = "Boats have come through that gap for years. The council met."
SHARED = Path(__file__).parents[3].parent / "shared" / "articles"


@pytest.fixture
def harbour(workspace: Workspace) -> StoryPage:
    """A story of three variants; the last one names no outlet and no date."""
    for text, outlet, published_at in (
        (POST, "Post", "2018-06-12"),
        (LEDGER, "Ledger", "2018-06-11"),
        (COURIER, "", ""),
    ):
        article = Article(text, outlet, published_at=published_at, source="courier.txt")
        importing.import_article(workspace, article, "Harbour")
    return story_page(workspace)


def story_page(workspace: Workspace) -> StoryPage:
    story = reading.stories(workspace, None)[-1].story
    counterparts.bring_up_to_date(workspace, story.id)
    page = reading.page(workspace, story.id)
    assert page is not None
    return page


def ids(page: StoryPage, place: int) -> list[SentenceId]:
    """The sentences at this place in each variant, in the order of the variants."""
    return [variant.sentences[place].id for variant in page.variants]


def give(
    workspace: Workspace, who: AnnotatorId, sentences: list[SentenceId], *labels: LabelName
) -> None:
    for sentence, label in zip(sentences, labels, strict=False):
        labelling.label(workspace, who, [sentence], label)


def all_drift(workspace: Workspace, query: DriftQuery | None = None) -> list[Drift]:
    return list(drift.each(workspace, drift.survey(workspace, query or DriftQuery())))


def test_a_quote_that_became_a_fact(
    workspace: Workspace, harbour: StoryPage, ana: AnnotatorId
) -> None:
    post, ledger, _ = ids(harbour, 0)
    give(workspace, ana, [post, ledger], FACT, QUOTE)
    give(workspace, ana, ids(harbour, 1), FACT, FACT, FACT)
    (found,) = all_drift(workspace)

    assert found.story == harbour.story
    assert (found.one.sentence_id, found.other.sentence_id) == (ledger, post)
    assert (found.one.variant.outlet, found.one.published_at) == ("Ledger", "2018-06-11")
    assert found.source == found.one, "it was published earlier"
    assert (found.one.gold.label, found.other.gold.label) == (QUOTE, FACT)
    assert found.place.rank is Rank.WORDS_OF_OTHERS
    assert found.place.statement == min(post, ledger)
    assert {finding.kind for finding in found.comparison.findings} == {
        FindingKind.QUOTES_LOST,
        FindingKind.VERB_CHANGED,
    }
    survey = drift.survey(workspace)
    (outlets,) = [pair for pair in survey.outlets if pair.drifting]
    assert (outlets.one, outlets.other, outlets.counts) == (
        "Ledger",
        "Post",
        {(QUOTE, FACT): 1, (FACT, FACT): 1},
    )
    assert {(pair.one, pair.other) for pair in survey.outlets} >= {
        ("Ledger", "courier.txt"),
        ("Post", "courier.txt"),
    }, "a variant without outlet has its file's name"


def test_gold_counts_and_nothing_else(
    workspace: Workspace,
    harbour: StoryPage,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
) -> None:
    post, ledger, _ = ids(harbour, 0)
    give(workspace, ana, [post, ledger], QUOTE, QUOTE)
    give(workspace, ben, [post, ledger], FACT, QUOTE)
    assert all_drift(workspace) == [], "a tie has no gold"
    reviewing.adjudicate(workspace, cleo, post, OPINION)
    (found,) = all_drift(workspace)
    assert (found.one.gold.label, found.other.gold.label) == (QUOTE, OPINION)
    assert (found.other.gold.decided_by.value, found.other.gold.votes) == ("adjudication", 2)


def test_a_label_copied_and_not_confirmed_has_no_gold(
    workspace: Workspace, harbour: StoryPage, ana: AnnotatorId
) -> None:
    post, ledger, _ = ids(harbour, 0)
    give(workspace, ana, [ledger], QUOTE)
    copied = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)
    with workspace.store.transaction():
        judgements = [Judgement(post, copied)]
        labelling.record(workspace, OperationKind.LABEL, ana, Role.ANNOTATION, judgements)
    assert all_drift(workspace) == []
    propagating.confirm(workspace, ana, [post])
    assert len(all_drift(workspace)) == 1


def test_links_and_unlinks_of_people_count(
    workspace: Workspace, harbour: StoryPage, ana: AnnotatorId
) -> None:
    post, ledger, _ = ids(harbour, 0)
    council = ids(harbour, 1)[0]
    give(workspace, ana, [post, ledger], FACT, QUOTE)
    correcting.unlink(workspace, ana, post, ledger)
    assert all_drift(workspace) == []
    give(workspace, ana, [council], FACT)
    correcting.link(workspace, ana, ledger, council)
    (found,) = all_drift(workspace)
    assert {found.one.sentence_id, found.other.sentence_id} == {ledger, council}


def test_furniture_has_no_drift(workspace: Workspace, harbour: StoryPage, ana: AnnotatorId) -> None:
    post, ledger, _ = ids(harbour, 0)
    give(workspace, ana, [post, ledger], EXCLUDE, QUOTE)
    (found,) = all_drift(workspace)
    assert found.place.rank is Rank.EXCLUDED
    correcting.set_kind(workspace, ana, [post], Kind.BOILERPLATE)
    assert all_drift(workspace) == []


def test_a_finding_is_asked_for(workspace: Workspace, harbour: StoryPage, ana: AnnotatorId) -> None:
    give(workspace, ana, ids(harbour, 0), FACT, QUOTE)
    give(workspace, ana, ids(harbour, 1), FACT, OPINION)
    assert len(all_drift(workspace)) == 2
    (found,) = all_drift(workspace, DriftQuery(finding=FindingKind.QUOTES_LOST))
    assert found.place.rank is Rank.WORDS_OF_OTHERS
    assert all_drift(workspace, DriftQuery(finding=FindingKind.QUOTES_GAINED)) == []


def test_the_pairs_with_a_finding_are_picked_out_at_once(
    workspace: Workspace, harbour: StoryPage, ana: AnnotatorId
) -> None:
    give(workspace, ana, ids(harbour, 0), FACT, QUOTE)
    give(workspace, ana, ids(harbour, 1), FACT, OPINION)
    asked = drift.survey(workspace, DriftQuery(finding=FindingKind.QUOTES_LOST))
    assert (len(asked.places), dict(asked.by_story)) == (2, {harbour.story.id: 2})
    few = drift.with_finding(workspace, asked)
    assert len(few.places) == 1
    assert list(drift.each(workspace, few)) == list(drift.each(workspace, asked))
    whole = drift.survey(workspace)
    assert drift.with_finding(workspace, whole) is whole
    with pytest.raises(Cancelled):
        drift.with_finding(workspace, asked, Watch(is_cancelled=lambda: True))


def test_what_other_variants_say_in_its_place(
    workspace: Workspace, harbour: StoryPage, ana: AnnotatorId
) -> None:
    post, ledger, courier = ids(harbour, 1)
    give(workspace, ana, [post, ledger], FACT, OPINION)
    assert drift.elsewhere(workspace, post, ledger) == (), "it has no label yet"
    give(workspace, ana, [courier], QUOTE)
    (found,) = drift.elsewhere(workspace, post, ledger)
    assert (found.sentence_id, found.gold.label) == (courier, QUOTE)
    assert drift.elsewhere(workspace, SentenceId(999), post) == ()


def test_pages_make_up_the_list(workspace: Workspace, harbour: StoryPage, ana: AnnotatorId) -> None:
    give(workspace, ana, ids(harbour, 0), FACT, QUOTE)
    give(workspace, ana, ids(harbour, 1), FACT, OPINION, QUOTE)
    found = drift.survey(workspace)
    whole = list(drift.each(workspace, found))
    assert len(whole) == len(found.places) == 4

    parts: list[Drift] = []
    start: int | None = 0
    while start is not None:
        page = drift.page(workspace, found, start, limit=3)
        parts += page.drifts
        start = page.following
    assert parts == whole


def test_what_has_been_labelled_alike_since_is_left_out(
    workspace: Workspace, harbour: StoryPage, ana: AnnotatorId
) -> None:
    give(workspace, ana, ids(harbour, 0), FACT, QUOTE)
    found = drift.survey(workspace)
    give(workspace, ana, ids(harbour, 0), QUOTE)
    page = drift.page(workspace, found)
    assert (page.drifts, page.following) == ((), None)


def test_one_story_alone(
    workspace: Workspace,
    harbour: StoryPage,
    ana: AnnotatorId,
    add_story: Callable[..., StoryPage],
) -> None:
    add_story(POST + " Gulls came.", LEDGER + " Gulls came.")
    other = story_page(workspace)
    give(workspace, ana, ids(harbour, 0), FACT, QUOTE)
    give(workspace, ana, ids(other, 0), FACT, QUOTE)
    assert len(all_drift(workspace)) == 2
    for page in (harbour, other):
        (found,) = all_drift(workspace, DriftQuery(page.story.id))
        assert found.story == page.story


def test_what_is_not_here(workspace: Workspace, harbour: StoryPage) -> None:
    with pytest.raises(BadInputError, match="story is not in this workspace"):
        drift.survey(workspace, DriftQuery(StoryId(99)))
    with pytest.raises(BadInputError, match="No article here is from “Gazette”"):
        drift.survey(workspace, DriftQuery(outlets=frozenset({"Gazette"})))
    assert drift.survey(workspace, DriftQuery(harbour.story.id)).places == ()


def test_it_tells_how_far_it_is_and_can_be_stopped(
    workspace: Workspace, harbour: StoryPage, ana: AnnotatorId
) -> None:
    give(workspace, ana, ids(harbour, 0), FACT, QUOTE)
    steps: list[tuple[int, int]] = []
    found = drift.survey(workspace, watch=Watch(lambda done, total: steps.append((done, total))))
    assert steps == [(0, 1), (1, 1)]
    stopped = Watch(is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        drift.survey(workspace, watch=stopped)
    with pytest.raises(Cancelled):
        drift.page(workspace, found, watch=stopped)
    assert not workspace.store.conn.in_transaction


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not beside the checkout")
def test_the_five_shared_articles(workspace: Workspace, ana: AnnotatorId) -> None:
    importing.run(workspace, importing.plan([SHARED]))
    page = story_page(workspace)
    for variant in page.variants:
        for sentence in variant.sentences:
            label = QUOTE if "“" in sentence.text or '"' in sentence.text else FACT
            labelling.label(workspace, ana, [sentence.id], label)
    found = all_drift(workspace)

    assert found
    assert found[0].place.rank is Rank.WORDS_OF_OTHERS
    assert all(each.one.gold.label == QUOTE and each.source is None for each in found)
    assert any(
        finding.kind is FindingKind.QUOTES_LOST
        for each in found
        for finding in each.comparison.findings
    )
    assert {each.one.variant.name for each in found} <= {v.variant.name for v in page.variants}

"""Deciding by rule: what the preview says is done, as one step, and undone as one."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import OperationKind, Reason
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.bulk_decisions import Rule, RuleKind
from annotator.domain.review.disagreement import DisagreementFilter, DisagreementState
from annotator.services import short_transactions
from annotator.services.labels import labelling
from annotator.services.review import reviewing, reviewing_in_bulk
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, open_workspace

UNANIMOUS, MAJORITY = Rule(RuleKind.UNANIMOUS), Rule(RuleKind.MAJORITY)


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short_transactions, "_PAUSE_S", 0.0)


@pytest.fixture
def voted(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> list[SentenceId]:
    """Unanimous, a majority, a tie, one vote, none."""
    votes: list[list[LabelName]] = [[FACT, FACT], [QUOTE, QUOTE, FACT], [FACT, QUOTE], [OPINION]]
    for sentence, labels in zip(sentences, votes, strict=False):
        for who, label in zip((ana, ben, cleo), labels, strict=False):
            labelling.label(workspace, who, [sentence], label)
    return sentences


@pytest.fixture
def many(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    ben: AnnotatorId,
    monkeypatch: pytest.MonkeyPatch,
) -> list[SentenceId]:
    """More sentences than go into one transaction, on all of which two annotators agree."""
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    page = add_story("\n".join(f"Sentence number {n}." for n in range(130)))
    found = [sentence.id for sentence in page.variants[0].sentences]
    for who in (ana, ben):
        labelling.label(workspace, who, found, FACT)
    return found


def settled(workspace: Workspace) -> set[SentenceId]:
    found = reviewing.each(workspace, DisagreementFilter(DisagreementState.SETTLED))
    return {d.sentence_id for d in found}


def test_a_preview_says_what_would_be_decided_and_what_not(
    workspace: Workspace, voted: list[SentenceId]
) -> None:
    first, second, *_ = voted
    unanimous = reviewing_in_bulk.preview(workspace, UNANIMOUS)
    assert (unanimous.sentences, unanimous.by_label) == ((first,), {FACT: 1})
    assert (unanimous.too_few, unanimous.tied, unanimous.reopened) == (1, 0, 0)
    majority = reviewing_in_bulk.preview(workspace, MAJORITY)
    assert (majority.sentences, majority.by_label) == ((second,), {QUOTE: 1})
    assert (majority.too_few, majority.tied, majority.reopened) == (0, 1, 0)
    assert reviewing_in_bulk.preview(workspace, Rule(RuleKind.UNANIMOUS, 1)).by_label == {
        FACT: 1,
        OPINION: 1,
    }
    elsewhere = DisagreementFilter(outlet="elsewhere")
    assert reviewing_in_bulk.preview(workspace, UNANIMOUS, elsewhere).sentences == ()
    assert settled(workspace) == set()
    with pytest.raises(BadInputError, match="at least one vote"):
        reviewing_in_bulk.preview(workspace, Rule(RuleKind.MAJORITY, 0))


def test_what_is_decided_is_one_step_and_changes_nobodys_label(
    workspace: Workspace, cleo: AnnotatorId, voted: list[SentenceId]
) -> None:
    before = workspace.store.rows("SELECT * FROM current_label ORDER BY 1, 2")
    preview = reviewing_in_bulk.preview(workspace, MAJORITY)
    report = reviewing_in_bulk.adjudicate(workspace, cleo, preview, Reason.SLIP, " clear ")
    assert (report.decided, report.left, set(report.changes.sentences)) == (1, 0, {voted[1]})
    found = reviewing.sentence(workspace, voted[1])
    assert found is not None
    assert found.decision is not None
    assert (found.decision.label, found.decision.reason) == (QUOTE, Reason.SLIP)
    assert (found.decision.note, found.decision.basis) == ("clear", {FACT: 1, QUOTE: 2})
    assert workspace.store.rows("SELECT * FROM current_label ORDER BY 1, 2") == before
    assert history.undo_state(workspace, cleo).undo is OperationKind.ADJUDICATE
    assert reviewing_in_bulk.preview(workspace, MAJORITY).sentences == ()
    history.undo(workspace, cleo)
    assert settled(workspace) == set()
    assert reviewing_in_bulk.preview(workspace, MAJORITY).sentences == (voted[1],)


def test_a_rule_is_held_to_what_the_list_is_narrowed_to(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    voted: list[SentenceId],
    add_story: Callable[..., StoryPage],
) -> None:
    page = add_story("It snowed.", "It rained.")
    elsewhere = page.variants[1].sentences[0].id
    for who, label in ((ana, FACT), (ben, OPINION), (cleo, OPINION)):
        labelling.label(workspace, who, [elsewhere], label)
    for wanted, decided, tied in (
        (DisagreementFilter(), (voted[1], elsewhere), 1),
        (DisagreementFilter(story_id=page.story.id), (elsewhere,), 0),
        (DisagreementFilter(labels=(FACT, OPINION)), (elsewhere,), 0),
        (DisagreementFilter(labels=(QUOTE, FACT)), (voted[1],), 1),
        (DisagreementFilter(annotator_id=cleo), (voted[1], elsewhere), 0),
        (DisagreementFilter(outlet="1.TXT"), (elsewhere,), 0),
    ):
        preview = reviewing_in_bulk.preview(workspace, MAJORITY, wanted)
        assert (preview.sentences, preview.tied) == (decided, tied)


def test_what_a_person_has_decided_is_left_to_a_person(
    workspace: Workspace, ana: AnnotatorId, cleo: AnnotatorId, voted: list[SentenceId]
) -> None:
    reviewing.adjudicate(workspace, cleo, voted[2], OPINION)
    labelling.label(workspace, ana, [voted[2]], QUOTE)
    labelling.label(workspace, cleo, [voted[2]], FACT)
    preview = reviewing_in_bulk.preview(workspace, MAJORITY)
    assert (voted[2] in preview.sentences, preview.reopened) == (False, 1)


def test_what_changes_after_the_preview_is_decided_only_if_it_still_fits(
    workspace: Workspace, ana: AnnotatorId, cleo: AnnotatorId, voted: list[SentenceId]
) -> None:
    preview = reviewing_in_bulk.preview(workspace, UNANIMOUS)
    labelling.label(workspace, ana, [voted[0]], QUOTE)
    report = reviewing_in_bulk.adjudicate(workspace, cleo, preview)
    assert (report.decided, bool(report.changes)) == (0, False)
    assert history.undo_state(workspace, cleo).undo is not OperationKind.ADJUDICATE


def test_many_are_decided_and_undone_in_short_transactions_with_labels_in_between(
    workspace: Workspace, ana: AnnotatorId, cleo: AnnotatorId, many: list[SentenceId]
) -> None:
    preview = reviewing_in_bulk.preview(workspace, UNANIMOUS)
    with open_workspace(workspace.path) as other:
        seen: list[int] = []

        def label_in_between(done: int, total: int) -> None:
            if done == total:
                return
            seen.append(done)
            labelling.label(other, ana, [many[-len(seen)]], QUOTE)
            labelling.label(other, cleo, [many[-len(seen)]], OPINION)

        watch = Watch(label_in_between)
        report = reviewing_in_bulk.adjudicate(workspace, cleo, preview, watch=watch)
        assert len(seen) > 2
        # Those that were relabelled before their turn are left.
        assert report.decided == len(settled(workspace)) < len(many)
        assert (
            workspace.store.number("SELECT count(*) FROM operation WHERE kind = 'adjudicate'") == 1
        )
        for _ in seen:
            history.undo(workspace, cleo)
        assert history.undo_state(workspace, cleo).undo is OperationKind.ADJUDICATE
        decided = settled(workspace)
        seen.clear()
        changes = history.undo(workspace, cleo, Watch(lambda done, _: seen.append(done)))
        assert seen
        assert changes.sentences == decided
        assert settled(workspace) == set()
        assert history.undo_size(workspace, cleo) == 0
        assert history.redo_size(workspace, cleo) == len(decided)
        assert history.redo(workspace, cleo).sentences == decided
        assert settled(workspace) == decided
    assert checking.findings(workspace) == []


def test_a_rule_that_is_stopped_keeps_what_it_has_decided(
    workspace: Workspace, cleo: AnnotatorId, many: list[SentenceId]
) -> None:
    preview = reviewing_in_bulk.preview(workspace, UNANIMOUS)
    seen: list[int] = []
    watch = Watch(lambda done, _: seen.append(done), lambda: bool(seen))
    report = reviewing_in_bulk.adjudicate(workspace, cleo, preview, watch=watch)
    assert 0 < report.decided < len(many) == report.decided + report.left
    rest = reviewing_in_bulk.adjudicate(
        workspace, cleo, reviewing_in_bulk.preview(workspace, UNANIMOUS)
    )
    assert rest.decided == report.left
    assert settled(workspace) == set(many)


def test_a_step_that_is_undone_on_its_way_goes_no_further(
    workspace: Workspace, cleo: AnnotatorId, many: list[SentenceId]
) -> None:
    assert many
    with open_workspace(workspace.path) as other:

        def undo(_done: int, _total: int) -> None:
            history.undo(other, cleo)

        watch = Watch(undo)
        preview = reviewing_in_bulk.preview(workspace, UNANIMOUS)
        report = reviewing_in_bulk.adjudicate(workspace, cleo, preview, watch=watch)
    assert report.left > 0
    assert settled(workspace) == set()
    assert checking.findings(workspace) == []


def test_an_undo_that_is_done_again_on_its_way_goes_no_further(
    workspace: Workspace, cleo: AnnotatorId, many: list[SentenceId]
) -> None:
    reviewing_in_bulk.adjudicate(workspace, cleo, reviewing_in_bulk.preview(workspace, UNANIMOUS))
    with open_workspace(workspace.path) as other:

        def redo(_done: int, _total: int) -> None:
            history.redo(other, cleo)

        history.undo(workspace, cleo, Watch(redo))
    assert settled(workspace) == set(many)
    assert checking.findings(workspace) == []

"""Splitting and merging sentences: what becomes of the labels, decisions and links on them."""

from collections.abc import Callable
from functools import partial

import pytest

from annotator.domain.corpus import Kind, StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.services import counterparts, reading
from annotator.services.articles import repairing
from annotator.services.labels import correcting, labelling, propagating
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.watching import Watcher
from annotator.services.workspace import Workspace, open_workspace
from tests.scenes.repairs import ALSO, TEXT, said, shown, split_first, texts


def test_a_split_makes_two_sentences_and_says_so(
    workspace: Workspace, ana: AnnotatorId, page: StoryPage
) -> None:
    first = shown(workspace, page)[0]
    changes = repairing.split(workspace, ana, first.id, first.text.index("and nobody"))
    assert texts(workspace, page) == [
        "The band played,", "and nobody danced.", "It rained.", "They went home.",
    ]  # fmt: skip
    one, two, *_ = shown(workspace, page)
    assert (one.paragraph, one.kind) == (two.paragraph, two.kind) == (first.paragraph, first.kind)
    assert changes.corpus
    assert changes.focus == one.id
    assert changes.sentences == {first.id, one.id, two.id}
    assert changes.stories == {page.story.id}
    assert changes.undo is not None
    assert changes.undo.undo is OperationKind.BOUNDARY
    assert reading.standing_at(workspace, first.id) == one.id
    assert reading.standing_at(workspace, two.id) == two.id
    assert checking.findings(workspace) == []


def test_everybodys_labels_are_carried_as_their_own(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    first = shown(workspace, page)[0]
    labelling.label(workspace, ana, [first.id], FACT)
    labelling.label(workspace, ben, [first.id], QUOTE)
    labelling.set_note(workspace, ben, first.id, "hm")
    for part in split_first(workspace, ana, page):
        assert said(workspace, ana, part) == Verdict(FACT, unsure=True, origin=Origin.CARRIED)
        assert said(workspace, ben, part) == Verdict(
            QUOTE, unsure=True, note="hm", origin=Origin.CARRIED
        )
    rows = workspace.store.rows(
        "SELECT annotator_id, count(*), count(DISTINCT op_uid) FROM label_event"
        " WHERE origin = 'carried' GROUP BY 1 ORDER BY 1"
    )
    assert rows == [(ana, 2, 1), (ben, 2, 1)]
    assert reviewing.count_open(workspace) == 2
    progress = reading.workspace_progress(workspace, ben)
    assert (progress.labelled, progress.total) == (2, 4)
    assert checking.findings(workspace) == []


def test_a_merge_keeps_what_is_equal_and_clears_the_rest(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, cleo: AnnotatorId, page: StoryPage
) -> None:
    one, two, _ = shown(workspace, page)
    labelling.label(workspace, ana, [one.id, two.id], FACT)
    labelling.set_unsure(workspace, ana, [two.id], unsure=True)
    labelling.set_note(workspace, ana, one.id, "one")
    labelling.set_note(workspace, ana, two.id, "two")
    labelling.label(workspace, ben, [one.id], FACT)
    labelling.label(workspace, ben, [two.id], QUOTE)
    labelling.label(workspace, cleo, [one.id], FACT)
    changes = repairing.merge_with_next(workspace, ben, one.id)
    whole, _ = shown(workspace, page)
    assert whole.text == TEXT[: whole.end] == "The band played, and nobody danced. It rained."
    assert changes.focus == whole.id
    assert said(workspace, ana, whole) == Verdict(
        FACT, unsure=True, note="one\ntwo", origin=Origin.CARRIED
    )
    for who in (ben, cleo):
        found = said(workspace, who, whole)
        assert found is None or found.label is None
    assert checking.findings(workspace) == []
    history.undo(workspace, ben)
    assert shown(workspace, page)[:2] == [one, two]
    assert said(workspace, ben, two) == Verdict(QUOTE)
    assert checking.findings(workspace) == []


def test_only_sentences_of_one_paragraph_are_merged(
    workspace: Workspace, ana: AnnotatorId, page: StoryPage
) -> None:
    _, two, three = shown(workspace, page)
    with pytest.raises(BadInputError, match="another paragraph"):
        repairing.merge_with_next(workspace, ana, two.id)
    with pytest.raises(BadInputError, match="last sentence"):
        repairing.merge_with_next(workspace, ana, three.id)
    assert history.undo_state(workspace, ana).undo is None


@pytest.mark.parametrize("place", [-1, 0, 2, 3, 99])
def test_words_are_not_split(
    workspace: Workspace, ana: AnnotatorId, page: StoryPage, place: int
) -> None:
    with pytest.raises(BadInputError, match="between"):
        repairing.split(workspace, ana, shown(workspace, page)[0].id, place)


def test_what_is_not_there_any_more_can_be_neither_split_nor_merged(
    workspace: Workspace, ana: AnnotatorId, page: StoryPage
) -> None:
    first = shown(workspace, page)[0]
    split_first(workspace, ana, page)
    with pytest.raises(BadInputError, match="no longer here"):
        repairing.split(workspace, ana, first.id, 4)
    with pytest.raises(BadInputError, match="no longer here"):
        repairing.merge_with_next(workspace, ana, first.id)


def test_merging_the_parts_makes_the_same_sentence_again(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    first = shown(workspace, page)[0]
    labelling.label(workspace, ana, [first.id], FACT)
    labelling.label(workspace, ben, [first.id], FACT)
    parts = split_first(workspace, ana, page)
    labelling.label(workspace, ben, [parts[0].id], QUOTE)
    correcting.set_kind(workspace, ana, [parts[0].id], Kind.HEADLINE)
    repairing.merge_with_next(workspace, ana, parts[0].id)
    whole = shown(workspace, page)[0]
    assert whole.id == first.id
    assert whole.kind is Kind.HEADLINE
    assert said(workspace, ana, whole) == Verdict(FACT, unsure=True, origin=Origin.CARRIED)
    found = said(workspace, ben, whole)
    assert found is not None
    assert found.label is None
    assert checking.findings(workspace) == []
    for _ in range(3):
        history.undo(workspace, ana)
    assert shown(workspace, page)[0].id == first.id
    assert checking.findings(workspace) == []


def test_a_decision_stays_with_the_old_sentence(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    first = shown(workspace, page)[0]
    labelling.label(workspace, ana, [first.id], FACT)
    labelling.label(workspace, ben, [first.id], QUOTE)
    reviewing.adjudicate(workspace, ben, first.id, FACT)
    split_first(workspace, ana, page)
    assert workspace.store.number("SELECT count(*) FROM gold_label") == 0
    assert reviewing.count_open(workspace) == 2
    history.undo(workspace, ana)
    assert workspace.store.number("SELECT count(*) FROM gold_label") == 1


def test_what_a_window_says_that_has_not_looked_yet_is_refused_and_not_lost_in_silence(
    workspace: Workspace, ana: AnnotatorId, add_story: Callable[..., StoryPage]
) -> None:
    page = add_story(TEXT, ALSO)
    first = shown(workspace, page)[0]
    other = shown(workspace, page, 1)[0]
    split_first(workspace, ana, page)
    before = workspace.store.number("SELECT count(*) FROM operation")
    for act in (
        partial(labelling.label, workspace, ana, [other.id, first.id], FACT),
        partial(labelling.set_note, workspace, ana, first.id, "hm"),
        partial(correcting.set_kind, workspace, ana, [first.id], Kind.CAPTION),
        partial(correcting.link, workspace, ana, first.id, other.id),
    ):
        with pytest.raises(BadInputError, match="somebody has split or merged it"):
            act()
    assert workspace.store.number("SELECT count(*) FROM operation") == before
    # Another program may write it all the same, and so may a merge: it counts for nothing.
    with workspace.store.transaction():
        judgements = [Judgement(first.id, Verdict(FACT))]
        labelling.record(workspace, OperationKind.LABEL, ana, Role.ANNOTATION, judgements)
    assert reading.workspace_progress(workspace, ana).labelled == 0
    assert checking.findings(workspace) == []


def test_a_copied_label_goes_on_waiting_to_be_confirmed(
    workspace: Workspace, ana: AnnotatorId, add_story: Callable[..., StoryPage]
) -> None:
    page = add_story(TEXT, ALSO)
    counterparts.bring_up_to_date(workspace, page.story.id)
    other = shown(workspace, page, 1)[0]
    labelling.label(workspace, ana, [other.id], FACT)
    propagating.copy_to_counterparts(workspace, ana, [other.id])
    for part in split_first(workspace, ana, page):
        found = said(workspace, ana, part)
        assert found is not None
        assert found.label == FACT
        assert not found.is_vote
    assert checking.findings(workspace) == []


def test_links_go_to_the_part_that_says_the_same(
    workspace: Workspace, ana: AnnotatorId, add_story: Callable[..., StoryPage]
) -> None:
    page = add_story(TEXT, "Nobody danced there.\nThe band played.")
    first = shown(workspace, page)[0]
    danced, played = shown(workspace, page, 1)
    correcting.link(workspace, ana, first.id, danced.id, Grade.NEAR)
    correcting.unlink(workspace, ana, first.id, played.id)
    left, right = split_first(workspace, ana, page)
    counterparts.bring_up_to_date(workspace, page.story.id)
    found = counterparts.of_story(workspace, page.story.id)
    linked = {
        (pair.sentence_id, pair.other_id): pair.grade
        for pair in found
        if pair.is_manual and {pair.sentence_id, pair.other_id} & {left.id, right.id}
    }
    assert linked == {tuple(sorted((right.id, danced.id))): Grade.NEAR}
    repairing.merge_with_next(workspace, ana, left.id)
    assert shown(workspace, page)[0].id == first.id
    assert checking.findings(workspace) == []


def test_counterparts_are_computed_anew(
    workspace: Workspace, ana: AnnotatorId, add_story: Callable[..., StoryPage]
) -> None:
    page = add_story(TEXT, ALSO)
    counterparts.bring_up_to_date(workspace, page.story.id)
    assert not counterparts.bring_up_to_date(workspace, page.story.id)
    split_first(workspace, ana, page)
    assert counterparts.bring_up_to_date(workspace, page.story.id)
    active = {s.id for column in (0, 1) for s in shown(workspace, page, column)}
    pairs = counterparts.of_story(workspace, page.story.id)
    assert pairs
    assert all({pair.sentence_id, pair.other_id} <= active for pair in pairs)
    history.undo(workspace, ana)
    assert counterparts.bring_up_to_date(workspace, page.story.id)


def test_anothers_repair_is_told_once(
    workspace: Workspace, ana: AnnotatorId, page: StoryPage
) -> None:
    watcher = Watcher(workspace)
    with open_workspace(workspace.path) as other:
        split_first(other, ana, page)
        changes = watcher.poll()
        assert changes.corpus
        assert changes.stories == {page.story.id}
        assert not watcher.poll()
        history.undo(other, ana)
    assert watcher.poll().corpus


def test_the_check_finds_a_cut_that_is_not_the_logs(
    workspace: Workspace, ana: AnnotatorId, page: StoryPage
) -> None:
    first = shown(workspace, page)[0]
    split_first(workspace, ana, page)
    with workspace.store.transaction():
        workspace.store.conn.execute(
            'UPDATE sentence SET active = id = ? WHERE start <= ? AND "end" <= ?',
            (first.id, first.end, first.end),
        )
    found = checking.findings(workspace)
    assert any("as the log says" in finding for finding in found)

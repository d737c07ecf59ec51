"""Repairing boundaries: sentences are split and merged, everybody's labels follow."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Article, Kind, Sentence, StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.texts.split_places import split_places
from annotator.services import counterparts, people, reading, sessions
from annotator.services.articles import importing, repairing
from annotator.services.labels import correcting, labelling, propagating
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.watching import Watcher
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from tests.examples import examples

TEXT = "The band played, and nobody danced. It rained.\n\nThey went home."
ALSO = "The band played, and nobody danced.\nIt snowed."


@pytest.fixture
def page(add_story: Callable[..., StoryPage]) -> StoryPage:
    """A story of one variant: two sentences in a paragraph, one in another."""
    return add_story(TEXT)


def shown(workspace: Workspace, page: StoryPage, column: int = 0) -> list[Sentence]:
    found = reading.page(workspace, page.story.id)
    assert found is not None
    return list(found.variants[column].sentences)


def texts(workspace: Workspace, page: StoryPage) -> list[str]:
    return [sentence.text for sentence in shown(workspace, page)]


def said(workspace: Workspace, who: AnnotatorId, sentence: Sentence) -> Verdict | None:
    return reading.verdict(workspace, who, sentence.id)


def split_first(workspace: Workspace, who: AnnotatorId, page: StoryPage) -> list[Sentence]:
    first = shown(workspace, page)[0]
    repairing.split(workspace, who, first.id, first.text.index("and nobody"))
    return shown(workspace, page)[:2]


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


def test_a_step_does_not_tell_what_others_say(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    labelling.label(workspace, ben, [shown(workspace, page)[0].id], QUOTE)
    split_first(workspace, ana, page)
    (step,) = history.steps(workspace, ana)
    assert step.kind is OperationKind.BOUNDARY
    assert step.label is None
    assert step.sentences == 1
    assert step.text.startswith("The band played, and")
    assert history.steps(workspace, ben)[0].kind is OperationKind.LABEL
    assert sessions.sessions_of(workspace, ben) == []


def test_undo_is_one_step_and_redo_another(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    before = texts(workspace, page)
    first = shown(workspace, page)[0]
    labelling.label(workspace, ana, [first.id], FACT)
    labelling.label(workspace, ben, [first.id], QUOTE)
    parts = split_first(workspace, ana, page)
    labelling.label(workspace, ben, [parts[1].id], OPINION)
    changes = history.undo(workspace, ana)
    assert texts(workspace, page) == before
    assert changes.focus == first.id
    assert changes.corpus
    assert changes.stories == {page.story.id}
    assert said(workspace, ben, first) == Verdict(QUOTE)
    assert checking.findings(workspace) == []
    assert history.redo(workspace, ana).focus == parts[0].id
    assert shown(workspace, page)[:2] == parts
    found = said(workspace, ben, parts[1])
    assert found is not None
    assert found.label == OPINION
    assert checking.findings(workspace) == []
    history.undo(workspace, ana)
    history.undo(workspace, ana)
    assert said(workspace, ana, first) == Verdict()
    assert checking.findings(workspace) == []


def test_undo_leaves_alone_what_somebody_has_cut_since(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    parts = split_first(workspace, ana, page)
    repairing.split(workspace, ben, parts[0].id, 4)
    changes = history.undo(workspace, ana)
    assert changes.skipped
    assert not changes.sentences
    assert len(texts(workspace, page)) == 5
    assert checking.findings(workspace) == []


def test_undo_goes_on_where_others_have_taken_back_theirs(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    before = texts(workspace, page)
    parts = split_first(workspace, ana, page)
    repairing.split(workspace, ben, parts[0].id, 4)
    history.undo(workspace, ben)
    assert history.undo(workspace, ana).skipped == frozenset()
    assert texts(workspace, page) == before
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
    with pytest.raises(BadInputError, match="not here any more"):
        repairing.split(workspace, ana, first.id, 4)
    with pytest.raises(BadInputError, match="not here any more"):
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


HARD = (
    "Caf\u00e9 cafe\u0301 👩\u200d👧 won. Now 🇩🇪🇫🇷 (met).Then it ended!\nשלום עולם. مرحبا بكم.\n"  # noqa: RUF001 - Hebrew is meant
    "東京は晴れた。人々は歩いた。\nA last one here."
)
ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["split", "split", "merge", "merge", "label", "undo", "redo"]),
        st.integers(1, 2),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=20,
)
Action = tuple[str, int, int, int]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a variant that is hard to cut, and two annotators."""
    path = tmp_path_factory.mktemp("repairing") / "template.db"
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article(HARD, source="a.txt"), "Hard")
        people.add(workspace, "Ana")
        people.add(workspace, "Ben")
    return path


@contextmanager
def copied(template: Path) -> Iterator[Workspace]:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_workspace(Path(shutil.copy(template, folder))) as workspace,
    ):
        workspace.store.conn.execute("PRAGMA synchronous = OFF")
        yield workspace


def cut(workspace: Workspace) -> list[tuple[int, int, str]]:
    rows = workspace.store.rows('SELECT start, "end", text FROM sentence WHERE active ORDER BY 1')
    return [(row[0], row[1], row[2]) for row in rows]


def act(workspace: Workspace, action: Action) -> None:
    name, number, row, place = action
    who = AnnotatorId(number)
    rows = workspace.store.rows("SELECT id, text FROM sentence WHERE active ORDER BY start")
    sentence, text = rows[row % len(rows)]
    match name:
        case "split":
            places = split_places(text)
            if places:
                chosen = places[place % len(places)]
                repairing.split(workspace, who, SentenceId(sentence), chosen)
        case "merge":
            try:
                repairing.merge_with_next(workspace, who, SentenceId(sentence))
            except BadInputError:
                return
        case "label":
            label = (FACT, QUOTE)[place % 2]
            labelling.label(workspace, who, [SentenceId(sentence)], label)
        case "undo":
            history.undo(workspace, who)
        case _:
            history.redo(workspace, who)


@examples(40)
@given(actions=ACTIONS)
def test_any_sequence_tiles_the_text_and_leaves_a_sound_workspace(
    template: Path, actions: list[Action]
) -> None:
    with copied(template) as workspace:
        for action in actions:
            act(workspace, action)
            done = 0
            for start, end, text in cut(workspace):
                assert start >= done
                assert not HARD[done:start].strip()
                assert HARD[start:end] == text == text.strip()
                done = end
            assert not HARD[done:].strip()
        assert checking.findings(workspace) == []


@examples(30)
@given(actions=ACTIONS)
def test_undoing_everything_leads_back_and_redoing_everything_forth(
    template: Path, actions: list[Action]
) -> None:
    who = AnnotatorId(1)
    with copied(template) as workspace:
        before = cut(workspace)
        for name, _, row, place in actions:
            if name not in {"undo", "redo"}:
                act(workspace, (name, who, row, place))
        after = cut(workspace)
        while changes := history.undo(workspace, who):
            assert changes.skipped == frozenset()
        assert cut(workspace) == before
        assert history.undo_state(workspace, who).undo is None
        while history.undo_state(workspace, who).redo is not None:
            assert history.redo(workspace, who).skipped == frozenset()
        assert cut(workspace) == after
        assert checking.findings(workspace) == []

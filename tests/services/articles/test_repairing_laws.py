"""Whatever is repaired in whatever order: the text is tiled, and undo leads back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Article
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.texts.split_places import split_places
from annotator.services import people
from annotator.services.articles import importing, repairing
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace
from tests.examples import examples
from tests.scenes.copies import copied

pytestmark = pytest.mark.slow

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

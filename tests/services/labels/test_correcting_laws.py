"""What holds after any sequence of corrections: a sound workspace, and a way back and forth."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Kind
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId
from annotator.domain.labels import FACT
from annotator.services import counterparts, people
from annotator.services.articles import importing
from annotator.services.labels import correcting, labelling
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace
from tests.examples import examples
from tests.scenes.copies import copied
from tests.services.labels.conftest import ALSO, LAMPS, kinds, links

pytestmark = pytest.mark.slow

ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["kind", "kind", "link", "unlink", "label", "undo", "undo", "redo"]),
        st.integers(1, 2),
        st.integers(0, 1),
        st.integers(0, 1),
        st.sampled_from([None, *Kind]),
    ),
    max_size=25,
)
Action = tuple[str, int, int, int, Kind | None]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two variants of two sentences and two annotators."""
    folder = tmp_path_factory.mktemp("correcting")
    (folder / "story").mkdir()
    (folder / "story" / "a.txt").write_text(LAMPS)
    (folder / "story" / "b.txt").write_text(ALSO)
    with create_workspace(folder / "template.db") as workspace:
        importing.run(workspace, importing.plan([folder / "story"]))
        people.add(workspace, "Ana")
        people.add(workspace, "Ben")
    return folder / "template.db"


def act(workspace: Workspace, action: Action) -> None:
    name, number, first, second, kind = action
    who, one, other = AnnotatorId(number), SentenceId(first + 1), SentenceId(second + 3)
    match name:
        case "kind":
            correcting.set_kind(workspace, who, [one, other], kind)
        case "link":
            correcting.link(workspace, who, other, one)
        case "unlink":
            correcting.unlink(workspace, who, one, other)
        case "label":
            labelling.label(workspace, who, [one], FACT)
        case "undo":
            history.undo(workspace, who)
        case _:
            history.redo(workspace, who)


@examples(40)
@given(actions=ACTIONS)
def test_any_sequence_leaves_a_sound_workspace(template: Path, actions: list[Action]) -> None:
    with copied(template) as workspace:
        for action in actions:
            act(workspace, action)
        assert checking.findings(workspace) == []
        found = counterparts.of_story(workspace, StoryId(1))
        for sentence in map(SentenceId, range(1, 5)):
            own = [pair for pair in found if sentence in (pair.sentence_id, pair.other_id)]
            assert counterparts.of_sentence(workspace, sentence) == own


@examples(30)
@given(actions=ACTIONS)
def test_undoing_everything_leads_back_and_redoing_everything_forth(
    template: Path, actions: list[Action]
) -> None:
    who = AnnotatorId(1)
    with copied(template) as workspace:
        before = kinds(workspace), links(workspace)
        for name, _, first, second, kind in actions:
            if name not in {"undo", "redo"}:
                act(workspace, (name, who, first, second, kind))
        after = kinds(workspace), links(workspace)
        while changes := history.undo(workspace, who):
            assert changes.skipped == frozenset()
        assert (kinds(workspace), links(workspace)) == before
        while history.redo(workspace, who):
            pass
        assert (kinds(workspace), links(workspace)) == after

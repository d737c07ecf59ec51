"""Sessions: when somebody sat down, and at what pace they worked."""

from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import sessions
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.workspace import Workspace, open_workspace


class Clock:
    """A clock that is put forward by hand, in milliseconds."""

    def __init__(self) -> None:
        self.now = 1_700_000_000_000

    def __call__(self) -> int:
        return self.now


def test_a_session_knows_its_pace_without_the_time_away(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    clock = Clock()
    workspace.clock, workspace.keeps_sessions = clock, True
    assert sessions.current_pace(workspace, ana).labels == 0
    for label in (FACT, QUOTE):
        for sentence in sentences:
            labelling.label(workspace, ana, [sentence], label)
            clock.now += 6_000
        clock.now += 3_600_000
    labelling.clear(workspace, ana, sentences[:1])
    history.undo(workspace, ana)
    pace = sessions.current_pace(workspace, ana)
    assert pace.labels == 10
    assert pace.active_ms == 8 * 6_000


def test_sessions_are_listed_with_what_was_done_in_them(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    workspace.keeps_sessions = True
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences[:2], FACT)
    (mine,) = sessions.sessions_of(workspace, ana)
    assert (mine.pace.labels, mine.ended_at) == (5, None)
    workspace.close()
    with open_workspace(workspace.path) as again:
        (mine,) = sessions.sessions_of(again, ana)
        assert mine.ended_at is not None
        assert mine.started_at <= mine.ended_at
        assert sessions.current_pace(again, ana).labels == 0


def test_no_session_ends_before_it_began(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    clock = Clock()
    workspace.clock, workspace.keeps_sessions = clock, True
    labelling.label(workspace, ana, sentences[:1], FACT)
    clock.now -= 86_400_000
    labelling.label(workspace, ana, sentences[1:], FACT)
    workspace.close()
    with open_workspace(workspace.path) as again:
        (mine,) = sessions.sessions_of(again, ana)
        assert mine.ended_at == mine.started_at


def test_who_sat_down_last_is_told_where_the_clock_was_put_back(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    clock = Clock()
    workspace.clock, workspace.keeps_sessions = clock, True
    labelling.label(workspace, ana, sentences[:1], FACT)
    clock.now -= 86_400_000
    labelling.label(workspace, ben, sentences[:1], FACT)
    last = sessions.last_person(workspace)
    assert last is not None
    assert last.id == ben

"""Sessions: what annotators have done in each, and how fast."""

from datetime import datetime

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.people import Annotator
from annotator.domain.work.pace import Pace, Session, pace_of
from annotator.services import people
from annotator.services.workspace import Workspace
from annotator.storage import sessions


def sessions_of(workspace: Workspace, annotator_id: AnnotatorId, limit: int = 100) -> list[Session]:
    """Return the annotator's last sessions, the latest first."""
    return [
        Session(started_at, ended_at, _pace(workspace, Uid(uid)))
        for uid, started_at, ended_at in sessions.sessions_of(workspace.store, annotator_id, limit)
    ]


def last_person(workspace: Workspace) -> Annotator | None:
    """Return the annotator of the last session, or None if there was none."""
    annotator_id = sessions.last_annotator(workspace.store)
    return None if annotator_id is None else people.by_id(workspace, annotator_id)


def current_pace(workspace: Workspace, annotator_id: AnnotatorId) -> Pace:
    """Return what the annotator has labelled in their present session in this workspace."""
    uid = workspace.session_of(annotator_id)
    return Pace() if uid is None else _pace(workspace, uid)


def _pace(workspace: Workspace, session: Uid) -> Pace:
    return pace_of(_milliseconds(time) for time in sessions.label_times(workspace.store, session))


def _milliseconds(time: str) -> int:
    return round(datetime.fromisoformat(time).timestamp() * 1000)

"""Sessions: what an annotator has done in each sitting, and how fast."""

from datetime import datetime

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.work.pace import Pace, Session, pace_of
from annotator.services.workspace import Workspace
from annotator.storage import sessions


def sessions_of(workspace: Workspace, annotator_id: AnnotatorId, limit: int = 100) -> list[Session]:
    """Return the annotator's last sessions, the latest first."""
    return [
        Session(started_at, ended_at, _pace(workspace, Uid(uid)))
        for uid, started_at, ended_at in sessions.sessions_of(workspace.store, annotator_id, limit)
    ]


def current_pace(workspace: Workspace, annotator_id: AnnotatorId) -> Pace:
    """Return what the annotator has labelled in the session that is going on in this workspace."""
    uid = workspace.session_of(annotator_id)
    return Pace() if uid is None else _pace(workspace, uid)


def _pace(workspace: Workspace, session: Uid) -> Pace:
    return pace_of(_milliseconds(time) for time in sessions.label_times(workspace.store, session))


def _milliseconds(time: str) -> int:
    return round(datetime.fromisoformat(time).timestamp() * 1000)

"""Looking through an incoming file before anything of it is believed.

A file that came by mail may be damaged, or made to do harm. A text that is not what its uid says
would stand under somebody's labels; a malformed uid, or one of the year 10000, would stop the clock
that orders all events.
"""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import Uid
from annotator.domain.merging import LAST_MS
from annotator.domain.phrases import Phrase
from annotator.domain.uids import is_uid, is_uid_of_event, timestamp_ms
from annotator.storage.errors import says_stopped
from annotator.storage.proving import verification
from annotator.storage.store import Store

_UNSOUND: Final = (
    "{path} is not sound: {finding} Nothing was merged; ask for another copy, or restore a backup "
    "of it."
)

# Every column is read: text that is not valid would otherwise fail years later. First the uid,
# then, where there is one, the time.
_CONTENTS: Final = (
    "SELECT uid, created_at, * FROM workspace",
    "SELECT uid, created_at, * FROM story",
    "SELECT uid, NULL, * FROM joined_story",
    "SELECT story_uid, NULL FROM place_event",
    "SELECT subject_uid, NULL FROM detail_event",
    "SELECT uid, created_at, * FROM guideline",
    "SELECT uid, NULL, * FROM annotator",
    "SELECT uid, NULL, * FROM variant",
    "SELECT uid, NULL, * FROM sentence",
    "SELECT NULL, NULL, * FROM label",
    "SELECT uid, started_at, * FROM session",
    "SELECT uid, ended_at, NULL FROM session",
)
_LOG: Final = (
    "SELECT uid, recorded_at, * FROM operation",
    "SELECT uid, recorded_at, * FROM label_event",
    "SELECT uid, recorded_at, * FROM kind_event",
    "SELECT uid, recorded_at, * FROM link_event",
    "SELECT uid, recorded_at, * FROM boundary_event",
    "SELECT uid, recorded_at, * FROM setup_event",
    "SELECT uid, recorded_at, * FROM place_event",
    "SELECT uid, recorded_at, * FROM detail_event",
)


# A table that is not STRICT may hold anything in any column.
_LOOSE: Final = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name IN ('workspace', 'story',"
    " 'variant', 'sentence', 'label', 'guideline', 'annotator', 'session', 'operation',"
    " 'label_event', 'kind_event', 'link_event', 'boundary_event', 'setup_event', 'place_event',"
    " 'detail_event', 'joined_story')"
    " AND NOT (type = 'table' AND strict)"
)


def require_sound(store: Store) -> None:
    """Read the whole file and refuse what can't be merged.

    Raises:
        WorkspaceError: If it is damaged, or holds what no Annotator writes.
    """
    try:
        for finding in _findings(store):
            raise WorkspaceError(_UNSOUND, path=store.path, finding=finding)
    except sqlite3.Error as error:
        if says_stopped(error):
            raise
        finding = Phrase("a part of it can't be read ({error}).", error=error)
        raise WorkspaceError(_UNSOUND, path=store.path, finding=finding) from error


def _findings(store: Store) -> Iterator[str]:
    with store.reading():
        for (name,) in store.rows(_LOOSE):
            yield Phrase("the table {name} is not as Annotator makes it.", name=name)
        yield from verification.findings_of_file(store)
        for sql in _CONTENTS:
            for uid, time, *_ in store.each(sql):
                yield from _row_findings(uid, time)
        for sql in _LOG:
            for uid, time, *_ in store.each(sql):
                yield from _row_findings(uid, time)
                if not is_uid_of_event(uid):
                    yield Phrase("{uid} is not a uid.", uid=repr(uid))
                if timestamp_ms(Uid(uid)) > LAST_MS:
                    yield Phrase("the event {uid} is later than the year 9999.", uid=uid)


def _row_findings(uid: object, time: object) -> Iterator[str]:
    if uid is not None and not (isinstance(uid, str) and is_uid(uid)):
        yield Phrase("{uid} is not a uid.", uid=repr(uid))
    if time is not None and not _is_time(time):
        yield Phrase("{time} is not a time.", time=repr(time))


def _is_time(time: object) -> bool:
    try:
        return isinstance(time, str) and datetime.fromisoformat(time).tzinfo is not None
    except ValueError:
        return False

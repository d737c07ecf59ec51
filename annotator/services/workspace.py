"""An open workspace: the file, the clock and the random numbers that every use case needs."""

import contextlib
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.phrases import Phrase
from annotator.domain.project.guidelines import Guideline
from annotator.domain.uids import content_uid, uid_sequence
from annotator.storage import people
from annotator.storage.errors import BY_RESCUE, DAMAGED
from annotator.storage.history import log
from annotator.storage.history.log import Circumstances
from annotator.storage.project import guidelines, label_set
from annotator.storage.sessions import end_session, start_session
from annotator.storage.store import Store
from annotator.storage.workspace_file import opening
from annotator.storage.workspace_file.soundness import SMALL_BYTES

_MOVED_AT_ONCE: Final = 500
"""How many labels are moved in one transaction, which takes about forty milliseconds."""

Clock = Callable[[], int]
"""Returns the milliseconds since 1970 (UTC)."""

RandomBits = Callable[[int], int]
"""Returns a number with this many random bits."""


def wall_clock() -> int:
    """Return the milliseconds since 1970 (UTC)."""
    return time.time_ns() // 1_000_000


@dataclass(slots=True)
class Workspace:
    """A workspace that is open, for one thread; a context manager that closes it.

    Attributes:
        store: The file.
        clock: The clock.
        random_bits: The source of random numbers.
        keeps_sessions: Whether labelling starts sessions, as in the window.
    """

    store: Store
    clock: Clock = wall_clock
    random_bits: RandomBits = random.SystemRandom().getrandbits
    keeps_sessions: bool = False
    _sessions: dict[AnnotatorId, Uid] = field(default_factory=dict, repr=False)

    def __enter__(self) -> Self:
        """Return the workspace."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the workspace."""
        self.close()

    @property
    def path(self) -> Path:
        """The file."""
        return self.store.path

    @property
    def notices(self) -> tuple[str, ...]:
        """Messages about how the file was opened, which the person should read once."""
        return self.store.notices

    def settle(self) -> None:
        """Checkpoint the write-ahead log; for idle moments."""
        self.store.checkpoint()

    def stop_writing(self) -> None:
        """Refuse to write from now on, since the file has turned out to be damaged."""
        self.store.read_only = True
        self.store.refusal = Phrase(DAMAGED, path=self.path, typed=BY_RESCUE)

    def require_in_place(self) -> None:
        """Make sure that the file is still where it was when it was opened.

        Raises:
            WorkspaceGoneError: If it was deleted, moved or replaced.
        """
        self.store.require_in_place()

    @property
    def is_read_only(self) -> bool:
        """Whether the workspace is open for reading only."""
        return self.store.read_only

    def require_writable(self) -> None:
        """Make sure that the workspace can be written.

        Raises:
            ReadOnlyWorkspaceError: If it is open for reading only.
        """
        self.store.require_writable()

    def now(self) -> str:
        """Return the time as ISO 8601 in UTC, to the millisecond."""
        return iso_time(self.clock())

    def uids(self) -> Iterator[Uid]:
        """Yield uids greater than all in the log; call this inside the writing transaction."""
        return uid_sequence(self.clock(), log.latest_uid(self.store), self.random_bits)

    def circumstances(self, annotator_id: AnnotatorId) -> Circumstances:
        """Return the circumstances of new events; starts a session if sessions are kept."""
        version, uid = guidelines.number_in_force(self.store)
        return Circumstances(self.now(), self._session(annotator_id), version, uid)

    def session_of(self, annotator_id: AnnotatorId) -> Uid | None:
        """Return the annotator's session, if one was started since the workspace was opened."""
        return self._sessions.get(annotator_id)

    def close(self) -> None:
        """End the sessions that were started and close the file."""
        try:
            self._end_sessions()
        finally:
            self.store.close()

    def _end_sessions(self) -> None:
        if not self._sessions:
            return
        # A session without an end does no harm; failing to close the file would.
        with contextlib.suppress(WorkspaceError), self.store.transaction():
            for uid in self._sessions.values():
                end_session(self.store, uid, self.now())
        self._sessions.clear()

    def _session(self, annotator_id: AnnotatorId) -> Uid | None:
        if not self.keeps_sessions:
            return None
        if annotator_id not in self._sessions:
            uid = next(uid_sequence(self.clock(), None, self.random_bits))
            self._sessions[annotator_id] = uid
        # Each time, since the transaction that started the session may have been rolled back.
        start_session(self.store, self._sessions[annotator_id], annotator_id, self.now())
        return self._sessions[annotator_id]


def open_workspace(
    path: Path, clock: Clock = wall_clock, check_up_to: int = SMALL_BYTES
) -> Workspace:
    """Open the workspace file at `path`.

    Args:
        path: The file.
        clock: The time.
        check_up_to: A file with more bytes is not checked for damage first.

    Raises:
        DamagedWorkspaceError: If it is damaged.
        WorkspaceError: If it is not there, not a workspace, or can't be read.
    """
    store = opening.open_store(path, check_up_to)
    _complete_merge(store)
    return Workspace(store, clock)


def _complete_merge(store: Store) -> None:
    """Complete a merge that was killed before it had moved labels to joined annotators.

    If the file is read-only or in use, this is done the next time it is opened.
    """
    with contextlib.suppress(WorkspaceError):
        while people.has_labels_to_move(store):
            with store.transaction():
                people.move_labels(store, _MOVED_AT_ONCE)


def create_workspace(
    path: Path,
    clock: Clock = wall_clock,
    random_bits: RandomBits | None = None,
    language: str = "en",
) -> Workspace:
    """Create a workspace file at `path`, with the default labels and guideline, and open it.

    Args:
        path: The path, where nothing may be yet.
        clock: Returns the time, in milliseconds since 1970 (UTC).
        random_bits: Returns random numbers, which make uids unique.
        language: The ISO 639 code of the guideline and of the definitions of labels; they are in
            English if there are none in that language.

    Raises:
        WorkspaceError: If something is there already, or the folder can't be written.
    """
    from annotator.services.beginning import (  # noqa: PLC0415 - not at every start
        guideline_in,
        labels_in,
    )
    from annotator.storage.workspace_file import creating  # noqa: PLC0415 - not at every start

    bits = random_bits or random.SystemRandom().getrandbits
    created_at = iso_time(clock())
    uid = next(uid_sequence(clock(), None, bits))
    guideline = guideline_in(language)

    def fill(store: Store) -> None:
        for label in labels_in(language):
            label_set.add_label(store, label)
        first = Guideline(content_uid("guideline", guideline), 1, guideline, created_at)
        guidelines.add(store, first)

    return Workspace(creating.create_store(path, uid, created_at, fill), clock, bits)


def iso_time(milliseconds: int) -> str:
    """Return a time since 1970 as ISO 8601 in UTC, to the millisecond."""
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

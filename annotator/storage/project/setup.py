"""What is decided about the work itself, in the file: appended, and the values that hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.ids import Uid
from annotator.domain.project.setup import NOT_SET, Choice, Matter, SetupStep, Subject
from annotator.storage.store import Row, Store


def value(store: Store, matter: Matter) -> str:
    """Return the value that holds, empty where nobody has decided."""
    row = store.row(
        "SELECT value FROM setup WHERE subject = ? AND key = ? AND annotator_uid = ? AND field = ?",
        _matter_values(matter),
    )
    return NOT_SET if row is None else str(row[0])


def values(store: Store, subject: Subject, key: str | None = None) -> list[tuple[Matter, str]]:
    """Return all values that hold of one subject, or of one key of it."""
    where, arguments = ("", [subject]) if key is None else (" AND key = ?", [subject, key])
    rows = store.rows(
        "SELECT subject, field, key, annotator_uid, value FROM setup"  # noqa: S608 - of constants
        f" WHERE subject = ?{where} ORDER BY key, annotator_uid, field",
        arguments,
    )
    return [(_matter(row), str(row[4])) for row in rows]


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and by whom something is decided, and which step it belongs to.

    Attributes:
        recorded_at: ISO 8601 time.
        author_uid: Who decides.
        reverts: The step that is taken back, if one is; `NO_UID` where undo is to pass this over.
        step: The step that was begun already; None to begin one.
    """

    recorded_at: str
    author_uid: Uid
    reverts: Uid | None = None
    step: Uid | None = None


def append(
    store: Store, choices: Iterable[Choice], uids: Iterator[Uid], occasion: Occasion
) -> Uid | None:
    """Append one line for each choice, as one step; return the step, None where there is none."""
    lines = [(next(uids), choice) for choice in choices]
    step = occasion.step or (lines[0][0] if lines else None)
    store.conn.executemany(
        "INSERT INTO setup_event (uid, step_uid, subject, key, annotator_uid, field, value,"
        " before, author_uid, workspace_uid, reverts, recorded_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                uid,
                step,
                *_matter_values(choice.matter),
                choice.value,
                choice.before,
                occasion.author_uid,
                store.workspace_uid,
                occasion.reverts,
                occasion.recorded_at,
            )
            for uid, choice in lines
        ),
    )
    return step


def steps(store: Store, subjects: Iterable[Subject]) -> list[SetupStep]:
    """Return the steps made in this workspace about these subjects, in the order of their uids."""
    chosen = list(subjects)
    rows = store.rows(
        "SELECT DISTINCT step_uid, reverts FROM setup_event WHERE workspace_uid = ?"  # noqa: S608 - marks
        f" AND subject IN ({', '.join('?' * len(chosen))}) ORDER BY step_uid",
        (store.workspace_uid, *chosen),
    )
    return [SetupStep(Uid(row[0]), None if row[1] is None else Uid(row[1])) for row in rows]


def choices_of(store: Store, step: Uid) -> list[Choice]:
    """Return what was decided in one step, in its order."""
    rows = store.rows(
        "SELECT subject, field, key, annotator_uid, value, before FROM setup_event"
        " WHERE step_uid = ? ORDER BY uid",
        (step,),
    )
    return [Choice(_matter(row), str(row[4]), str(row[5])) for row in rows]


def last_decision(store: Store) -> tuple[int, int]:
    """Return the last row numbers of what is decided for others to see, and of the guideline.

    That somebody's columns were shuffled, or that they saw the gold, changes nothing on a screen.
    """
    return (
        store.number(
            "SELECT coalesce(max(id), 0) FROM setup_event"
            " WHERE subject <> 'columns' AND field <> 'seen'"
        ),
        store.number("SELECT coalesce(max(id), 0) FROM guideline"),
    )


def _matter_values(matter: Matter) -> tuple[str, str, str, str]:
    return matter.subject.value, matter.key, matter.annotator_uid, matter.field


def _matter(row: Row) -> Matter:
    subject, field, key, annotator_uid = row[:4]
    return Matter(Subject(subject), field, key, Uid(annotator_uid))

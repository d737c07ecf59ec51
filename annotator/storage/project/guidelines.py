"""Versions of the guideline in the file."""

from typing import Final, Literal

from annotator.domain.ids import Uid
from annotator.domain.project.guidelines import Guideline, in_force
from annotator.storage.store import Row, Store

_COLUMNS: Final = "uid, version, text, created_at, note, author_uid, based_on"
# The order is `annotator.domain.project.guidelines.order`.
_IN_FORCE: Final = (
    "SELECT version, uid FROM guideline ORDER BY version DESC, substr(uid, 15, 1) = '7' DESC,"
    " uid DESC LIMIT 1"
)


def add(store: Store, guideline: Guideline) -> None:
    """Insert a version of the guideline."""
    store.conn.execute(
        f"INSERT INTO guideline ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - of constants
        (
            guideline.uid,
            guideline.version,
            guideline.text,
            guideline.created_at,
            guideline.note,
            guideline.author_uid,
            guideline.based_on,
        ),
    )


def versions(store: Store, schema: Literal["main", "incoming"] = "main") -> list[Guideline]:
    """Return all versions, of the workspace or of the file that is attached to it."""
    rows = store.rows(f"SELECT {_COLUMNS} FROM {schema}.guideline ORDER BY version, uid")  # noqa: S608 - of constants
    return [_guideline(row) for row in rows]


def guideline_in_force(store: Store) -> Guideline | None:
    """Return the guideline in force, or None where there is none."""
    return in_force(versions(store))


def number_in_force(store: Store) -> tuple[int | None, Uid | None]:
    """Return number and uid of the version in force, None where there is no guideline."""
    row = store.row(_IN_FORCE)
    return (None, None) if row is None else (int(row[0]), Uid(row[1]))


def _guideline(row: Row) -> Guideline:
    uid, version, text, created_at, note, author, based_on = row
    return Guideline(Uid(uid), version, text, created_at, note, Uid(author), Uid(based_on))

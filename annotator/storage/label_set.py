"""The label set and the guideline in the file."""

from annotator.domain.ids import LabelName, Uid
from annotator.domain.labels import Guideline, Label
from annotator.storage.store import Store


def labels(store: Store) -> list[Label]:
    """Return all labels in the order of the label bar, retired ones included."""
    rows = store.rows(
        "SELECT name, title, shortcut, color, definition, position, retired FROM label"
        " ORDER BY position, name"
    )
    return [
        Label(LabelName(name), title, shortcut, color, definition, position, bool(retired))
        for name, title, shortcut, color, definition, position, retired in rows
    ]


def add_label(store: Store, label: Label) -> None:
    """Insert a label."""
    store.db.execute(
        "INSERT INTO label (name, title, shortcut, color, definition, position, retired)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            label.name,
            label.title,
            label.shortcut,
            label.color,
            label.definition,
            label.position,
            int(label.retired),
        ),
    )


def add_guideline(store: Store, uid: Uid, version: int, text: str, created_at: str) -> None:
    """Insert a version of the guideline."""
    store.db.execute(
        "INSERT INTO guideline (uid, version, text, created_at) VALUES (?, ?, ?, ?)",
        (uid, version, text, created_at),
    )


def guideline(store: Store) -> Guideline | None:
    """Return the latest version of the guideline, or None where there is no guideline."""
    row = store.row("SELECT version, text FROM guideline ORDER BY version DESC LIMIT 1")
    return None if row is None else Guideline(int(row[0]), row[1])


def guideline_version(store: Store) -> int | None:
    """Return the latest version of the guideline, or None where there is no guideline."""
    row = store.row("SELECT version FROM guideline ORDER BY version DESC LIMIT 1")
    return None if row is None else int(row[0])

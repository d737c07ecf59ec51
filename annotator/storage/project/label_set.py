"""The label set in the file."""

from typing import Literal

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.storage.store import Store


def labels(store: Store, schema: Literal["main", "incoming"] = "main") -> list[Label]:
    """Return all labels in the order of the label bar, retired ones included.

    Args:
        store: The workspace.
        schema: Whose: the workspace's, or those of the file that is attached to it.
    """
    rows = store.rows(
        "SELECT name, title, shortcut, color, definition, position, retired"  # noqa: S608 - of constants
        f" FROM {schema}.label ORDER BY position, name"
    )
    return [
        Label(LabelName(name), title, shortcut, color, definition, position, bool(retired))
        for name, title, shortcut, color, definition, position, retired in rows
    ]


def add_label(store: Store, label: Label) -> None:
    """Insert a label."""
    store.conn.execute(
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


def labels_given(store: Store) -> dict[LabelName, int]:
    """Return how many labels of each name stand, on sentences that stand."""
    rows = store.rows(
        "SELECT c.label, count(*) FROM current_label AS c JOIN sentence AS s"
        " ON s.id = c.sentence_id AND s.active WHERE c.label IS NOT NULL GROUP BY c.label"
    )
    return {LabelName(row[0]): int(row[1]) for row in rows}

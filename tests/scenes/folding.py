"""The derived tables made from the whole log, by another way than that of the triggers."""

from pathlib import Path

from annotator.services.workspace import Workspace
from annotator.storage import definitions


def fold_anew(workspace: Workspace) -> None:
    """Empty the derived tables and fill them from the log."""
    script = Path(__file__).with_name("fold_anew.sql").read_text(encoding="utf-8")
    with workspace.store.transaction():
        for statement in definitions.statements(script):
            workspace.store.conn.execute(statement)

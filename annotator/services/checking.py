"""Checking: proof that the derived tables equal the log and the texts are what was stored."""

from annotator.services.workspace import Workspace
from annotator.storage import verification


def findings(workspace: Workspace) -> list[str]:
    """Return one sentence for everything that is not as it must be; none for a sound workspace."""
    return list(verification.findings(workspace.store))

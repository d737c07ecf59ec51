"""Cleaning up what killed programs have left outside the workspace."""

from annotator.storage.open_file import scratch_folders

__all__ = ["take_away"]


def take_away() -> None:
    """Delete the copies of workspaces that killed merges, readers and rescues have left."""
    scratch_folders.take_away_left()

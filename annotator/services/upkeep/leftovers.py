"""Cleaning up after killed programs."""

from annotator.storage.open_file import scratch_folders

__all__ = ["take_away"]


def take_away() -> None:
    """Delete copies of workspaces that killed merges, readers and rescues have left behind."""
    scratch_folders.take_away_left()

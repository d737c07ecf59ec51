"""What programs that were killed have left outside the workspace."""

from annotator.storage import scratch_folders

__all__ = ["take_away"]


def take_away() -> None:
    """Take away copies of workspaces that nobody merges, reads or rescues any more."""
    scratch_folders.take_away_left()

"""What keeps an open workspace file safe: its locks, whether it is still there, turns to write."""

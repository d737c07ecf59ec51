"""The log, and everything that is folded from it: verdicts, undo, repairs, places."""

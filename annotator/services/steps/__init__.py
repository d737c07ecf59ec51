"""The steps of annotators: history, undo and redo."""

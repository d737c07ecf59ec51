"""The panels beside the columns: history, guideline, sessions."""

"""Dialogs about the work itself: labels, guideline, who labels what, practice, keys."""

"""Feedback: how one annotator differs from what was decided."""

"""Feedback for an annotator: decisions that differ from their labels."""

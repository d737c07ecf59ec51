"""Readers of labels from elsewhere."""

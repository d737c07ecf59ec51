"""Colours and measures, in both themes."""

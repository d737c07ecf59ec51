"""Disagreements: their list, the filters and the decision."""

"""Reviewing: disagreements and decisions, consistency, drift."""

"""Pairs of counterparts with different labels; consistency, and what it shares with drift."""

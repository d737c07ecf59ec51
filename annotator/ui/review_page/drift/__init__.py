"""Drift: what turned into what between variants."""

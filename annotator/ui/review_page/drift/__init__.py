"""Drift: counterparts whose gold labels differ between variants."""

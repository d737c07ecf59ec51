"""Importing articles: where they come from, and the drafts that are looked at first."""

"""Importing articles: the sources, and drafts to check before anything is stored."""

"""Readers of articles: one module for each kind of source, behind one small protocol."""

"""Annotator: label the variants of one news article side by side."""

__version__ = "0.1.0"

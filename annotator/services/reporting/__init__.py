"""Figures about the workspace: agreement, the report, and the files it is saved to."""

"""Figures about the workspace: agreement, the report, and saving it to files."""

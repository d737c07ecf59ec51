"""Workspaces that meet: merging them, and sending one to be merged again later."""

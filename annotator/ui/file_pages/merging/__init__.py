"""Merging workspaces and sending one: what comes, and who is who."""

"""Merging workspaces, and sending one."""

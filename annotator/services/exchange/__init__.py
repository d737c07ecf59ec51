"""Exchanging workspaces: merging them, and sending one that will be merged later."""

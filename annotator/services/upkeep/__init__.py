"""Keeping a workspace safe: backups, checks, and rescue of a damaged one."""

"""Keeping what was done: backups, rescue, and a file that has gone."""

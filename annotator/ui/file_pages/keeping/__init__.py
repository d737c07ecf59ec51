"""Keeping the work safe: backups, rescue, and a file that has gone."""

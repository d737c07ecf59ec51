"""Rescuing: reading what is left of a damaged file, without SQLite, into a new one."""

"""What the File menu opens: imports, exports, backups, merging and sending."""

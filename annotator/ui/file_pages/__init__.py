"""What the File menu opens: imports, backups, merging and handing out."""

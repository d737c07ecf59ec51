"""Keeping a workspace safe: backups, proof that it is sound, rescue when it is not."""

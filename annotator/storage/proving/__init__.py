"""Proving a workspace: the file is sound, and what is derived equals what it derives from."""

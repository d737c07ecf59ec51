"""The log in the file, and what is read back from it step by step."""

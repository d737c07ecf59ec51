"""Readers and writers of files: one module per format, behind one small protocol each."""

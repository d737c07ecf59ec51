"""Bytes become text: encodings that are declared, and those that have to be told."""

"""Importing labels from elsewhere."""

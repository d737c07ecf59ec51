"""Exporting a dataset: the options and a preview."""

"""Exporting a dataset: the choices and their preview."""

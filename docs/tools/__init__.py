"""Writes from the code what else would be written twice: pages, pictures, lists for translators."""

"""Labelling sentences, copying labels, correcting kinds and links, and importing labels."""

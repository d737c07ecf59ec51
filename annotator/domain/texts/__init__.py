"""Texts: cleaned at the door, cut into paragraphs and sentences with exact offsets."""

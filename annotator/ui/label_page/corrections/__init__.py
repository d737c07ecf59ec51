"""Corrections of the text: kinds, counterparts, splits and merges; and notes."""

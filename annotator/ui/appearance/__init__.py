"""Colours, fonts and the style sheet, in both themes."""

"""Parts that the lists of the Review page share: panes, titles and choices."""

"""What the lists of the Review page stand in: their panes, titles and choices."""

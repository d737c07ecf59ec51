"""The page around an article: what each line is, and how furniture is told from the body."""

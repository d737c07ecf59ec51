"""Web pages: the article in them, its parts and its details, and files that hold pages."""

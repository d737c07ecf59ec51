"""The interface's languages: texts marked, looked up and chosen."""

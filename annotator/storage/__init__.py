"""SQLite and nothing else: open, migrate, guard, append, query. The only place with SQL."""

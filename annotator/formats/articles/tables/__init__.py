"""Tables and records: articles in rows, under whatever names their columns have."""

"""Benchmarks; a package, so that the libraries measured cannot put theirs in its place."""

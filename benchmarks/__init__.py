"""Benchmarks. A package, so that packages of this name in measured libraries cannot shadow it."""

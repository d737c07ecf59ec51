"""What the benchmarks measure, and what several share: generated workspaces and their folder."""

"""What the benchmarks measure, and what several share: workspaces by rule, the folder for them."""

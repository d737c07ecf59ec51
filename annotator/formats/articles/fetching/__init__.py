"""Pages that a person asks for by their addresses, and nothing else."""

"""What is decided about the work: labels, guidelines, assignments, roles, practice."""

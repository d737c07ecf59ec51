"""Running a project: labels, guidelines, assignments, roles, blindness, practice."""

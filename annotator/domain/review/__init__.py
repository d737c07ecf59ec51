"""What reviewers look at: disagreements, contradictions of one person, drift between outlets."""

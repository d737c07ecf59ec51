"""What reviewing and the report read: votes, disagreements, decisions, drift."""
